// The departments' own networks that stood when the policy came, as the book of the moratorium has them. Names, sizes and days are of the
// demonstration; no real network is meant.
import { Refused } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Teller } from '../lifecycle.ts'

const REGISTRY = 'informatisation-office.registry'

type Fate = 'runs' | 'suspended' | 'migrating' | 'migrated' | 'closed'
type Told = {
  organ: string
  name: string
  reach: 'province' | 'prefecture' | 'county'
  sites: number
  bandwidth: number
  builtOn: string
  fate: Fate
}

const told = (organ: string, name: string, reach: Told['reach'], sites: number, bandwidth: number, builtOn: string, fate: Fate): Told => ({
  organ,
  name: `${name}（示例）`,
  reach,
  sites,
  bandwidth,
  builtOn,
  fate,
})

const networks: readonly Told[] = [
  told('finance-department', '某厅财政业务纵向网', 'county', 137, 10, '2001-06-30', 'migrated'),
  told('water-department', '某厅水情纵向网', 'prefecture', 26, 4, '1999-04-15', 'migrated'),
  told('education-department', '某厅学籍纵向网', 'prefecture', 15, 8, '2002-09-01', 'closed'),
  told('agriculture-rural-affairs-department', '某厅农情纵向网', 'county', 92, 2, '2003-03-20', 'migrating'),
  told('human-resources-department', '某厅参保纵向网', 'county', 124, 10, '2002-12-01', 'migrating'),
  told('market-regulation-bureau', '某局登记纵向网', 'county', 110, 8, '2003-10-10', 'suspended'),
  told('audit-office', '某厅审计纵向网', 'prefecture', 15, 2, '2004-05-12', 'runs'),
  told('public-security-department', '某厅公安业务纵向网', 'county', 140, 34, '2000-08-18', 'runs'),
]

/** Declares the networks, moves some to the unified network, and shows the leading group's exception and what is refused without one. */
export async function tellVertical(t: Teller): Promise<void> {
  await t.on('2026-01-06' as Day)
  const ids = new Map<Told, string>()
  for (const network of networks) {
    const { fate: _fate, ...card } = network
    const { id } = await t.act(REGISTRY, 'registry.register-vertical-network', { ...card, purpose: '本系统上下级业务（模拟）' })
    ids.set(network, id)
  }
  await t.on('2026-02-09' as Day)
  for (const [{ fate }, vertical] of ids) {
    const reason = '迁入全省统一政务外网（模拟）'
    if (fate === 'suspended') await t.act(REGISTRY, 'registry.suspend-vertical-network', { vertical, reason: '业务已停（模拟）' })
    if (fate === 'migrating' || fate === 'migrated') await t.act(REGISTRY, 'registry.migrate-vertical-network', { vertical, reason })
    if (fate === 'closed') await t.act(REGISTRY, 'registry.close-vertical-network', { vertical, reason: '业务并入统一系统（模拟）' })
  }
  await t.on('2026-03-16' as Day)
  for (const [{ fate }, vertical] of ids)
    if (fate === 'migrated') await t.act(REGISTRY, 'registry.close-vertical-network', { vertical, reason: '迁移完成（模拟）' })
  await tellExceptions(t)
}

/** One exception runs, one ran out unused; a network that asks without one is refused, and the clause page shows it. */
async function tellExceptions(t: Teller): Promise<void> {
  const grant = (organ: string, network: string, document: string, reason: string, untilDay: string) =>
    t.act('leading-group.leader', 'registry.grant-exception', { organ, network, document, reason, untilDay })
  await grant(
    'water-department',
    '汛期应急专线（示例）',
    '示例领〔2026〕1号（模拟）',
    '汛期山洪预警，统一网络尚未到点（模拟）',
    '2026-09-30',
  )
  await grant('public-security-department', '某厅应急指挥专线（示例）', '示例领〔2026〕2号（模拟）', '重大活动安保（模拟）', '2027-03-15')
  await refused(t, 'registry.register-vertical-network', {
    name: '某局新建纵向网（示例）',
    organ: 'market-regulation-bureau',
    purpose: '另建专网（模拟）',
    reach: 'county',
    sites: 20,
    bandwidth: 10,
    builtOn: '2026-03-10',
  })
}

const refused = (t: Teller, action: string, input: Record<string, unknown>): Promise<void> =>
  t.act(REGISTRY, action, input).then(
    () => {
      throw new Error(`${action} was not refused`)
    },
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error
    },
  )
