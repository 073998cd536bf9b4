// The two sides of the ferry in a test: an extranet and an intranet, each with a database, authorities and accounts of its own,
// nothing between them but bytes that the test carries.
import type { In, Out } from '#kernel/module/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import * as ferry from '#modules/network/ferry/contract.ts'
import { ferryIn } from '#modules/network/ferry/module.ts'
import { registry } from '#modules/network/registry/module.ts'
import { authorities } from '#modules/security/trust/contract.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { trustIn } from '#modules/security/trust/module.ts'
import { type TestHouse, testHouse } from './house.ts'
import { readyTrust } from './trust.ts'

export const OPERATOR = 'information-centre.ferry'
export const APPROVER = 'information-centre.ferry-approver'
export const NOW = '2026-11-26T01:00:00.000Z' as Instant
export const CHANNEL = 'tjj-monthly'
export const BACK = 'released'

export const modulesOn = (side: 'extranet' | 'intranet') => [systems, registry, trustIn(side), ferryIn(side)]

export type Side = TestHouse & { readonly side: 'extranet' | 'intranet'; readonly channel: Record<string, string> }

const columns: In<typeof ferry.declareSchema>['columns'] = [
  { name: '编号', type: 'text', required: true },
  { name: '名称', type: 'text', required: true },
  { name: '数量', type: 'integer', required: false },
]

async function oneSide(side: 'extranet' | 'intranet', vault?: Vault): Promise<Side> {
  const t = await testHouse({ modules: modulesOn(side), now: NOW, ...(vault && { vault }) })
  await readyTrust(t, { platform: ['ferry'] })
  const peer = side === 'extranet' ? 'intranet' : 'extranet'
  const open = (name: string, direction: 'in' | 'out') => t.act(OPERATOR, ferry.openChannel, { name, title: name, direction, peer })
  const inward = side === 'extranet' ? BACK : CHANNEL
  const outward = side === 'extranet' ? CHANNEL : BACK
  const channel = { [inward]: (await open(inward, 'in')).id, [outward]: (await open(outward, 'out')).id }
  await t.act(OPERATOR, ferry.declareSchema, { name: 'goods', title: '物资', columns, key: '编号' })
  return Object.assign(t, { side, channel })
}

/** The root of a side's own authority, as its people would hand it over. */
export const rootOf = async (t: TestHouse): Promise<string> =>
  (await t.ask('anyone', authorities, {})).authorities.find(({ tier, line }) => tier === 'root' && line === 'sm2')!.pem

/** Two people of this side take over the other's root. */
export async function believe(t: Side, root: string): Promise<string> {
  const network = t.side === 'extranet' ? 'intranet' : 'extranet'
  const { id, fingerprint } = await t.act(OPERATOR, ferry.proposeSender, { title: '对方根证书', network, root })
  await t.act(APPROVER, ferry.trustSender, { sender: id, fingerprint })
  return id
}

/** `vaults` stand for random ones, where another process works on the same databases. */
export async function bothSides(vaults: { extranet?: Vault; intranet?: Vault } = {}) {
  const [extranet, intranet] = await Promise.all([oneSide('extranet', vaults.extranet), oneSide('intranet', vaults.intranet)])
  await believe(intranet, await rootOf(extranet))
  await believe(extranet, await rootOf(intranet))
  return { extranet, intranet, close: async () => void (await Promise.all([extranet.close(), intranet.close()])) }
}

export const base64 = (content: string | Uint8Array): string => Buffer.from(content as string).toString('base64')

/** A table of `count` records from number `from` on. */
export const table = (count: number, from = 1): string =>
  `编号,名称,数量\n${Array.from({ length: count }, (_, n) => `G${from + n},物资${from + n},${n}`).join('\n')}\n`

export type Given = In<typeof ferry.exportFiles>['files'][number]
export const file = (name: string, content: string | Uint8Array, more: Partial<Given> = {}): Given => ({
  name,
  content: base64(content),
  level: 'internal',
  ...(name.endsWith('.csv') && { schema: 'goods' }),
  ...more,
})

export async function exported(t: Side, files: readonly Given[], channel = CHANNEL): Promise<{ id: string; bytes: Buffer }> {
  const { package: id } = await t.act(OPERATOR, ferry.exportFiles, {
    channel: t.channel[channel]!,
    purpose: '月度数据汇交',
    files: [...files],
  })
  return { id, bytes: await packageOf(t, id) }
}

export const packageOf = async (t: TestHouse, id: string): Promise<Buffer> =>
  Buffer.from((await t.ask(OPERATOR, ferry.packageFile, { package: id })).content, 'base64')

export const receiptOf = async (t: TestHouse, id: string): Promise<Buffer> =>
  Buffer.from((await t.ask(OPERATOR, ferry.receiptFile, { package: id })).content, 'base64')

export type Outcome = Out<typeof ferry.importPackage>
export const brought = (t: TestHouse, bytes: Uint8Array): Promise<Outcome> =>
  t.act(OPERATOR, ferry.importPackage, { name: '数据.ferry', content: base64(bytes) })

/** The codes of every ground, without the room's name. */
export const codesOf = ({ steps }: Outcome): string[] => [
  ...new Set(steps.flatMap(({ grounds }) => grounds.map(({ code }) => code.replace('ferry.', '')))),
]

export const recordsIn = async (t: TestHouse): Promise<number> =>
  (await t.database.pool.query<{ n: number }>('select count(*)::int as n from ferry.record')).rows[0]!.n
