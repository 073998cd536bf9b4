// One's own application: what was said, where each part stands, and what one may do about it.
import type { Out } from '#kernel/module/contract.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { registers } from '#modules/platform/reading/contract.ts'
import { holderOf } from '../applicant.ts'
import { actTitles } from '../act-titles.ts'
import { definitionOf } from '../acting.ts'
import { myApplication as contract } from '../contract.ts'
import type { ActRow, ApplicationRow } from '../rows.ts'
import { POWER } from '../fields.ts'
import { refusals } from '../refusals.ts'
import { ownNext } from '../rules/next-acts.ts'
import { lastOf, partStanding } from '../rules/standing.ts'
import type { Correction } from '../rules/told-once.ts'
import { isWithinAgency } from '../rules/who-may-apply.ts'
import { valuesOf } from '../said.ts'
import { answer, type Read } from '../store.ts'
import { partsOf } from '../store/acts.ts'
import { oneApplication, uploadsOf } from '../store/lists.ts'
import { villageNames } from '../villages.ts'
import { instant, shownUpload } from './part.ts'

type Shown = Out<typeof contract>
type Row = Awaited<ReturnType<typeof partsOf>>[number]

export const myApplication = answer(contract, async (desk, { id }) => {
  const row = await oneApplication(desk, id, holderOf(desk.actor))
  if (!row || !isWithinAgency(desk.actor, row.errand)) refuse(ground(refusals.notYours))
  const definition = await definitionOf(desk, row)
  const uploads = await uploadsOf(desk, id)
  const parts = await partsOf(desk, [id])
  const values = valuesOf(row)
  const villages = await villageNames(
    desk,
    definition.sections.flatMap(({ fields }) => fields),
    values,
  )
  const titles = new Map([POWER, ...definition.materials].map(({ id: material, title }) => [material, title]))
  return {
    id,
    number: row.number,
    kind: row.kind,
    errand: row.errand,
    title: row.title,
    submittedAt: instant(row.submitted_at),
    holderName: row.holder_name,
    cameBy: row.came_by,
    assistedBy: row.assisted_by,
    values: definition.sections.flatMap(({ title: section, fields }) =>
      fields.flatMap(({ id: field, title, kind, options }) => {
        const value = values[field]
        return value === undefined
          ? []
          : [
              {
                field,
                section,
                title,
                kind,
                value: options.find((option) => option.value === value)?.label.zh ?? villages.get(value) ?? value,
                given: value,
                options,
              },
            ]
      }),
    ),
    uploads: uploads.map((upload) => ({
      ...shownUpload(upload),
      material: titles.get(upload.material) ?? { zh: upload.material, en: upload.material },
    })),
    unchecked: await stillUnchecked(desk, row, parts),
    parts: parts.map((part) => shownPart(desk, part)),
  }
})

/** A register that was away is named until a part was checked without it waiting. */
async function stillUnchecked(desk: Read, { unchecked }: ApplicationRow, parts: readonly Row[]): Promise<Shown['unchecked']> {
  const isChecked = parts.some(({ acts }) => lastOf(acts, 'checked')?.detail.waiting === false)
  if (isChecked || unchecked.length === 0) return []
  const titles = new Map((await desk.ask(registers, {})).rows.map(({ register, title }) => [register, title]))
  return unchecked.map((register) => titles.get(register) ?? { zh: register, en: register })
}

/** What an applicant reads of what happened: not the checks among the papers, which stand under who looked. */
const TOLD = (kind: ActRow['kind']) => kind !== 'checked' && kind !== 'overdue'

function shownPart(desk: Read, part: Row): Shown['parts'][number] {
  const { acts, state, outcome } = part
  const standing = partStanding(part, acts, desk)
  const term = (one: { due: Shown['submittedAt'] | undefined; left: number | null } | undefined) =>
    one ? { due: one.due ?? null, left: one.left && Math.max(0, one.left) } : null
  const asked = state === 'correcting' ? ((lastOf(acts, 'corrections-asked')?.detail.corrections ?? []) as Correction[]) : []
  const isGranted = state === 'granted' || state === 'delivered'
  const { refusal } = (outcome ?? {}) as { refusal?: Shown['parts'][number]['refusal'] }
  return {
    id: part.id,
    matter: part.matter,
    title: part.title,
    step: part.step,
    organ: part.organ_name,
    state,
    corrections: asked.map(({ material, field, text }) => ({ material: material ?? null, field: field ?? null, text })),
    legal: term(standing?.legal),
    promised: term(standing?.promised),
    notice: term(standing?.notice),
    delivery: term(standing?.delivery),
    endsOn: part.ends_on,
    acceptedOn: standing?.accepted?.on ?? null,
    bySilence: standing?.accepted?.bySilence ?? false,
    steps: acts
      .filter(({ kind }) => TOLD(kind))
      .map(({ at, kind, organ, text, seq, detail }) => ({
        at: instant(at),
        title: actTitles[kind],
        by: organ === null ? null : part.organ_name,
        text: text?.slice(0, 4000) ?? null,
        letter: typeof detail.letter === 'string' ? { seq, title: detail.letter } : null,
      })),
    results: isGranted ? resultsOf(part) : [],
    refusal: refusal ?? notAccepted(part),
    may: ownNext({ part, acts, today: desk.today, calendar: desk.calendar }),
  }
}

function resultsOf({ results, outcome }: Row): Shown['parts'][number]['results'] {
  const text = typeof outcome?.text === 'string' && outcome.text !== '' ? outcome.text : null
  const issued = (outcome?.certificates ?? {}) as Record<string, string>
  return results.map(({ title, certificate }, i) => ({
    title,
    certificate: (certificate && issued[certificate]) ?? null,
    text: i === 0 ? text : null,
  }))
}

function notAccepted({ acts }: Row): Shown['parts'][number]['refusal'] {
  const said = lastOf(acts, 'not-accepted')?.detail as { reason?: string; basis?: string; remedy?: string } | undefined
  return said?.reason ? { reason: said.reason, basis: said.basis ?? '', remedy: said.remedy ?? '' } : null
}
