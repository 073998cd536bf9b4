// How the verbs of a life record: who is meant, whether they are there, and the event with what the registrar is told.
import { type Actor, platformActor } from '#kernel/access/actor.ts'
import { keepAlive } from '#kernel/people/account-of-person.ts'
import { identityDigest, isIdentityNumber } from '#kernel/people/citizens.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { baseStates } from '#kernel/module/base-register.ts'
import { counting } from '#kernel/registers/base/fold.ts'
import { amend, type Amendment, type BaseChange } from '#kernel/registers/base/keep.ts'
import { eventsOf, rowsByNumber } from '#kernel/registers/base/read.ts'
import { type BaseRow, tablesOfBase } from '#kernel/registers/base/table.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { lifeRefusals } from './life-refusals.ts'
import { personBase } from './person.ts'
import type { Remark } from './rules/lateness.ts'
import { villageIsKnown } from './rules/place.ts'
import { lockPeople, type PopulationDesk, villageStanding } from './store.ts'

export const textOf = (row: BaseRow, field: string) => row.fields[field] as string | undefined
export const nameOf = (row: BaseRow) => row.fields.name as string
export const bornOn = (row: BaseRow) => row.fields.birthDate as Day

const masked = (number: string) => `${number.slice(0, 3)}***${number.slice(-2)}`

/** The records that numbers name, in use or former; each must be there. */
export async function peopleByNumber(
  desk: PopulationDesk,
  numbers: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, BaseRow | undefined>> {
  const asked = Object.entries(numbers).filter((one): one is [string, string] => one[1] !== undefined)
  const found = await rowsByNumber(
    tablesOfBase(desk),
    personBase,
    asked.map(([, number]) => number),
  )
  refuseAny(
    asked
      .filter(([, number]) => !found.has(number))
      .map(([field, number]) => ground(lifeRefusals.noSuchNumber, { number: masked(number) }, field)),
  )
  return Object.fromEntries(asked.map(([field, number]) => [field, found.get(number)]))
}

/** The record is of somebody who lives, as far as the hospitals and the police know, and is registered in the province. */
export function mustBeHere(row: BaseRow): void {
  const { zh, en } = baseStates[row.fields.diedOn === undefined ? row.state : 'ended']
  if (row.state !== 'living' || row.fields.diedOn !== undefined)
    refuse(ground(lifeRefusals.notHere, { name: nameOf(row), state: zh, stateEn: en }))
}

/** The records of these people, locked together; all of them are there. */
export async function hold(desk: PopulationDesk, ids: readonly string[]): Promise<BaseRow[]> {
  const found = await lockPeople(desk, ids)
  return ids.map((id) => found.get(id) ?? refuse(ground(kernelRefusals.notFound)))
}

/** One record, locked, of somebody who is here. */
export async function holdHere(desk: PopulationDesk, id: string): Promise<BaseRow> {
  const [row] = await hold(desk, [id])
  mustBeHere(row!)
  return row!
}

export const record = (desk: PopulationDesk, id: string, event: Omit<Amendment, 'record'>): Promise<BaseChange> =>
  amend(desk, personBase, { ...event, record: id })

/**
 * What follows for somebody from another's event. It counts from that day, or from when its fields were last set if that was
 * later: the other's move is often reported late, and the household must have its head today.
 */
export async function follow(desk: PopulationDesk, row: BaseRow, event: Omit<Amendment, 'record'>): Promise<BaseChange> {
  const events = await eventsOf(tablesOfBase(desk), personBase, row)
  const set = events.filter(({ sets }) => Object.keys(event.sets).some((field) => Object.hasOwn(sets, field)))
  const effective = [row.entered.on, event.effective, ...set.map((each) => each.effective)].toSorted().at(-1)!
  return record(desk, row.id, { ...event, effective })
}

/** A household is left and joined in the order of days: what was recorded for a later day would else undo this one unseen. */
export async function mustBeLatest(desk: PopulationDesk, row: BaseRow, day: Day): Promise<void> {
  const events = counting(await eventsOf(tablesOfBase(desk), personBase, row))
  const later = events.findLast(({ sets, effective }) => effective > day && Object.hasOwn(sets, 'household'))
  if (later) refuse(ground(lifeRefusals.laterEntry, { name: nameOf(row), later: later.effective, effective: day }, 'effective'))
}

/**
 * The same in the name of the organ whose finding it rests on, which the room has before it: a certificate that the health
 * commission issued is recorded when the police register the birth.
 */
export const recordFor = (desk: PopulationDesk, organ: string, id: string, event: Omit<Amendment, 'record'>): Promise<BaseChange> => {
  const actor: Actor = { ...platformActor('population'), organ }
  const { tx, today, now, request, calendar } = desk
  const at = { tx, today, now, request, calendar, actor, touch() {}, tell: desk.tell.bind(desk) } as unknown as PopulationDesk
  return amend(at, personBase, { ...event, record: id })
}

export const told = ({ id, version, fields }: BaseChange, remarks: readonly Remark[] = []) => ({
  id,
  version,
  fields: [...fields],
  remarks: remarks.map((remark) => ({ ...remark })),
})

/** The account of somebody who died, or did not, follows the record. */
export async function accountFollows(desk: PopulationDesk, { id, state, fields }: BaseRow): Promise<void> {
  const number = fields.idNumber as string
  if (!isIdentityNumber(number)) return
  await keepAlive(desk, { digest: identityDigest(desk.vault, number), record: id }, state !== 'ended')
}

export async function mustBeVillage(desk: PopulationDesk, code: string, field: string): Promise<void> {
  refuseAny(villageIsKnown({ code, field, ...(await villageStanding(desk, code)) }))
}
