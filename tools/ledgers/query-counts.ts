// How many statements each question and list sends. A number that grows with the rows or the case types is a fault that no
// test of one row shows; here it stands in the diff.
import type { Actor } from '#kernel/access/actor.ts'
import type { Module } from '#kernel/module/define-module.ts'
import type { Register } from '#kernel/module/contract.ts'
import { gateKinds, type GrantKind } from '#kernel/module/grant.ts'
import { openHouse } from '#kernel/module/house.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { facetsOf, listRecords } from '#kernel/registers/list.ts'
import type { TestHouse } from '#tests/support/house.ts'
import { fillTables } from './fill-tables.ts'
import { sampleOf } from './sample.ts'

const MANY = 200

/** Everyone's questions, also those that only rooms may ask, so that each can be counted. */
const askable = (modules: readonly Module[]): Module[] =>
  modules.map((module) => ({ ...module, questions: module.questions.map((bound) => ({ ...bound, contract: { ...bound.contract, may: bound.contract.may === 'rooms' ? 'signed-in' : bound.contract.may } })) }))

async function counted(house: TestHouse, work: () => Promise<unknown>): Promise<number | string> {
  const before = house.database.statements()
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refused)) return `fault: ${(error as Error).message.split('\n')[0]}`
  }
  return house.database.statements() - before
}

const SIZES = [0, 1, 50]

/**
 * Statements for each question asked with the least input and for each list, with 0, 1 and 50 rows in every table of every
 * module; for each gate with 1 and many systems; for my work with one case and with many.
 */
export async function queryCounts(house: TestHouse): Promise<string> {
  const { modules, clock, calendar } = house.house
  const open = openHouse({ database: house.database, modules: askable(modules), clock, calendar, policy: 'ledger' })
  const officer = await house.as('stats-bureau.officer')
  const actor: Actor = { ...officer, permissions: new Map(modules.flatMap((m) => m.permissions.map(({ name }) => [name, 'all' as const]))) }
  const work = await myWork(house, open, actor)
  const counts = new Map<string, (number | string)[]>()
  const note = async (name: string, ask: () => Promise<unknown>) => counts.set(name, [...(counts.get(name) ?? []), await counted(house, ask)])
  for (const size of SIZES) {
    if (size > 0) await fillTables(house.url, modules, size)
    for (const [name, { bound }] of open.questions) await note(name, () => open.ask(actor, name, sampleOf(bound.contract.input)))
    for (const register of modules.flatMap((m) => m.registers ?? [])) await note(`register ${register.name}`, () => list(house, register, actor))
  }
  for (const kind of Object.keys(gateKinds) as GrantKind[]) {
    for (const n of [1, MANY]) await note(`gate ${kind}, 1 and ${MANY} systems`, () => house.house.standing(kind, Array.from({ length: n }, () => uuid())))
  }
  const lines = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, found]) => `  ${JSON.stringify(name)}: ${JSON.stringify(found)}`)
  return `{\n${[...lines, `  "my work, no case, 1 case, ${MANY} cases of ${MANY} types": ${JSON.stringify(work)}`].join(',\n')}\n}`
}

const list = ({ database }: TestHouse, register: Register, actor: Actor) => {
  const search = { page: 1, size: 50, filters: {} }
  return Promise.all([listRecords(database.kysely, register, actor, search), facetsOf(database.kysely, register, actor, search)])
}

async function myWork(house: TestHouse, open: ReturnType<typeof openHouse>, actor: Actor) {
  const asked = () => counted(house, () => open.ask(actor, 'cases.mine', {}))
  const none = await asked()
  await addCases(house, actor, 1)
  const one = await asked()
  await addCases(house, actor, MANY)
  return [none, one, await asked()]
}

async function addCases(house: TestHouse, actor: Actor, n: number): Promise<void> {
  const at = house.clock.now()
  const [waits] = actor.permissions.keys()
  const rows = Array.from({ length: n }, (_, i) => ({ id: uuid(), type: `ledger.kind-${i}`, number: uuid(), title: '计数', state: 'open', organ: actor.organ!, division: actor.division!, addressed: null, waits_for: waits!, waits_organ: actor.organ!, due_on: null, opened_at: at, moved_at: at, closed_at: null }))
  await house.database.kysely.insertInto('kernel.case').values(rows).execute()
}
