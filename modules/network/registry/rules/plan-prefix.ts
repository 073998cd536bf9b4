// What may stand in the plan. A prefix lies whole in what its parent has left, serves a division of its parent's, and uses no
// address of another network that could be joined with its own.
import { type Block, blockText, contains } from '#kernel/net/cidr.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Role } from '../address-fields.ts'
import { type Network, networkWords } from '../networks.ts'
import { addressRefusals as refusals } from '../refusals-addresses.ts'

export type Planned = { readonly prefix: Block; readonly role: Role; readonly division: string }
type At = { readonly wanted: Planned; readonly at: string }

/** Which prefixes are divided into further prefixes. */
export const divides: readonly Role[] = ['container', 'delegated', 'backbone']
/** From which blocks are cut for systems. */
export const gives = (purpose: 'service' | 'backbone'): readonly Role[] => (purpose === 'backbone' ? ['backbone'] : ['pool', 'delegated'])

export const prefixInItsParent = rule<At & { parent?: Planned | undefined; free: readonly Block[]; beside: readonly Block[] }>(
  {
    name: 'registry.prefix-in-its-parent',
    title: words('规划段不重叠，不超出上级段', 'Prefixes do not overlap and do not leave their parent'),
    clauses: ['3.7.7'],
  },
  ({ wanted: { prefix }, at, parent, free, beside }) => {
    const refused = (other: Block) => ground(refusals.prefixOverlaps, { prefix: blockText(prefix), other: blockText(other) }, at)
    if (beside[0]) return [refused(beside[0])]
    if (!parent) return []
    const hasRoom = divides.includes(parent.role) && free.some((part) => contains(part, prefix))
    return grounds(!hasRoom && refused(parent.prefix))
  },
)

/** What the codes of a division and of all below it begin with (GB/T 2260): 430100 → 4301. */
const significant = (division: string): string => division.replace(/(00){1,2}$/, '')

export const delegationHolds = rule<At & { parent?: Planned | undefined }>(
  {
    name: 'registry.delegation-holds',
    title: words('下放的地址只用于受托区划', 'Delegated addresses serve the division they were delegated to'),
    clauses: ['3.7.7'],
  },
  ({ wanted, at, parent }) =>
    grounds(
      parent !== undefined &&
        !wanted.division.startsWith(significant(parent.division)) &&
        ground(
          refusals.outsideDelegation,
          { prefix: blockText(wanted.prefix), parent: blockText(parent.prefix), division: parent.division, wanted: wanted.division },
          at,
        ),
    ),
)

/** Networks that lawfully meet somewhere: 3.2.2 lets extranet and Internet meet at a gateway; 3.2.1 and 3.2.3 nobody else. */
export const couldJoin = (a: Network, b: Network): boolean => a !== b && [a, b].every((it) => it === 'extranet' || it === 'internet')

export const addressesOfOneNetwork = rule<At & { network: Network; others: readonly { network: Network; prefix: Block }[] }>(
  {
    name: 'registry.addresses-of-one-network',
    title: words('可能相连的网络不使用同一地址', 'Networks that can be joined never use the same addresses'),
    clauses: ['3.2.1', '3.2.2', '3.7.7'],
  },
  ({ wanted, at, network, others }) => {
    const other = others.find((it) => couldJoin(network, it.network))
    if (!other) return []
    const { zh, en } = networkWords[other.network]
    const detail = { prefix: blockText(wanted.prefix), other: blockText(other.prefix), network: zh, networkEn: en }
    return [ground(refusals.prefixElsewhere, detail, at)]
  },
)

const reviewers = ['informatisation-office', 'secrecy-bureau', 'cipher-office']

export const intranetPlanReviewed = rule<{ network: Network; review?: { readonly organs: readonly string[] } | undefined }>(
  {
    name: 'registry.intranet-plan-reviewed',
    title: words('政务内网规划须经三部门审核', 'A plan of the intranet is reviewed by the three offices'),
    clauses: ['3.2.6'],
  },
  ({ network, review }) =>
    grounds(
      network === 'intranet' &&
        !reviewers.every((organ) => review?.organs.includes(organ)) &&
        ground(refusals.planUnreviewed, {}, '/review'),
    ),
)

export const planRules = [prefixInItsParent, delegationHolds, addressesOfOneNetwork, intranetPlanReviewed]
