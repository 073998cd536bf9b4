// One topic of the form on one page (P7). What a register holds is shown and not asked; what was typed is never lost, whatever
// was wrong with it; a page that is not finished can be left and found again.
import type { Out } from '#kernel/module/contract.ts'
import { saveDraft } from '#modules/services/applications/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Filled, Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import type { Visit } from '../../../visit.ts'
import { AskedFieldOf, CHOOSE, nameOf } from '../asked-field.tsx'
import type { Fault } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { type Draft, draftOf, type Field, onward, pathOf, type Section } from './draft.ts'
import { HeldFields, shownValue } from './held.tsx'

const MOST_TYPED = 5_000

type Typed = Readonly<Record<string, string>>
type Shown = { readonly typed?: Typed; readonly faults?: readonly Fault[]; readonly isStale?: boolean; readonly note?: string }

const isAsked = ({ state }: Field) => state !== 'held'
const isVillage = ({ kind }: Field) => kind === 'village'
const sectionOf = (v: Visit, draft: Draft): Section => {
  const section = draft.sections.find(({ id }) => id === v.parameters.section)
  if (!section) throw new NotThere()
  return section
}

export const section = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, draftOf(v, doing), (draft) => sectionPage(v, own, draft, v.query.more === '1' ? { note: v.t('apply.more') } : {}))

function sectionPage(v: Visit, own: Here['own'], draft: Draft, { typed = {}, faults = [], isStale, note }: Shown): Page {
  const { id, title, fields } = sectionOf(v, draft)
  const held = fields.filter((field) => !isAsked(field))
  const asked = fields.filter(isAsked)
  const wrongAt = new Map(faults.map(({ field, text }) => [field, text]))
  return {
    title: titleWith(v, v.of(title), faults),
    description: v.of(draft.title),
    ...statusWith(faults),
    body: (
      <>
        <p className="trail">
          <a href={pathOf(v, draft.id)}>{v.of(draft.title)}</a>
        </p>
        <Title>{v.of(title)}</Title>
        <Faults v={v} faults={faults} />
        {note && (
          <p role="status" className="note">
            {note}
          </p>
        )}
        {held.length > 0 && <HeldFields v={v} fields={held} />}
        <Form
          own={own}
          action={pathOf(v, draft.id, `/s/${id}`)}
          once={freshKey()}
          hidden={{ version: draft.version, from: v.query.from ?? '' }}
        >
          {/* The first button of a form is the one that Enter presses: it is never the way to another page. */}
          {asked.some(isVillage) && (
            <button className="unseen" tabIndex={-1} aria-hidden>
              {v.t('apply.continue')}
            </button>
          )}
          {asked.map((field) => (
            <AskedFieldOf
              key={field.id}
              v={v}
              field={{
                id: field.id,
                title: v.of(field.title),
                hint: field.hint ? v.of(field.hint) : undefined,
                kind: field.kind,
                options: field.options.map(({ value, label }) => ({ value, label: v.of(label) })),
                optional: field.optional,
                value: typed[field.id] ?? field.value ?? '',
                wrong: wrongAt.get(nameOf(field.id)),
                note: noteOf(v, field, typed[field.id], isStale),
                chosen: isVillage(field) ? shownValue(v, field) : undefined,
              }}
            />
          ))}
          <p className="buttons">
            <button>{v.t('apply.continue')}</button>
            {held.length < fields.length && (
              <button className="plain" name="do" value="later">
                {v.t('apply.later')}
              </button>
            )}
          </p>
        </Form>
      </>
    ),
  }
}

/** Said with the field: that its register is away, or what somebody else saved in the meantime. */
function noteOf(v: Visit, { state, value }: Field, typed: string | undefined, isStale: boolean | undefined): string | undefined {
  if (isStale && typed !== undefined && (value ?? '') !== typed)
    return value ? v.t('apply.savedElsewhere', { value }) : v.t('apply.emptyElsewhere')
  return state === 'away' ? v.t('apply.away') : undefined
}

/** The answers of a page, by field: boxes that nobody touched come as nothing. */
function typedIn(filled: Filled, fields: readonly Field[]): Typed {
  return Object.fromEntries(fields.filter(isAsked).map(({ id }) => [id, filled.text(nameOf(id), MOST_TYPED).trim()]))
}

export const saveSection: OwnForm['run'] = ({ v, own, doing, filled }) =>
  about(v, draftOf(v, doing), (draft) => {
    const { fields } = sectionOf(v, draft)
    const typed = typedIn(filled, fields)
    const from = filled.text('from')
    return orAgain(
      v,
      async () => {
        const version = Number(filled.text('version')) || draft.version
        const { wrong } = await doing.act(saveDraft, { id: draft.id, version, values: typed }, filled.text('key'))
        const does = filled.text('do')
        if (does === 'later') return { to: pathOf(v, draft.id, '?done=saved') }
        const chosen = does.startsWith(CHOOSE) && does.slice(CHOOSE.length)
        if (chosen && chosen in typed) return { to: pathOf(v, draft.id, `/village/${chosen}${from === 'check' ? '?from=check' : ''}`) }
        const now = await draftOf(v, doing)
        const faults = faultsIn(v, sectionOf(v, now), typed, wrong)
        if (faults.length > 0) return sectionPage(v, own, now, { typed, faults })
        const isMore = sectionOf(v, now).fields.some(({ id, state, optional }) => state === 'empty' && !optional && !(id in typed))
        if (isMore) return { to: pathOf(v, draft.id, `/s/${v.parameters.section}?more=1${from === 'check' ? '&from=check' : ''}`) }
        return { to: onward(v, now, `/s/${v.parameters.section}`, from) }
      },
      async ({ faults }) => sectionPage(v, own, await draftOf(v, doing), { typed, faults, isStale: true }),
    )
  })

/** What is wrong on this very page: what the form says, and what was left open though it is asked of everybody. */
function faultsIn(v: Visit, { fields }: Section, typed: Typed, wrong: Out<typeof saveDraft>['wrong']): Fault[] {
  return fields.filter(isAsked).flatMap(({ id, title, optional, state }) => {
    const said = wrong.find(({ field }) => field === id)
    if (said) return [{ field: nameOf(id), text: v.of(said.text) }]
    const isOpen = id in typed && typed[id] === '' && !optional && (state === 'empty' || state === 'away')
    return isOpen ? [{ field: nameOf(id), text: v.t('apply.fillIn', { title: v.of(title) }) }] : []
  })
}
