import { type Block, block as blockOf, blockText, contains } from '#kernel/net/cidr.ts'
import type { In } from '#kernel/module/contract.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Network } from '../networks.ts'
import { type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { planRegisters, recordPrefixes as contract } from '../contract-addresses.ts'
import { addressRefusals as refusals } from '../refusals-addresses.ts'
import { without } from '../rules/free-parts.ts'
import { parentsOf } from '../rules/nesting.ts'
import { addressesOfOneNetwork, delegationHolds, gives, intranetPlanReviewed, prefixInItsParent } from '../rules/plan-prefix.ts'
import { keepAll, on, type RegistryDesk } from '../store.ts'
import { addParts, partsAround, replaceParts } from '../store/free-parts.ts'
import { adoptBlocks, blocksUnplanned, outermostTouching, planInTurn, prefixesAround, vrfByName } from '../store/plan.ts'

type Given = In<typeof contract>['prefixes'][number]
type Wanted = Omit<Given, 'prefix'> & { readonly id: string; readonly prefix: Block; readonly at: string }
type Parent = { readonly id: string; readonly prefix: Block; readonly role: Given['role']; readonly division: string }
type Placed = Wanted & { readonly parent?: Parent | undefined; readonly inList: boolean }

/** Records any number of prefixes, parents and children together, in as many statements as one. */
export const recordPrefixes = on(contract, async (desk, { vrf: name, prefixes, review }) => {
  const vrf = (await vrfByName(desk, name)) ?? refuse(ground(refusals.noSuchVrf, { name }, '/vrf'))
  refuseAny(intranetPlanReviewed({ network: vrf.zone, review }))
  const wanted = readAll(prefixes, desk.today)
  await planInTurn(desk)
  const placed = await place(desk, vrf.id, wanted)
  const taken = await takenFromParents(desk, vrf, placed)
  const records = placed.map(({ id, prefix, parent, at: _, inList: __, fromDay = desk.today, ...rest }) => {
    const within = parent && { parent: parent.id, within: blockText(parent.prefix) }
    return {
      id,
      vrf: vrf.id,
      zone: vrf.zone,
      family: prefix.family,
      prefix: blockText(prefix),
      ...rest,
      ...within,
      fromDay,
      state: 'used' as const,
    }
  })
  await keepAll(desk, planRegisters.prefix, contract.name, records)
  for (const { holder, part, blocks } of taken) await replaceParts(desk, holder, [part], without(part, blocks))
  await openParts(desk, vrf, placed)
  return { prefixes: records.map(({ id, prefix }) => ({ id, prefix })) }
})

function readAll(prefixes: readonly Given[], today: string): Wanted[] {
  const no: Ground[] = []
  const seen = new Set<string>()
  const wanted = prefixes.flatMap(({ prefix: text, ...rest }, i) => {
    const at = `/prefixes/${i}/prefix`
    let prefix: Block
    try {
      prefix = blockOf(text)
    } catch {
      no.push(ground(refusals.prefixMalformed, { prefix: text }, at))
      return []
    }
    if (seen.has(blockText(prefix))) no.push(ground(refusals.prefixTwice, { prefix: text }, at))
    if (rest.untilDay !== undefined && rest.untilDay <= (rest.fromDay ?? today))
      no.push(ground(refusals.periodEmpty, {}, `/prefixes/${i}/untilDay`))
    seen.add(blockText(prefix))
    return [{ ...rest, prefix, id: uuid(), at }]
  })
  refuseAny(no)
  return wanted
}

/** Each prefix with the smallest one around it, in the list or in the plan. */
async function place(desk: RegistryDesk, vrf: string, wanted: readonly Wanted[]): Promise<Placed[]> {
  const blocks = wanted.map(({ prefix }) => prefix)
  const [inList, inPlan] = [parentsOf(blocks), await prefixesAround(desk, vrf, blocks)]
  return wanted.map((it, i) => {
    const listed = inList[i] === undefined ? undefined : wanted[inList[i]]
    const known = inPlan[i]
    const isListed = listed !== undefined && (known === undefined || listed.prefix.length > known.prefix.length)
    return { ...it, parent: isListed ? listed : known, inList: isListed }
  })
}

type Vrf = { readonly id: string; readonly zone: Network }
type Taken = { readonly holder: string; readonly part: Block; readonly blocks: Block[] }

/** What is taken out of which free part of a parent in the plan; refuses with every ground against any of the prefixes. */
async function takenFromParents(desk: RegistryDesk, vrf: Vrf, placed: readonly Placed[]): Promise<Taken[]> {
  const [outermost, below] = [placed.filter(({ parent }) => !parent), placed.filter(({ parent, inList }) => parent && !inList)]
  const parts = await partsAround(
    desk,
    below.map(({ parent, prefix }) => ({ holder: parent!.id, block: prefix })),
  )
  const partOf = new Map(below.map(({ id }, i) => [id, parts[i]]))
  const touching = Map.groupBy(
    await outermostTouching(
      desk,
      outermost.map(({ prefix }) => prefix),
    ),
    ({ place: i }) => outermost[i]!.id,
  )
  refuseAny(
    placed.flatMap((it) => {
      const [beside, others] = [touching.get(it.id) ?? [], touching.get(it.id) ?? []]
      const free = it.inList ? [it.parent!.prefix] : [partOf.get(it.id) ?? []].flat()
      const about = { wanted: it, at: it.at, parent: it.parent }
      return [
        ...prefixInItsParent({ ...about, free, beside: beside.filter((other) => other.vrf === vrf.id).map(({ prefix }) => prefix) }),
        ...delegationHolds(about),
        ...addressesOfOneNetwork({ ...about, network: vrf.zone, others: others.map(({ zone, prefix }) => ({ network: zone, prefix })) }),
      ]
    }),
  )
  const taken = new Map<string, Taken>()
  for (const { id, parent, prefix } of below) {
    const part = partOf.get(id)!
    const key = `${parent!.id} ${blockText(part)}`
    const one = taken.get(key) ?? { holder: parent!.id, part, blocks: [] }
    one.blocks.push(prefix)
    taken.set(key, one)
  }
  return [...taken.values()]
}

/** What the new prefixes have to give: all of each but its children, and but the blocks that stood there before the plan did. */
async function openParts(desk: RegistryDesk, vrf: Vrf, placed: readonly Placed[]): Promise<void> {
  const inside = Map.groupBy(placed, ({ parent }) => parent?.id)
  const unplanned = await blocksUnplanned(desk, vrf.zone)
  const giving = placed.filter(({ role }) => [...gives('service'), ...gives('backbone')].includes(role))
  const adopted = unplanned.flatMap(({ id, block }) => {
    const around = giving.filter(({ prefix }) => contains(prefix, block)).toSorted((a, b) => b.prefix.length - a.prefix.length)[0]
    return around ? [{ id, block, parent: around.id }] : []
  })
  const parts = placed
    .filter(({ role }) => role !== 'reserved')
    .flatMap(({ id, prefix }) => {
      const blocks = adopted.filter(({ parent }) => parent === id).map(({ block }) => block)
      const left = without(prefix, [...(inside.get(id) ?? []).map((child) => child.prefix), ...blocks])
      return left.map((part) => ({ holder: id, part }))
    })
  await addParts(desk, [...parts, ...adopted.map(({ id, block }) => ({ holder: id, part: block }))])
  if (adopted.length > 0) await adoptBlocks(desk, vrf.id, adopted)
}
