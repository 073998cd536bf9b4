// What an event must satisfy before it is recorded: its fields are those of its kind, they are there, the writer is their
// source, and the day lies neither in the future nor before the record began. Every ground is answered, not the first.
import type { Actor } from '../../access/actor.ts'
import { type Ground, ground } from '../../refusal/refusal.ts'
import type { Day } from '../../time/day.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { baseRefusals } from './refusals.ts'

type Writer = { readonly actor: Actor; readonly today: Day }
type Event = { readonly kind: string; readonly effective: Day; readonly sets: Readonly<Record<string, unknown>> }

const titles = (base: BaseRegister, field: string) => {
  const schema = base.record.properties[field] as { title?: string; 'x-en'?: string } | undefined
  return { title: schema?.title ?? field, titleEn: schema?.['x-en'] ?? field }
}

/** Whether the organ is a source of the field. The platform itself writes what a room has settled. */
export const isSource = (base: BaseRegister, field: string, { kind, organ }: Pick<Actor, 'kind' | 'organ'>): boolean =>
  kind === 'platform' || (organ !== undefined && (base.sources[field]?.includes(organ) ?? false))

export function checkEvent(base: BaseRegister, { actor, today }: Writer, { kind, effective, sets }: Event, first?: Day): Ground[] {
  const known = base.events[kind]
  if (!known) throw new Error(`${base.name} has no event ${kind}`)
  const event = { event: known.title.zh, eventEn: known.title.en }
  const grounds: Ground[] = []
  const mayAll = known.by !== undefined && actor.organ !== undefined && known.by.includes(actor.organ)
  for (const field of Object.keys(sets)) {
    if (!known.sets.includes(field)) grounds.push(ground(baseRefusals.fieldNotOfEvent, { ...event, ...titles(base, field) }, field))
    else if (!mayAll && !isSource(base, field, actor)) {
      grounds.push(ground(baseRefusals.notSource, { ...titles(base, field), sources: [...(base.sources[field] ?? [])] }, field))
    }
  }
  for (const field of known.needs ?? []) {
    if (sets[field] === undefined || sets[field] === null)
      grounds.push(ground(baseRefusals.fieldMissing, { ...event, ...titles(base, field) }, field))
  }
  if (effective > today) grounds.push(ground(baseRefusals.eventInFuture, { effective }, 'effective'))
  if (first !== undefined && effective < first) grounds.push(ground(baseRefusals.beforeFirst, { effective, first }, 'effective'))
  return grounds
}

/** What a record must have at every moment and would not have after the event. */
export function emptied(base: BaseRegister, fields: Readonly<Record<string, unknown>>, kind: string): Ground[] {
  const { title } = base.events[kind] ?? {}
  const missing = ((base.record.required as readonly string[] | undefined) ?? []).filter((field) => fields[field] === undefined)
  return missing.map((field) =>
    ground(baseRefusals.fieldMissing, { event: title?.zh ?? kind, eventEn: title?.en ?? kind, ...titles(base, field) }, field),
  )
}
