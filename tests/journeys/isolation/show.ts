// What the journey shows in the standing province, a chapter a function. Each throws what is not as it should be, with its path.
import { ALONE, countStrangers, joining, strangersAt, wiresLaid } from './apart.ts'
import { isAmiss, type Path, pathText, tryAll } from './matrix.ts'
import { ask, type Asked } from './names.ts'
import { addressesOf, hostsOf, type Place } from './place.ts'
import type { Province } from './province.ts'
import { cutMeanwhile, mend, untilReached, wayTo } from './routes.ts'

type Print = (line: string) => void

/** Something passed that must not, or did not pass that must. */
export class NotIsolated extends Error {
  override readonly name = 'NotIsolated'
  readonly paths: readonly string[]
  constructor(paths: readonly string[]) {
    super(`${paths.length} not as intended: ${paths.slice(0, 12).join('; ')}${paths.length > 12 ? ' …' : ''}`)
    this.paths = paths
  }
}

/**
 * Every host tries every place (or those hosts that are named do); and no wire at all leads out of the networks that are
 * alone. Answers the paths.
 */
export async function prove(province: Province, triers: readonly Place[] = hostsOf(province.places)): Promise<Path[]> {
  const alone = province.places.filter(({ network }) => ALONE.has(network))
  await Promise.all(alone.map((place) => countStrangers(place, province.places)))
  const joins = joining(await wiresLaid(), province.places)
  const paths = await tryAll(triers, province.places, province.agents)
  const strangers = await Promise.all(alone.map(async (place) => ({ place, frames: await strangersAt(place) })))
  const faults = [
    ...paths.filter(isAmiss).map((path) => `${pathText(path)} ${path.intended ? `not reached (${path.word})` : 'reached'}`),
    ...joins,
    ...strangers.filter(({ frames }) => frames > 0).map(({ place, frames }) => `${frames} frames of strangers came in at ${place.name}`),
  ]
  if (faults.length > 0) throw new NotIsolated(faults)
  return paths
}

/** The citizen gets the page by its public name; the portal's certificate opens the one port, and nothing else does. */
export async function showPortal({ told, agent, one }: Province, print: Print): Promise<void> {
  const citizen = one('internet', 'citizen')
  const [nameServer] = addressesOf(one('internet', 'name-server'))
  const read = () => agent(citizen).ask({ what: 'page', url: told.portalUrl, nameServer: nameServer! })
  let pages = await read()
  // A portal that has just begun may say that the extranet is slow to answer; it means it no more a moment later.
  for (let again = 0; again < 3 && pages.some(({ status }) => status === 503); again += 1) pages = await read()
  const wrong = pages
    .filter(({ status }) => status !== 200)
    .map(({ address, status }) => `${told.portalUrl} at ${address} answered ${status}`)
  if (wrong.length > 0 || pages.length < 2) throw new NotIsolated(wrong.length > 0 ? wrong : [`${told.portalUrl} has not both families`])
  for (const { address, title } of pages) print(`the citizen reads ${told.portalUrl} at ${address}: ${title.trim()}`)
  const portal = one('internet', 'portal')
  const server = one('extranet', 'server')
  const wanted = [
    { part: 'portal', with: 'the portal’s certificate', word: /^200$/ },
    { part: undefined, with: 'no certificate', word: /CERTIFICATE_REQUIRED|ECONNRESET/ },
    { part: 'worker', with: 'another role’s certificate of the same authority', word: /^404$/ },
  ]
  for (const address of addressesOf(server)) {
    for (const { part, with: what, word } of wanted) {
      const answered = await agent(portal).ask({ what: 'hand-shake', host: address, port: 8443, part: part && `${told.link}/${part}` })
      if (!word.test(answered)) throw new NotIsolated([`${portal.name} → ${server.name} tcp 8443 (${address}) with ${what}: ${answered}`])
      print(`the portal at the contract API ${address} port 8443 with ${what}: ${answered}`)
    }
  }
}

