// The picture of one network. What a cut would lose is worked out on the whole of it; a reader is told of the sites in reach.
import { linkMap as contract } from '../contract.ts'
import { reachOf } from '../rules/reach.ts'
import { answer, devicesOf, sitesOf, trunksOf } from '../store.ts'

export const linkMap = answer(contract, async (desk, { network = 'extranet' }) => {
  const all = await sitesOf(desk, network)
  const devices = (await devicesOf(desk, network)).filter(({ state }) => state === 'in-use')
  const trunks = (await trunksOf(desk, network)).filter(({ state }) => state !== 'retired')
  const inUse = trunks.filter(({ state }) => state === 'in-use')
  const { reached, cutByTrunk, cutByDevice } = reachOf({ sites: all, devices, trunks: inUse })

  const seen = new Set((await sitesOf(desk, network, 'mine')).filter(({ state }) => state !== 'retired').map(({ code }) => code))
  const cutOf = (codes: readonly string[] = []) => codes.filter((code) => seen.has(code))
  const siteOf = new Map(devices.map(({ name, site }) => [name, site]))
  const ends = new Map<string, string[]>()
  for (const { name, a, b } of inUse)
    for (const site of new Set([siteOf.get(a), siteOf.get(b)])) if (site) ends.set(site, [...(ends.get(site) ?? []), name])
  const hangsOn = new Map<string, string[]>()
  for (const [trunk, codes] of cutByTrunk) for (const code of codes) hangsOn.set(code, [...(hangsOn.get(code) ?? []), trunk])
  return {
    network,
    sites: all
      .filter(({ code, level }) => seen.has(code) && level !== 'organ')
      .map(({ id, code, division, level, name }) => ({
        id,
        code,
        division,
        level,
        name,
        trunks: ends.get(code)?.length ?? 0,
        reached: reached.has(code),
        hangsOn: hangsOn.get(code) ?? [],
      })),
    trunks: trunks.flatMap(({ id, name, a, b, kind, bandwidth, operator, redundancyGroup, cost, state }) => {
      const [from, to] = [siteOf.get(a), siteOf.get(b)]
      if (!from || !to || !(seen.has(from) || seen.has(to))) return []
      return [{ id, name, from, to, a, b, kind, bandwidth, operator, redundancyGroup, cost, state, cut: cutOf(cutByTrunk.get(name)) }]
    }),
    devices: devices.filter(({ site }) => seen.has(site)).map(({ name, site }) => ({ name, site, cut: cutOf(cutByDevice.get(name)) })),
  }
})
