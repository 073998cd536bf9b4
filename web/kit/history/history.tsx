// The versions of a record, newest first: who, when, by which act, and what changed in the words of the form.
import { useQuery } from '@tanstack/react-query'
import type { FieldSchema, Values } from '#web/forms/field-schema.ts'
import { instantText, valueText } from '#web/forms/value-text.ts'
import { get } from '../api/client.ts'
import { isMachines } from '../field-value.tsx'
import { useHouse } from '../house.tsx'
import { useSpeech } from '../language.tsx'
import { Loading } from '../loading.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { changesBetween, type FieldChange } from './diff.ts'

type Version = { version: number; at: string; actorName?: string; organ?: string; action?: string; data: Values }

export function History({ register, id, schema }: { register: string; id: string; schema: FieldSchema }) {
  const { t, w, language } = useSpeech()
  const { action, organName } = useHouse()
  const read = useQuery({
    queryKey: ['history', register, id],
    queryFn: ({ signal }) => get<{ versions: Version[] }>(`/api/registers/${register}/${id}/history`, {}, signal),
  })
  if (read.isPending) return <Loading rows={4} />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const versions = [...read.data.versions].sort((a, b) => b.version - a.version)
  if (versions.length === 0) return <p className="y-hint">{t('history.empty')}</p>
  return (
    <ol className="y-timeline">
      {versions.map((one, at) => {
        const before = versions[at + 1]
        const changes = before ? changesBetween(schema, before.data, one.data) : []
        return (
          <li key={one.version}>
            <p className="y-timeline-head">
              <b>{one.action ? w(action(one.action)?.title) || one.action : t('history.version', { n: one.version })}</b>
              <span className="y-faint">{t('history.version', { n: one.version })}</span>
            </p>
            <p className="y-faint">{[instantText(one.at, language), organName(one.organ), one.actorName].filter(Boolean).join('　')}</p>
            {before ? <Changes changes={changes} /> : <p className="y-hint">{t('history.first')}</p>}
          </li>
        )
      })}
    </ol>
  )
}

function Changes({ changes: all }: { changes: readonly FieldChange[] }) {
  const { t, w } = useSpeech()
  const { names } = useHouse()
  const changes = all.filter(({ field, became }) => field.kind === 'refers' || !isMachines(became))
  if (changes.length === 0) return <p className="y-hint">{t('history.noChange')}</p>
  const place = (change: FieldChange) =>
    [
      ...change.path.map((part) => (typeof part === 'number' ? String(part) : w(part))),
      change.path.length && typeof change.path.at(-1) === 'number' && change.field.kind === 'object' ? '' : w(change.field.title),
    ]
      .filter(Boolean)
      .join(' › ')
  return (
    <dl className="y-diff">
      {changes.map((change, at) => (
        <div key={at}>
          <dt>{place(change)}</dt>
          <dd>
            <span className="y-hidden">{t('history.was')}</span>
            <del>{valueText(change.field, change.was, names) || t('history.blank')}</del>
            <span className="y-hidden">{t('history.became')}</span>
            <ins>{valueText(change.field, change.became, names) || t('history.blank')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