/** Each name is told in its own network, and in no other is anything known of it. Answers how many answers were looked at. */
export async function showNames({ told, places, all }: Province, print: Print): Promise<number> {
  const servers = told.names.flatMap(({ network }) => all(network, 'name-server').slice(0, 1))
  // The portal is told no names: the one address that it needs stands in its settings.
  const asking = hostsOf(places).filter(({ part }) => part !== 'portal')
  const own = (from: Place, server: Place) => from.network === server.network
  const asked = await Promise.all(
    asking.flatMap((from) =>
      servers.map((server) =>
        ask(
          from,
          server,
          told.names.filter(({ network }) => own(from, server) || network === server.network),
        ),
      ),
    ),
  )
  const wanted = ({ from, at: server, network, word, addresses }: Asked) => {
    if (!own(from, server)) return addresses.length === 0
    return network === server.network ? word === 'NOERROR' && addresses.length > 0 : /^(NXDOMAIN|REFUSED)$/.test(word)
  }
  const answers = asked.flat()
  const faults = answers.filter((one) => !wanted(one))
  if (faults.length > 0) throw new NotIsolated(faults.map((one) => `${one.from.name} asks ${one.at.name} for ${one.name}: ${heard(one)}`))
  for (const { name, network } of told.names) {
    const of = answers.filter((one) => one.name === name && one.addresses.length > 0)
    const not = answers.filter((one) => one.name === name && one.addresses.length === 0)
    print(`${name} (${network}) is ${of[0]!.addresses.join(' and ')} to ${[...new Set(of.map(({ from }) => from.name))].join(', ')};`)
    print(
      `  to the ${new Set(not.map(({ from }) => from.name)).size} others: ${[...new Set(not.map(({ word }) => word))].toSorted().join(', ')}`,
    )
  }
  return answers.length
}

const heard = ({ word, addresses }: Asked) => `${word} ${addresses.join(' ')}`.trim()

/** The prefectures' hosts reach each other by learned routes, lose the way when a trunk is cut, and find another. */
export async function showRoutes(province: Province, print: Print): Promise<void> {
  const { places, agent } = province
  const [one, other] = province.all('extranet', 'host')
  const router = places.find(
    (place) => place.part === 'router' && place.plugs.some(({ wire }) => one!.plugs.some((own) => own.wire === wire)),
  )!
  print(`${one!.name} reaches ${other!.name} over IPv4 and IPv6 after ${await untilReached(agent(one!), other!)} ms`)
  const before = await wayTo(router, other!)
  for (const way of before) print(`  ${way.family}: ${router.name} sends it out at ${way.out}, learnt from ${way.from}`)
  const faults = before
    .filter(({ from }) => from === 'nobody')
    .map(({ family }) => `${router.name} did not learn its ${family} way to ${other!.name}`)
  if (faults.length > 0) throw new NotIsolated(faults)
  const trunk = before[0]!.out
  const watched = await cutMeanwhile(router, trunk, agent(one!), other!)
  print(`trunk ${trunk} of ${router.name} is cut while ${one!.name} sends to ${other!.name} every 10 ms:`)
  // What no routing protocol notices at once is noticed by its timers; that takes longer than was watched.
  const later = watched.every(({ back }) => back) ? undefined : await untilReached(agent(one!), other!)
  for (const { address, sent, lost, gapMs, back } of watched)
    print(`  ${address}: ${lost} of ${sent} lost, ${back ? `longest silence ${gapMs} ms` : `reached again ${later} ms after that`}`)
  const after = await wayTo(router, other!)
  for (const way of after) print(`  ${way.family}: now out at ${way.out}, learnt from ${way.from}`)
  if (after.some(({ out }) => out === trunk)) throw new NotIsolated([`${router.name} still sends by the cut trunk ${trunk}`])
  await mend(router, trunk)
}
