// The little province, standing: its places wired, everything that runs there started, and an agent in every place.
import { mkdirSync } from 'node:fs'
import { type Agent, startAgent } from './agent.ts'
import { count } from './counting.ts'
import { TCP_PORTS, UDP_PORTS } from './matrix.ts'
import type { Part, Place } from './place.ts'
import { loadRules, servedBy, startBird, startNamed } from './programs.ts'
import { startRole } from './roles.ts'
import { said, until } from './run.ts'
import type { Told } from './told.ts'
import { wire } from './wiring.ts'

export type Province = {
  readonly told: Told
  readonly places: readonly Place[]
  readonly agents: ReadonlyMap<string, Agent>
  agent(place: Place): Agent
  /** The only place of a part in a network, or the first of several. */
  one(network: Place['network'], part: Part): Place
  all(network: Place['network'], part: Part): Place[]
}

/** Builds it from what was told; `took` hears what each step took. */
export async function build(told: Told, took: (what: string) => void): Promise<Province> {
  const { places, files, folder, logs } = told
  mkdirSync(logs, { recursive: true })
  // Names of networks, sockets and pid files stand here, and nowhere on the machine itself.
  await said(['mount', '-t', 'tmpfs', 'tmpfs', '/run'])
  await wire(places)
  took('wires')
  const rules = servedBy('nft', files, folder)
  await Promise.all(rules.map(loadRules))
  const started = await Promise.all([
    Promise.all(places.map(async ({ name }) => [name, await startAgent(name)] as const)),
    ...servedBy('bird', files, folder).map((served) => startBird(served, logs)),
    ...servedBy('named', files, folder).map((served) => startNamed(served, logs)),
    ...told.roles.map((role) => startRole(role, logs)),
  ])
  const agents = new Map(started[0])
  await Promise.all(
    [...agents].map(async ([name, agent]) => {
      await count(name, [...TCP_PORTS, ...UDP_PORTS])
      await agent.ask({ what: 'listen', tcp: TCP_PORTS, udp: UDP_PORTS })
    }),
  )
  await until('every wire carries', () => carried(places))
  took('programs, roles and agents')
  const all = (network: Place['network'], part: Part) => places.filter((place) => place.network === network && place.part === part)
  return {
    told,
    places,
    agents,
    agent: ({ name }) => agents.get(name)!,
    all,
    one(network, part) {
      const [first] = all(network, part)
      if (!first) throw new Error(`the ${network} has no ${part}`)
      return first
    },
  }
}

async function carried(places: readonly Place[]): Promise<boolean> {
  const states = await Promise.all(
    places.map(async ({ name }) => JSON.parse(await said(['ip', '-n', name, '-j', 'link'])) as { ifname: string; operstate: string }[]),
  )
  return states.flat().every(({ ifname, operstate }) => ifname === 'lo' || operstate === 'UP')
}
