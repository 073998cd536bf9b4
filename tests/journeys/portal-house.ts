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

/** Every page of the portal, of each kind one. */
export const pagesOf = ({ told }: Pick<PortalHouse, 'told'>): string[] => [
  '/',
  '/items',
  '/items?q=zzzz',
  '/items/food-operation-licence',
  '/items/birth-registration/guide',
  '/items/birth-registration/guide?a=certificate:yes,married:yes,follows:mother',
  '/life/birth',
  '/clauses',
  '/clauses?kind=interlock',
  '/clauses/4.3.6',
  '/plan',
  '/projects',
  `/projects/${told.project}`,
  '/systems',
  '/catalogue',
  `/catalogue/${told.resource}`,
  '/statistics',
  '/organs',
  '/organs?day=2004-06-09',
  '/organs/labour-department',
  '/search',
  '/search?q=人口',
  '/search?q=zzzz',
  '/open',
  '/accessibility',
  '/about',
  '/map',
  '/no-such-page',
]
