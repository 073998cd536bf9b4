// The applicant puts right what was asked, once and whole; the five days to accept begin anew on that day.
import { type Ground, ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { correct as contract } from '../contract.ts'
import { holdOwn } from '../own-part.ts'
import { refusals } from '../refusals.ts'
import { lastOf } from '../rules/standing.ts'
import { on } from '../store.ts'
import { changeTyped, joinUploads, uploadsFor } from '../store/corrections.ts'
import { movePart } from '../store/acts.ts'
import type { Correction } from '../rules/told-once.ts'

type Asked = Correction & { readonly title?: string }

export const correctPart = on(contract, async (desk, { part: id, values = {}, uploads = [], note }) => {
  const held = await holdOwn(desk, id)
  const { part, application, acts } = held
  if (part.state !== 'correcting') refuse(ground(refusals.notCorrecting))
  const asked = (lastOf(acts, 'corrections-asked')?.detail.corrections ?? []) as Asked[]
  const given = typedIn(values)
  const fields = asked.flatMap(({ field }) => field ?? [])
  refuseAny(Object.keys(given).flatMap((field) => grounds(!fields.includes(field) && ground(refusals.fieldUnknown, { field }, 'values'))))
  const pages = await uploadsFor(desk, part.id, uploads)
  if (pages.length < new Set(uploads).size) refuse(ground(refusals.notYours))
  refuseAny(stillOpen(asked, given, new Set(pages.map(({ material }) => material)), note))
  await changeTyped(desk, application, given)
  await joinUploads(desk, application.id, part.id, uploads)
  const titles = asked.map(({ title, text }) => title || text).join('、')
  const text = `已补正：${titles}${note ? `。说明：${note}` : ''}`
  const moved = await movePart(desk, held, {
    action: contract.name,
    to: 'submitted',
    acts: [{ kind: 'corrected', text, detail: { fields: Object.keys(given), uploads: [...uploads] } }],
  })
  return { state: moved.part.state }
})

const MOST = 4000

/** What was typed: text by field. Anything else is no answer to what was asked. */
function typedIn(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    refuse(ground(refusals.fieldUnknown, { field: 'values' }, 'values'))
  const entries = Object.entries(values as object)
  for (const [field, value] of entries)
    if (typeof value !== 'string' || value.length > MOST || field.length > 60)
      refuse(ground(refusals.fieldUnknown, { field: field.slice(0, 60) }, 'values'))
  return Object.fromEntries(entries.map(([field, value]) => [field, (value as string).trim()] as const).filter(([, value]) => value !== ''))
}

/** All of it, or it would have to be asked for again, which the law does not allow. What is neither material nor field is answered by a note. */
function stillOpen(
  asked: readonly Asked[],
  given: Readonly<Record<string, string>>,
  materials: ReadonlySet<string>,
  note: string | undefined,
): Ground[] {
  const open = asked.filter(({ material, field }) =>
    material !== undefined ? !materials.has(material) : field !== undefined ? given[field] === undefined : !note?.trim(),
  )
  return grounds(open.length > 0 && ground(refusals.correctionsOpen, { open: open.map(({ title, text }) => title || text).join('、') }))
}
