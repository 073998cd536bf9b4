// The plan as far as reality is held against it: read from the platform's registers by the same door as everyone, or from a
// file that was written so on a machine that reaches the platform (inside the intranet nothing else may).
import { readFileSync } from 'node:fs'
import { Check } from 'typebox/value'
import * as f from '#kernel/module/field.ts'
import type { Static } from '#kernel/module/field.ts'
import { type Network, networkWords } from '#kernel/module/generated.ts'
import { words } from '#kernel/text/text.ts'
import type { Api } from '../../yuelu/api.ts'
import { Unasked } from '../verb.ts'

const MOST = 2_000_000
const name = f.text('名称', 'Name', { max: 300 })
const address = f.text('地址', 'Address', { max: 60 })
const network = f.choice('网络', 'Network', networkWords)

/** What a snapshot holds; a file of any other form is refused. */
const planShape = f.object({
  format: f.choice('格式', 'Format', { 'yuelu-network-plan-1': words('规划快照', 'A snapshot of the plan') }),
  network,
  devices: f.list(
    '设备',
    'Devices',
    f.object({
      name,
      loopback4: f.maybe(address),
      loopback6: f.maybe(address),
      interfaces: f.list(
        '接口',
        'Interfaces',
        f.object({ name, network: f.optional(network), ipv4: f.maybe(address), ipv6: f.maybe(address) }),
      ),
    }),
    { max: MOST },
  ),
  routes: f.list('路由', 'Routes', f.object({ device: name, prefix: address, via: f.maybe(address) }), { max: MOST }),
  prefixes: f.list('地址段', 'Prefixes', f.text('地址段', 'Prefix', { max: 60, pattern: '^[0-9a-f.:]+/\\d{1,3}$' }), { max: MOST }),
  addresses: f.list('地址', 'Addresses', f.object({ address, device: f.maybe(name), dnsName: f.maybe(name) }), { max: MOST }),
  records: f.list('解析', 'Records', f.object({ name, type: name, value: f.text('内容', 'Value', { max: 4000 }) }), { max: MOST }),
})

export type Plan = Static<typeof planShape>

const PAGE = 500
const MOST_PAGES = 4_000
const OUT = new Set(['retired', 'withdrawn', 'released', 'planned'])

/** Every record of a register that stands in the network. */
async function standing<T>(api: Api, register: string, network: Network): Promise<T[]> {
  const all: (T & { network?: string; zone?: string; state?: string })[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { rows, total } = await api.json<{ rows: typeof all; total: number }>(
      `/api/registers/${register}?page=${page}&size=${PAGE}&sort=id`,
    )
    all.push(...rows)
    if (rows.length < PAGE || all.length >= total) break
  }
  return all.filter((row) => (row.network ?? row.zone) === network && !OUT.has(row.state ?? ''))
}

export async function planFrom(api: Api, network: Network): Promise<Plan> {
  const devices = await standing<Plan['devices'][number]>(api, 'backbone.device', network)
  const routes = await standing<Plan['routes'][number]>(api, 'backbone.route', network)
  const prefixes = await standing<{ prefix: string }>(api, 'registry.prefix', network)
  const addresses = await standing<Plan['addresses'][number]>(api, 'registry.address', network)
  const domains = await standing<{ name: string; address?: string | null }>(api, 'registry.domain', network)
  const records = await standing<Plan['records'][number]>(api, 'registry.record', network)
  return {
    format: 'yuelu-network-plan-1',
    network,
    devices: devices.map(({ name: called, loopback4 = null, loopback6 = null, interfaces }) => ({
      name: called,
      loopback4,
      loopback6,
      interfaces,
    })),
    routes: routes.map(({ device, prefix, via = null }) => ({ device, prefix, via })),
    prefixes: prefixes.map(({ prefix }) => prefix),
    addresses: addresses.map(({ address: at, device = null, dnsName = null }) => ({ address: at, device, dnsName })),
    records: [
      ...domains.flatMap(({ name: owner, address: at }) => (at ? [{ name: owner, type: at.includes(':') ? 'AAAA' : 'A', value: at }] : [])),
      ...records.map(({ name: owner, type, value }) => ({ name: owner, type, value })),
    ],
  }
}

/** The plan kept in a file. */
export function planIn(path: string): Plan {
  const plan = jsonIn(path)
  if (Check(planShape, plan)) return plan
  throw new Unasked(
    words(
      `${path} 不是规划快照。请在连得上平台的机器上用 --save 写一份。`,
      `${path} is no snapshot of the plan. Write one with --save where the platform can be reached.`,
    ),
  )
}

const MOST_BYTES = 256 * 2 ** 20

/** The text of a file, or of the standard input for `-`. */
export function textIn(path: string): string {
  try {
    const bytes = readFileSync(path === '-' ? 0 : path)
    if (bytes.length <= MOST_BYTES) return bytes.toString('utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new Unasked(words(`读不了文件 ${path}（${code}）。`, `The file ${path} cannot be read (${code}).`))
  }
  throw new Unasked(words(`文件 ${path} 太大。`, `The file ${path} is too large.`))
}

export function jsonIn(path: string): unknown {
  try {
    return JSON.parse(textIn(path))
  } catch (error) {
    if (error instanceof Unasked) throw error
    throw new Unasked(words(`${path} 不是 JSON。`, `${path} is not JSON.`))
  }
}
