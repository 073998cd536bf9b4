// The isolation of the networks, proved by packets (npm run journey -- isolation). Outside the network under test stand the two
// database clusters; inside, in network namespaces wired as the registry says, run the programs of Debian with the files that
// the registry's rooms generate, and our own roles. Where no namespaces can be made it says so and proves nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openVault } from '#kernel/trust/vault.ts'
import { withoutPrograms } from '#tests/support/programs.ts'
import { withoutNamespaces } from './isolation/ground.ts'
import { startInside } from './isolation/inside.ts'
import { listensOn, type Outside, prepareOutside } from './isolation/outside.ts'
import { placesOf, requireDistinct } from './isolation/places.ts'
import { registrySays } from './isolation/registry-says.ts'
import { rolesOf } from './isolation/roles-of.ts'
import type { Told } from './isolation/told.ts'

/** For a test's `skip`: why the networks cannot be built here, or false. */
export const withoutNetworks = (): string | false =>
  withoutPrograms('unshare', 'ip', 'nft', 'named', 'dig', 'bird', 'birdc', 'ping') || withoutNamespaces()

const DAY = '2026-04-01'

export async function runJourney(print: (line: string) => void): Promise<string> {
  const why = withoutNetworks()
  if (why) return `isolation: skipped, nothing was proved: ${why}`
  const ending: (() => unknown)[] = []
  let ended: Promise<void> | undefined
  const end = () => (ended ??= endAll(ending))
  // Ctrl-C too leaves nothing behind: the networks go with their first process, the clusters and folders by our hand.
  let signalled: NodeJS.Signals | undefined
  const interrupted = (signal: NodeJS.Signals) => {
    signalled = signal
    void end()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, interrupted)
  try {
    const began = performance.now()
    const outside = await prepareOutside('yuelu-isolation', (close) => ending.unshift(close))
    if (signalled) throw new Error(`told to end (${signalled})`)
    for (const [zone, url] of Object.entries(outside.url)) {
      const addresses = await listensOn(url)
      if (addresses !== '') throw new Error(`the ${zone}'s database listens on the network: ${addresses}`)
      print(`the ${zone}'s database listens on a socket file and on no address`)
    }
    const told = await tell(outside)
    print(`two databases, the province's story, ${told.files.length} generated files: ${((performance.now() - began) / 1000).toFixed(1)} s`)
    const inside = startInside(write(outside, told), print)
    ending.unshift(inside.end)
    return `isolation: ${await inside.done} paths as intended, ok`
  } finally {
    await end()
    for (const signal of signals) process.off(signal, interrupted)
    if (signalled) process.kill(process.pid, signalled)
  }
}

async function endAll(ending: readonly (() => unknown)[]): Promise<void> {
  for (const one of ending) await one()
}

async function tell(outside: Outside): Promise<Told> {
  const { devices, files } = await registrySays(outside.url.extranet, openVault(outside.keys('extranet')), DAY)
  const places = placesOf(devices)
  requireDistinct(places)
  const here = new Set(places.map(({ name }) => name))
  return {
    places,
    files: files.filter(({ device }) => here.has(device)),
    folder: join(outside.dir, 'devices'),
    logs: join(outside.dir, 'logs'),
    link: outside.link,
    ...rolesOf(outside, places, files),
  }
}

/** Writes the files where their devices find them, unchanged, and what is told of them. */
function write(outside: Outside, told: Told): string {
  for (const { path, text } of told.files) {
    mkdirSync(dirname(join(told.folder, path)), { recursive: true })
    writeFileSync(join(told.folder, path), text)
  }
  const path = join(outside.dir, 'told.json')
  writeFileSync(path, JSON.stringify({ ...told, files: told.files.map((file) => ({ ...file, text: '' })) }))
  return path
}
