// A proof that has never failed proves nothing. So holes are planted, one after the other, each as small as a hole can be, and
// the same proof must name the path; then the hole is mended.
import { readFileSync } from 'node:fs'
import { loadRules, servedBy } from './programs.ts'
import type { Place } from './place.ts'
import type { Province } from './province.ts'
import { at, said, until } from './run.ts'
import { NotIsolated, prove } from './show.ts'
import { batch } from './wiring.ts'

type Print = (line: string) => void
type Hole = {
  readonly what: string
  plant(): Promise<unknown>
  mend(): Promise<unknown>
  /** Who tries: one from each side, because everybody has tried already. */
  readonly triers: readonly Place[]
  /** How the proof must name it. */
  readonly path: RegExp
}

export async function plantHoles(province: Province, print: Print): Promise<void> {
  for (const { what, plant, mend, triers, path } of holesIn(province)) {
    await plant()
    const fault = await prove(province, triers).then(
      () => undefined,
      (error: unknown) => error,
    )
    await mend()
    if (!(fault instanceof NotIsolated)) throw new Error(`planted: ${what}; the proof did not see it`, { cause: fault })
    const named = fault.paths.find((one) => path.test(one))
    if (named === undefined) throw new Error(`planted: ${what}; the proof did not name its path: ${fault.message}`)
    print(`planted: ${what}; seen: ${named}${fault.paths.length > 1 ? ` and ${fault.paths.length - 1} more` : ''}`)
  }
}

function holesIn({ told, one, places }: Province): Hole[] {
  const gateway = places.find(({ part }) => part === 'gateway')!
  const [rules] = servedBy('nft', told.files, told.folder).filter(({ place }) => place === gateway.name)
  const text = readFileSync(rules!.main, 'utf8')
  const [citizen, portal, server, intranet] = [
    one('internet', 'citizen'),
    one('internet', 'portal'),
    one('extranet', 'server'),
    one('intranet', 'server'),
  ]
  const rulesAre = (changed: (text: string) => string) => ({
    plant: async () => {
      const planted = changed(text)
      if (planted === text) throw new Error('the hole does not fit the generated rules')
      await said(at(gateway.name, 'nft', '-f', '-'), planted)
    },
    mend: () => loadRules(rules!),
  })
  return [
    {
      what: 'the rule for the portal opens a second port',
      ...rulesAre((it) => it.replaceAll('dport { 8443 }', 'dport { 5432, 8443 }')),
      triers: [portal, server],
      path: new RegExp(`^${portal.name} → ${server.name} tcp 5432 `),
    },
    {
      what: 'a rule too many',
      ...rulesAre((it) => it.replace(/hook forward [^\n]*\n/, '$&    iifname "wan0" oifname "ext0" tcp dport 22 accept\n')),
      triers: [citizen, server],
      path: new RegExp(`^citizen → ${server.name} tcp 22 `),
    },
    {
      what: 'the rules for the citizen’s way to the portal are left out',
      ...rulesAre((it) => it.replaceAll(/^.*dport \{ 443 \}.*\n/gm, '')),
      triers: [citizen, server],
      path: new RegExp(`^citizen → ${portal.name} tcp 443 .* not reached`),
    },
    {
      what: `a cable between ${server.name} and ${intranet.name}`,
      plant: async () => {
        await batch([`link add patch0 netns ${server.name} type veth peer name patch1 netns ${intranet.name}`])
        await Promise.all([batch(['link set patch0 up'], server.name), batch(['link set patch1 up'], intranet.name)])
        await until('the cable carries', async () =>
          (await said(['ip', '-n', intranet.name, 'link', 'show', 'patch1'])).includes('state UP'),
        )
      },
      mend: () => batch(['link delete patch0'], server.name),
      triers: [intranet, server],
      path: new RegExp(`^a wire joins ${intranet.name} \\(patch1\\) and ${server.name}$`),
    },
  ]
}
