import { divisionStands } from '#kernel/people/divisions.ts'
import { type Ground, ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { recordSites as contract, refusals, registers } from '../contract.ts'
import { byName, namesOnce, noSuch, seenOf } from '../given-names.ts'
import { staysInOneNetwork } from '../rules/one-network.ts'
import { siteBearsItsDivision } from '../rules/sites.ts'
import { devicesOf, inTurn, on, record, sitesOf } from '../store.ts'

export const recordSites = on(contract, async (desk, { sites }) => {
  await inTurn(desk)
  const known = new Map((await sitesOf(desk)).map((site) => [`${site.network} ${site.code}`, site]))
  const devices = byName(await devicesOf(desk))
  const found: Ground[] = namesOnce(
    sites.map(({ code, network }) => ({ name: `${network} ${code}`, network })),
    known,
    'sites',
  )
  const standing = new Map<string, boolean>()
  for (const [i, { code, level, organ, network, name, access }] of sites.entries()) {
    const at = `/sites/${i}`
    const division = code.slice(0, 6)
    if (!standing.has(division)) standing.set(division, await divisionStands(desk, division, desk.today))
    if (!standing.get(division)) found.push(ground(refusals.divisionUnknown, { division }, `${at}/code`))
    found.push(...siteBearsItsDivision({ code, level, organ, at }))
    const router = access === undefined ? undefined : devices.get(access)
    if (access !== undefined && !router) found.push(noSuch(access, network, `${at}/access`))
    if (router) found.push(...staysInOneNetwork({ name, network, touches: [router.network], at: `${at}/access` }))
  }
  refuseAny(found)
  const { added, changed } = await record(
    desk,
    registers.site,
    contract.name,
    sites.map(({ state = 'in-use', access, ...site }) => ({
      fields: { ...site, division: site.code.slice(0, 6), access: access ?? null, state },
      seen: seenOf(known.get(`${site.network} ${site.code}`)),
    })),
  )
  return { added, changed }
})
