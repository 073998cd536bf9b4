// A small room whose verbs are done through changes: it keeps routes that are valid from a day until a day, and makes one file
// of them for each router. For tests of what any room of the network may bring.
import { sql } from 'kysely'
import type { Database } from '#kernel/db/database.ts'
import { rows } from '#kernel/db/rows.ts'
import { action, permission, register } from '#kernel/module/contract.ts'
import { bindTo, defineModule, type ReadDesk } from '#kernel/module/define-module.ts'
import * as f from '#kernel/module/field.ts'
import { generatedBy } from '#kernel/module/generated.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { words } from '#kernel/text/text.ts'
import { digestOf } from '#kernel/trust/canonical.ts'

type Row = { id: string; version: number; router: string; network: string; hop: string; state: string }
const { on, answer } = bindTo<{ 'planned.route': Row }>()
type Read = ReadDesk<{ 'planned.route': Row }>

const router = f.text('路由器', 'Router', { max: 40, pattern: '^[a-z0-9-]+$' })
const network = f.text('网段', 'Prefix', { max: 60 })
const hop = f.text('下一跳', 'Next hop', { max: 60 })

export const routeRegister = register({
  name: 'planned.route',
  title: words('试验路由', 'Trial routes'),
  record: f.object({
    router,
    network,
    hop,
    organ: f.organ('单位', 'Organ'),
    from: f.day('生效', 'From'),
    until: f.maybe(f.day('失效', 'Until')),
    state: f.choice('状态', 'State', { standing: words('在用', 'Standing'), retired: words('停用', 'Retired') }),
  }),
  label: 'network',
  may: 'planned.read',
  organField: 'organ',
  columns: ['router', 'network', 'hop'],
  validity: { from: 'from', until: 'until' },
})

export const refusals = {
  taken: { code: 'planned.taken', kind: 'conflict', words: words('{network} 已有路由。', 'There is a route to {network}.') },
} as const

const added = f.object({ id: f.id('编号', 'Id'), version: f.integer('版本', 'Version') })
export const addRoute = action({
  name: 'planned.add-route',
  title: words('添加路由', 'Add a route'),
  may: 'planned.plan',
  input: f.object({ router, network, hop, from: f.optional(f.day('生效', 'From')), organ: f.optional(f.organ('单位', 'Organ')) }),
  output: added,
  refusals: [refusals.taken],
  through: 'changes',
})
/** Many at once, as a sheet brings them. */
export const addRoutes = action({
  name: 'planned.add-routes',
  title: words('登记路由', 'Record routes'),
  may: 'planned.plan',
  input: f.object({
    router,
    routes: f.list('路由', 'Routes', f.object({ network, hop, metric: f.optional(f.integer('代价', 'Cost', { max: 100 })) }), {
      min: 1,
      max: 3,
    }),
  }),
  output: f.object({ n: f.integer('数', 'n') }),
  refusals: [refusals.taken],
  through: 'changes',
})
export const moveRoute = action({
  name: 'planned.move-route',
  title: words('改下一跳', 'Change the next hop'),
  may: 'planned.plan',
  input: f.object({ network, hop }),
  output: added,
  refusals: [kernelRefusals.notFound],
  through: 'changes',
})
export const retireRoute = action({
  name: 'planned.retire-route',
  title: words('停用路由', 'Retire a route'),
  may: 'planned.plan',
  input: f.object({ network }),
  output: added,
  refusals: [kernelRefusals.notFound],
  through: 'changes',
})

const standing = (desk: Read) =>
  rows(desk.tx).selectFrom('planned.route').selectAll().where('state', '=', 'standing').orderBy('network').execute()
const to = async (desk: Read, given: string) =>
  (await standing(desk)).find((route) => route.network === given) ?? refuse(ground(kernelRefusals.notFound, undefined, '/network'))
const fileOf = (name: string, routes: readonly Row[]) =>
  routes
    .filter((route) => route.router === name)
    .map((route) => `route ${route.network} via ${route.hop};\n`)
    .join('')
const files = async (desk: Read, zone: string) => {
  const routes = zone === 'extranet' ? await standing(desk) : []
  return [...new Set(routes.map((route) => route.router))].map((device) => {
    const text = fileOf(device, routes)
    return { path: `${device}/routes.conf`, program: 'bird' as const, device, text, version: digestOf(text) }
  })
}
const made = generatedBy('planned')

export const plannedRoom = defineModule({
  name: 'planned',
  wing: 'network',
  title: words('试验网络', 'Trial network'),
  lead: [],
  clauses: [],
  zone: 'both',
  schema: 'planned',
  uses: [],
  permissions: [permission('planned.plan', words('规划', 'Plan')), permission('planned.read', words('查看', 'Read'))],
  actions: [
    on(addRoute, async (desk, { organ = 'informatisation-office', from = desk.today, ...route }) => {
      const known = await standing(desk)
      if (known.some((one) => one.network === route.network)) refuse(ground(refusals.taken, { network: route.network }, '/network'))
      return keep(desk, routeRegister, addRoute.name, { ...route, organ, from, state: 'standing' })
    }),
    on(addRoutes, async (desk, { router: by, routes }) => {
      const known = new Set((await standing(desk)).map((one) => one.network))
      const taken = routes.flatMap((one, i) =>
        known.has(one.network) ? [ground(refusals.taken, { network: one.network }, `/routes/${i}/network`)] : [],
      )
      if (taken.length > 0) refuse(...taken)
      for (const { network: given, hop: over } of routes)
        await keep(desk, routeRegister, addRoutes.name, {
          router: by,
          network: given,
          hop: over,
          organ: 'informatisation-office',
          from: desk.today,
          state: 'standing',
        })
      return { n: routes.length }
    }),
    on(moveRoute, async (desk, { network: given, hop: next }) =>
      keep(desk, routeRegister, moveRoute.name, { hop: next }, await to(desk, given)),
    ),
    on(retireRoute, async (desk, { network: given }) =>
      keep(desk, routeRegister, retireRoute.name, { state: 'retired', until: desk.today }, await to(desk, given)),
    ),
  ],
  questions: [
    answer(made.fileVersions, async (desk, { zone }) => ({
      files: (await files(desk, zone)).map(({ text: _, ...file }) => file),
    })),
    answer(made.filesSince, async (desk, { zone, known }) => ({
      files: (await files(desk, zone)).map(({ text, ...file }) => ({
        ...file,
        text: known.some(({ path, version }) => path === file.path && version === file.version) ? null : text,
      })),
    })),
    answer(made.files, async (desk, { zone, paths }) => ({
      files: (await files(desk, zone)).filter(({ path }) => paths?.includes(path) ?? true).map(({ version: _, ...file }) => file),
    })),
  ],
  registers: [routeRegister],
})

/** Makes the room's table and the role that stands for its wall, and gives the two officials of a change what it takes. */
export async function furnishPlannedRoom(database: Database): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(database.kysely)
  await run(`create schema planned; create table planned.route (id uuid primary key, version int not null, created_at timestamptz not null,
    updated_at timestamptz not null, router text not null, network text not null, hop text not null, organ text not null,
    "from" date not null, until date, state text not null);
    create unique index route_network on planned.route (network) where state = 'standing'`)
  await run(`do $$ begin create role room_planned; exception when duplicate_object or unique_violation then null; end $$`)
  await run(`grant usage on schema planned, kernel to room_planned; grant all on all tables in schema planned to room_planned;
    grant select, insert, update, delete on all tables in schema kernel to room_planned`)
}
