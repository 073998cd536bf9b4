// The plan as far as reality is held against it: read from the platform's registers by the same door as everyone, or from a
// file that was written so on a machine that reaches the platform (inside the intranet nothing else may).
import { readFileSync } from 'node:fs'
import { words } from '#kernel/text/text.ts'
import type { Api } from '../../yuelu/api.ts'
import { Unasked } from '../verb.ts'

type Interface = { readonly name: string; readonly ipv4?: string | null; readonly ipv6?: string | null }
type Network = { readonly network: string; readonly state: string }
export type Plan = {
  readonly format: 'yuelu-network-plan-1'
  readonly network: string
  readonly devices: readonly {
    readonly name: string
    readonly loopback4?: string | null
    readonly loopback6?: string | null
    readonly interfaces: readonly Interface[]
  }[]
  readonly routes: readonly { readonly device: string; readonly prefix: string; readonly via?: string | null }[]
  readonly prefixes: readonly string[]
  readonly addresses: readonly { readonly address: string; readonly device?: string | null; readonly dnsName?: string | null }[]
  readonly records: readonly { readonly name: string; readonly type: string; readonly value: string }[]
}

const PAGE = 500
const MOST_PAGES = 4_000
const OUT = new Set(['retired', 'withdrawn', 'released', 'planned'])

/** Every record of a register that stands in the network. */
async function standing<T>(api: Api, register: string, network: string): Promise<T[]> {
  const all: (T & Partial<Network> & { zone?: string })[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { rows, total } = await api.json<{ rows: typeof all; total: number }>(
      `/api/registers/${register}?page=${page}&size=${PAGE}&sort=id`,
    )
    all.push(...rows)
    if (rows.length < PAGE || all.length >= total) break
  }
  return all.filter((row) => (row.network ?? row.zone) === network && !OUT.has(row.state ?? ''))
}

export async function planFrom(api: Api, network: string): Promise<Plan> {
  const devices = await standing<Plan['devices'][number]>(api, 'backbone.device', network)
  const routes = await standing<Plan['routes'][number]>(api, 'backbone.route', network)
  const prefixes = await standing<{ prefix: string }>(api, 'registry.prefix', network)
  const addresses = await standing<Plan['addresses'][number]>(api, 'registry.address', network)
  const records = await standing<Plan['records'][number]>(api, 'registry.record', network)
  return {
    format: 'yuelu-network-plan-1',
    network,
    devices: devices.map(({ name, loopback4 = null, loopback6 = null, interfaces }) => ({ name, loopback4, loopback6, interfaces })),
    routes: routes.map(({ device, prefix, via = null }) => ({ device, prefix, via })),
    prefixes: prefixes.map(({ prefix }) => prefix),
    addresses: addresses.map(({ address, device = null, dnsName = null }) => ({ address, device, dnsName })),
    records: records.map(({ name, type, value }) => ({ name, type, value })),
  }
}

/** The plan kept in a file. */
export function planIn(path: string): Plan {
  const plan = jsonIn(path) as Partial<Plan> | null
  const lists = [plan?.devices, plan?.routes, plan?.prefixes, plan?.addresses, plan?.records]
  if (plan?.format === 'yuelu-network-plan-1' && lists.every(Array.isArray)) return plan as Plan
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
