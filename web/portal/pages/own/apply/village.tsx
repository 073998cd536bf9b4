// Where somebody lives or moves to, down to the village: found by its name, or chosen step by step from the county. Every step is a page
// and every choice a button, so that it works without a script.
import type { Out } from '#kernel/module/contract.ts'
import { localities } from '#modules/platform/people/contract.ts'
import { saveDraft } from '#modules/services/applications/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Doing, Here, OwnForm } from '../../../doing.ts'
import { PROVINCE } from '../../../divisions.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { nameOf } from '../asked-field.tsx'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { type Draft, draftOf, type Field, pathOf, type Section } from './draft.ts'

type Found = Out<typeof localities>
type Locality = Found['rows'][number]
type Asked = { readonly section: Section; readonly field: Field }
type At = { readonly v: Visit; readonly own: Own; readonly draft: Draft; readonly asked: Asked }

const COUNTY = /^43\d{2}(?!00)\d{2}$/
/** A county or a town: what has steps below it. */
const PLACE = /^43\d{2}(?!00)\d{2}(\d{3})?$/
export const VILLAGE = /^43\d{10}$/
export const MOST_WORDS = 40

/** The field, where it is one of this draft that asks for a village; what a register holds is not chosen. */
function askedIn(v: Visit, draft: Draft): Asked {
  for (const section of draft.sections) {
    const field = section.fields.find(({ id, kind, state }) => id === v.parameters.field && kind === 'village' && state !== 'held')
    if (field) return { section, field }
  }
  throw new NotThere()
}

export const chooseVillage = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, draftOf(v, doing), (draft) => villagePage({ v, own, draft, asked: askedIn(v, draft) }, doing, []))

async function villagePage(at: At, doing: Doing, faults: readonly Fault[]): Promise<Page> {
  const { v, draft, asked } = at
  const q = soughtIn(v.query.q ?? '')
  const county = COUNTY.test(draft.division) ? draft.division : undefined
  const wanted = v.query.in ?? county
  const parent = wanted !== undefined && PLACE.test(wanted) ? wanted : undefined
  const [found, step] = await Promise.all([
    q ? doing.ask(localities, { q, ...(county && { near: county }) }) : undefined,
    parent && !q ? doing.ask(localities, { parent }) : undefined,
  ])
  const title = v.t('apply.villageTitle', { title: v.of(asked.field.title) })
  return {
    title: titleWith(v, title, faults),
    description: v.of(draft.title),
    ...statusWith(faults),
    body: (
      <>
        <p className="trail">
          <a href={pathOf(v, draft.id)}>{v.of(draft.title)}</a>
        </p>
        <Title>{title}</Title>
        <Faults v={v} faults={faults} />
        <Search {...at} q={q} />
        {found ? <Hits {...at} q={q} found={found} /> : step?.title ? <Step {...at} parent={parent!} found={step} /> : <Counties {...at} />}
        <p>
          <a href={backTo(at)}>{v.t('apply.villageBack')}</a>
        </p>
      </>
    ),
  }
}

/** What can be typed at all; half a letter at the end is none. */
export const soughtIn = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, MOST_WORDS)
    .toWellFormed()
    .trim()

const pathTo = ({ v, draft, asked }: At, more: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams({ ...more, ...(v.query.from === 'check' && { from: 'check' }) })
  return pathOf(v, draft.id, `/village/${asked.field.id}${query.size > 0 ? `?${query}` : ''}`)
}

const backTo = ({ v, draft, asked: { section, field } }: At): string =>
  pathOf(v, draft.id, `/s/${section.id}${v.query.from === 'check' ? '?from=check' : ''}#${nameOf(field.id)}`)

