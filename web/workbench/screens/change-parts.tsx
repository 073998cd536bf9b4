// What a change does and what comes of it, for a person: works by the fields of their verbs, records before and after, and the
// configuration files line by line.
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/network/changes/contract.ts'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { DiffView } from '#web/kit/diff-view.tsx'
import { Facts } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark, type Tone } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

export type Picture = NonNullable<Out<typeof contract.review>['picture']>
export type RecordLine = Pick<Picture['records'][number], 'register' | 'record' | 'label' | 'fields'> & { readonly kind: string }

const PAGE = 20
const TONES: Readonly<Record<string, Tone>> = { added: 'good', changed: 'running', retired: 'ended', removed: 'bad' }

export function Works({ change, total }: { change: string; total: number }) {
  const { t } = useSpeech()
  const [size, setSize] = useState(PAGE)
  const read = useAnswer<Out<typeof contract.worksOfChange>>('changes.works', { change, size: Math.min(size, 500) })
  const works = read.data?.works ?? []
  const left = Math.min(total, 500) - works.length
  return (
    <section className="y-block" aria-labelledby="change-works">
      <h2 id="change-works">{t('changes.works', { n: total })}</h2>
      <ol className="y-change-works">
        {works.map(({ seq, action, input }) => (
          <WorkLine key={seq} action={action} values={JSON.parse(input) as Record<string, unknown>} />
        ))}
      </ol>
      {left > 0 && <Button onClick={() => setSize(size + 100)}>{t('changes.more', { n: Math.min(left, 100) })}</Button>}
    </section>
  )
}

/** One verb with what is given to it, in the words of its contract; long lists open when they are asked for. */
export function WorkLine({
  action,
  values,
  children,
}: {
  action: string
  values: Readonly<Record<string, unknown>>
  children?: ReactNode
}) {
  const { w } = useSpeech()
  const { action: find, names } = useHouse()
  const card = find(action)
  const fields = fieldsOf(card?.input).filter(({ name }) => values[name] !== undefined)
  const brief = fields
    .filter(({ kind }) => kind !== 'id' && kind !== 'object')
    .slice(0, 4)
    .map((field) => `${w(field.title)} ${valueText(field, values[field.name], names)}`)
  return (
    <li>
      <details>
        <summary>
          <strong>{w(card?.title) || action}</strong> <span className="y-faint">{brief.join(' · ')}</span>
        </summary>
        <Facts fields={fields} values={values} />
      </details>
      {children}
    </li>
  )
}

/** A whole prefecture may change at once: the page draws what is looked at. */
const AT_ONCE = 30

export function RecordLines({ lines: all }: { lines: readonly RecordLine[] }) {
  const { t, w } = useSpeech()
  const { register } = useHouse()
  const words = useKinds()
  const [shown, setShown] = useState(AT_ONCE)
  const lines = all.slice(0, shown)
  return (
    <>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('changes.records', { n: lines.length })}>
        <table className="y-rows y-rows-page">
          <tbody>
            {lines.map(({ register: book, record, label, kind, fields }) => (
              <tr key={record}>
                <td className="y-nowrap">
                  <StatusMark tone={TONES[kind] ?? 'running'}>{w(words[kind]) || kind}</StatusMark>
                </td>
                <th scope="row">
                  <span className="y-faint">{w(register(book)?.title) || book}</span>
                  <br />
                  {label}
                </th>
                <td>
                  <FieldLines book={book} fields={fields} isNew={kind === 'added'} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More left={all.length - lines.length} onMore={() => setShown(shown + 10 * AT_ONCE)} />
    </>
  )
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const { t } = useSpeech()
  return left > 0 ? <Button onClick={onMore}>{t('changes.more', { n: Math.min(left, 10 * AT_ONCE) })}</Button> : null
}

function FieldLines({ book, fields, isNew }: { book: string; fields: RecordLine['fields']; isNew: boolean }) {
  const { t, w } = useSpeech()
  const { register, names } = useHouse()
  const known = new Map(fieldsOf(register(book)?.record).map((field) => [field.name, field]))
  const said = (name: string, text: string | null) => {
    const field = known.get(name)
    if (text === null) return t('changes.none')
    return (field && field.kind !== 'id' && valueText(field, plain(text), names)) || text
  }
  const shown = fields.filter(({ field }) => known.get(field)?.kind !== 'id')
  if (isNew) return <p>{shown.map(({ field, after }) => `${w(known.get(field)?.title) || field} ${said(field, after)}`).join(' · ')}</p>
  return (
    <dl className="y-change-fields">
      {shown.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{w(known.get(field)?.title) || field}</dt>
          <dd className="y-diff">
            <del>{said(field, before)}</del>
            <ins>{said(field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Lists and numbers travel as JSON text; other text is none. */
function plain(text: string): unknown {
  if (!/^[[{\d-]|^(true|false)$/.test(text)) return text
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'number' && String(value) !== text ? text : value
  } catch {
    return text
  }
}

export function FileLines({ picture: { files, moreFiles } }: { picture: Picture }) {
  const { t } = useSpeech()
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <section className="y-block" aria-labelledby="change-files">
      <h2 id="change-files">{t('changes.files', { n: files.length + moreFiles })}</h2>
      {files.length === 0 && <p className="y-faint">{t('changes.noFiles')}</p>}
      {files.slice(0, shown).map((file, i) => (
        <FileLine key={file.path} file={file} opened={i < 3} />
      ))}
      <More left={files.length - shown} onMore={() => setShown(shown + 10 * AT_ONCE)} />
      {moreFiles > 0 && <p className="y-faint">{t('changes.moreFiles', { n: moreFiles })}</p>}
    </section>
  )
}

/** The difference is drawn when it is opened. */
function FileLine({ file, opened }: { file: Picture['files'][number]; opened: boolean }) {
  const { t, w } = useSpeech()
  const words = useKinds()
  const shape = useHouse().question('changes.review')?.output?.properties?.picture?.anyOf?.[0]?.properties?.files?.items
  const [open, setOpen] = useState(opened)
  const { path, program, kind, added, removed, diff, cut } = file
  return (
    <details className="y-change-file" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <StatusMark tone={TONES[kind] ?? 'running'}>{w(words[kind]) || kind}</StatusMark> <b>{path}</b>{' '}
        <span className="y-faint">
          {w(shape?.properties?.program?.['x-words']?.[program])} · +{added} −{removed}
        </span>
      </summary>
      {open && <DiffView text={diff} label={path} />}
      {open && cut && <p className="y-faint">{t('changes.cut')}</p>}
    </details>
  )
}

/** The words of what happens to a record or a file, from the contracts. */
function useKinds() {
  const { question } = useHouse()
  const picture = question('changes.review')?.output?.properties?.picture?.anyOf?.[0]?.properties
  const between = question('changes.difference')?.output?.properties?.rows?.items?.properties?.kind?.['x-words']
  return {
    ...between,
    ...picture?.files?.items?.properties?.kind?.['x-words'],
    ...picture?.records?.items?.properties?.kind?.['x-words'],
  }
}
