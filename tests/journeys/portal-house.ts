// A portal before a house in which something is public: the first plan, one system with its whole history, a refusal, and two
// days of exchange. The portal's `ask` is the house's own, as nobody; every name it asks is noted.
import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { anyone } from '#kernel/access/actor.ts'
import type { Day } from '#kernel/time/day.ts'
import { seedFirstPlan } from '#modules/governance/planning/seed-first-plan.ts'
import { seedStandards } from '#modules/governance/standards/seed-standards.ts'
import { bringToAcceptance, registerAndDraft, registerSuppliers } from '#province/lifecycle.ts'
import { buildPortal, type PortalOptions } from '#server/portal.ts'
import { places } from '#web/portal/places.ts'
import { testHouse } from '#tests/support/house.ts'
import { tellerOf } from '#tests/support/teller.ts'
import { macroSpec, macroSystem } from './macro-database.ts'

export type PortalHouse = Awaited<ReturnType<typeof openPortalHouse>>

export async function openPortalHouse(options: Partial<PortalOptions> = {}) {
  const house = await testHouse({ walls: false, now: '2026-03-02T01:00:00.000Z' })
  const teller = tellerOf(house)
  const byContract = ((account: string, contract: { name: string }, input: Record<string, unknown>) =>
    teller.act(account, contract.name, input)) as never
  await seedFirstPlan(byContract)
  await seedStandards(byContract)
  const suppliers = await registerSuppliers(teller)
  const told = await bringToAcceptance(teller, macroSpec, '2026-03-02' as Day, suppliers)
  const early = await registerAndDraft(teller, {
    ...macroSpec,
    system: { ...macroSystem, name: '未经论证的系统' },
    project: { ...macroSpec.project, name: '未经论证的工程' },
  })
  await house.house.act(await house.as('ndrc.approver'), 'projects.approve-project', { project: early.project }).catch(() => undefined)
  await teller.act('stats-bureau.officer', 'systems.list-on-portal', { system: told.system })
  for (const [day, answered] of [
    ['2026-06-01', 120],
    ['2026-06-02', 80],
  ] as const) {
    await house.database.pool.query(
      `insert into exchange.tally (batch, day, service, organ, provider, answered, refused, failed, rows) values ($1, $2, 'county-census', 'ndrc', 'stats-bureau', $3, 7, 1, 1000)`,
      [randomUUID(), day, answered],
    )
  }
  await teller.act('market-regulation-bureau.head', 'items.publish-service', {
    matter: 'food-operation-licence',
    division: SERVED,
    place: '长沙市政务服务中心（模拟）2 楼 14 号窗口',
    hours: '工作日 9:00–12:00，13:30–17:00',
    telephone: '0731-00000000',
    promise: 8,
  })
  const names: string[] = []
  const app = await buildPortal({
    ask: (name, query) => {
      names.push(name)
      return house.house.ask(anyone, name, query)
    },
    act: (name, input, key) => house.house.act(anyone, name, input, key ? { key } : {}),
    now: () => new Date(house.clock.now()),
    perSecond: 10_000,
    ...options,
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return {
    house,
    teller,
    told,
    app,
    origin,
    /** Every name asked of the extranet so far. */
    names,
    get: (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { redirect: 'manual', headers }),
    async close() {
      await app.close()
      await house.close()
    },
  }
}

/** What stands for the parameters of a place, and what else of it is worth opening. */
const samples = (told: PortalHouse['told']): Readonly<Record<string, readonly string[]>> => ({
  '/items': ['/items', '/items?q=zzzz', '/430181/items?topic=approval'],
  '/items/:id': ['/items/food-operation-licence', `/${SERVED}/items/food-operation-licence`, '/431081/items/birth-registration'],
  '/items/:id/guide': [
    '/items/birth-registration/guide',
    '/items/birth-registration/guide?a=certificate:yes,married:yes,follows:mother',
    '/items/birth/guide',
  ],
  '/items/:id/sample': ['/items/retirement/sample'],
  '/life/:id': ['/life/birth'],
  '/halls': ['/halls', `/${SERVED}/halls`],
  '/topics/:topic': ['/topics/approval', '/430181/topics/fake-goods'],
  '/developers/try': ['/developers/try', '/developers/try?service=no-such-service'],
  '/places': ['/places', '/places?by=letter&to=%2Fhalls', '/places?q=liuyang', '/places?q=zzzz'],
  '/clauses': ['/clauses', '/clauses?kind=interlock'],
  '/clauses/:id': ['/clauses/4.3.6'],
  '/projects/:id': [`/projects/${told.project}`],
  '/catalogue/:id': [`/catalogue/${told.resource}`],
  '/organs': ['/organs', '/organs?day=2004-06-09'],
  '/organs/:id': ['/organs/labour-department'],
  '/disclosure/report/:year': ['/disclosure/report/2026'],
  '/talk/report/:kind': ['/talk/report/fake-goods'],
  '/verify': ['/verify', '/verify?code=x', '/verify?code=430000%2F2026-7k3m9qz4xw5t'],
  '/search': ['/search', '/search?q=人口', '/search?q=浏阳准生证', '/search?q=zzzz', '/search?told=1'],
})

/** The prefecture that publishes where a matter is done. */
export const SERVED = '430100'

const NOTHING = '00000000-0000-4000-8000-000000000000'

/** Where no sample is known: a thing that is not there, which is a page too. */
const unknown = (path: string) => path.replace(/\/:\w+/g, `/${NOTHING}`)

/** Every page of the portal, of each kind one, whoever added it. */
export const pagesOf = ({ told }: Pick<PortalHouse, 'told'>): string[] => [
  ...places.flatMap(({ path }): readonly string[] => samples(told)[path] ?? [unknown(path)]),
  '/430181',
  ...GONE,
]

const GONE = ['/no-such-page', '/439999/items']

/** Whether a page may say that there is nothing. */
export const mayBeMissing = (path: string): boolean => GONE.some((gone) => path.startsWith(gone)) || path.includes(NOTHING)