const Search = ({ q, ...at }: At & { q: string }) => {
  const { v } = at
  return (
    <form className="ask" action={pathTo(at).split('?')[0]}>
      {v.query.from === 'check' && <input type="hidden" name="from" value="check" />}
      <div>
        <label htmlFor="q">{v.t('apply.villageFind')}</label>
        <small className="quiet" id="q-hint">
          {v.t('apply.villageFindHint')}
        </small>
        <input id="q" name="q" type="search" maxLength={MOST_WORDS} defaultValue={q} autoComplete="off" aria-describedby="q-hint" />
      </div>
      <button>{v.t('search.button')}</button>
    </form>
  )
}

const Hits = ({ q, found: { rows, more }, ...at }: At & { q: string; found: Found }) => {
  const { v } = at
  return (
    <section>
      {rows.length === 0 ? (
        <p role="status">{v.t('apply.villageNone', { q })}</p>
      ) : (
        <>
          <h2>{v.t('apply.villageFound')}</h2>
          <Picks {...at} rows={rows} isFar />
        </>
      )}
      {more && <p className="quiet">{v.t('apply.villageMore')}</p>}
      <p>
        <a href={pathTo(at)}>{v.t('apply.villageSteps')}</a>
      </p>
    </section>
  )
}

const Step = ({ parent, found: { title, rows }, ...at }: At & { parent: string; found: Found }) => {
  const { v } = at
  const town = parent.length === 9
  return (
    <section>
      <h2>
        <Zh v={v}>{v.t('apply.villageStep', { place: title ?? '' })}</Zh>
      </h2>
      <Picks {...at} rows={rows} />
      <p>
        <a href={pathTo(at, { in: town ? parent.slice(0, 6) : PROVINCE })}>
          {town ? v.t('apply.villageTowns') : v.t('apply.villageElsewhere')}
        </a>
      </p>
    </section>
  )
}

/** Towns lead a step further; a village is the choice itself. */
const Picks = ({ rows, isFar, ...at }: At & { rows: readonly Locality[]; isFar?: boolean }) => {
  const { v, own, draft } = at
  return (
    <Form own={own} action={pathTo(at)} once={freshKey()} hidden={{ version: draft.version, from: v.query.from ?? '' }}>
      <ul className="picks" lang={v.language === 'zh' ? undefined : 'zh-CN'}>
        {rows.map(({ code, name, within }) => (
          <li key={code}>
            {VILLAGE.test(code) ? (
              <button className="as-link" name="village" value={code}>
                {name}
              </button>
            ) : (
              <a href={pathTo(at, { in: code })}>{name}</a>
            )}
            {isFar && <small className="quiet">{within}</small>}
          </li>
        ))}
      </ul>
    </Form>
  )
}

/** The fourteen, each with its counties. */
const Counties = (at: At) => {
  const { v } = at
  return (
    <>
      {v.divisions?.within(PROVINCE).map(({ code, name }) => (
        <section key={code} className="places" lang={v.language === 'zh' ? undefined : 'zh-CN'}>
          <h2>{name}</h2>
          <ul>
            {v.divisions!.within(code).map((county) => (
              <li key={county.code}>
                <a href={pathTo(at, { in: county.code })}>{county.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!v.divisions && <p className="quiet">{v.t('frame.lost')}</p>}
    </>
  )
}

export const villageChosen: OwnForm['run'] = ({ v, own, doing, filled }) =>
  about(v, draftOf(v, doing), (draft) => {
    const asked = askedIn(v, draft)
    const at = { v: { ...v, query: { ...v.query, from: filled.text('from') } }, own, draft, asked }
    const village = filled.text('village')
    if (!VILLAGE.test(village)) return villagePage(at, doing, [])
    return orAgain(
      v,
      async () => {
        const version = Number(filled.text('version')) || draft.version
        await doing.act(saveDraft, { id: draft.id, version, values: { [asked.field.id]: village } }, filled.text('key'))
        return { to: backTo(at) }
      },
      async ({ faults }) => villagePage({ ...at, draft: await draftOf(v, doing) }, doing, faults),
    )
  })
