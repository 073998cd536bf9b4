// Joining a household, and what becomes of the one that is left: it has one head or it has ended.
import { rowsOf } from '#kernel/registers/base/read.ts'
import { type BaseRow, tablesOfBase } from '#kernel/registers/base/table.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { lifeRefusals } from './life-refusals.ts'
import { personBase } from './person.ts'
import { bornOn, follow, nameOf, textOf } from './recording.ts'
import { type Member, nextHead, relationTo } from './rules/household.ts'
import { membersOf, newHousehold, type PopulationDesk } from './store.ts'

export const isHead = (row: BaseRow) => row.fields.headRelation === '02'

export const memberOf = (row: BaseRow): Member => ({
  id: row.id,
  sex: row.fields.sex as string,
  birthDate: bornOn(row),
  father: textOf(row, 'father'),
  mother: textOf(row, 'mother'),
  spouse: textOf(row, 'spouse'),
})

/** What somebody becomes in the household with this number; in a new one, its head. */
export async function joining(
  desk: PopulationDesk,
  joiner: Member,
  village: string,
  household?: string,
): Promise<{ household: string; headRelation: string }> {
  if (!household) return { household: await newHousehold(desk, village.slice(0, 6)), headRelation: '02' }
  const members = await membersOf(desk, household, true)
  const head = members.find(isHead)
  if (!head) refuse(ground(lifeRefusals.noSuchHousehold, { household }, 'household'))
  const place = textOf(head, 'registeredVillage')!
  if (place !== village) refuse(ground(lifeRefusals.householdElsewhere, { household, village: place }, 'registeredVillage'))
  const all = members.map(memberOf)
  return { household, headRelation: relationTo(memberOf(head), joiner, [...all, joiner]) }
}

type Left = { readonly leaver: BaseRow; readonly day: Day; readonly named?: BaseRow | undefined; readonly evidence?: string | undefined }

/**
 * After its head has left, by a move or by death, the household has another: whoever was named, else the nearest of the law's
 * usual order. Nobody left: the household has ended of itself.
 */
export async function followHead(desk: PopulationDesk, { leaver, day, named, evidence }: Left): Promise<void> {
  const household = textOf(leaver, 'household')
  if (!household || (!isHead(leaver) && !named)) return
  const left = (await membersOf(desk, household, true)).filter(({ id }) => id !== leaver.id)
  if (named && !left.some(({ id }) => id === named.id))
    refuse(ground(lifeRefusals.notOfHousehold, { name: nameOf(named) }, 'newHeadNumber'))
  if (left.length === 0 || !isHead(leaver)) return
  const head = named?.id ?? nextHead(memberOf(leaver), left.map(memberOf), day)!.id
  await relate(desk, left, head, day, evidence)
}

/** Writes what each member is to the head; the former head steps down before the new one steps up, for there is one at a time. */
export async function relate(desk: PopulationDesk, members: readonly BaseRow[], head: string, day: Day, evidence?: string): Promise<void> {
  const between = await rowsOf(tablesOfBase(desk), personBase, parentsOf(members))
  const all = [...members, ...between].map(memberOf)
  const chief = all.find(({ id }) => id === head)!
  const order = members.toSorted((a, b) => Number(a.id === head) - Number(b.id === head))
  for (const member of order) {
    const headRelation = relationTo(chief, memberOf(member), all)
    if (headRelation === member.fields.headRelation) continue
    await follow(desk, member, { kind: 'household', effective: day, sets: { headRelation }, evidence })
  }
}

const parentsOf = (members: readonly BaseRow[]): string[] => [
  ...new Set(members.flatMap((row) => [textOf(row, 'father'), textOf(row, 'mother')].filter((id) => id !== undefined))),
]
