// A proof that has never failed proves nothing. So holes are planted, one after the other, each as small as a hole can be, and
// the same proof must name the path; then the hole is mended.
import { readFileSync } from 'node:fs'
import { loadRules, servedBy } from './programs.ts'
import type { Province } from './province.ts'
import { at, said, until } from './run.ts'
import { NotIsolated, prove } from './show.ts'
import { batch } from './wiring.ts'

type Print = (line: string) => void
type Hole = { readonly what: string; plant(): Promise<unknown>; mend(): Promise<unknown>; readonly path: RegExp }

export async function plantHoles(province: Province, print: Print): Promise<void> {
  for (const { what, plant, mend, path } of holesIn(province)) {
    await plant()
    const fault = await prove(province).then(
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
  const [server, intranet] = [one('extranet', 'server'), one('intranet', 'server')]
  const changed = (to: string) => said(at(gateway.name, 'nft', '-f', '-'), to)
  const mendRules = () => loadRules(rules!)
  return [
    {
      what: 'a rule too many in the gateway',
      plant: () => changed(withRule(text, `iifname "wan0" oifname "ext0" tcp dport 443 accept`)),
      mend: mendRules,
      path: new RegExp(`→ ${server.name} tcp 443 `),
    },
    {
      what: 'the gateway passes on what no rule speaks of',
      plant: () => changed(text.replaceAll('policy drop', 'policy accept')),
      mend: mendRules,
      path: new RegExp(`→ ${server.name} `),
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
      path: /a wire joins/,
    },
  ]
}

/** Puts a rule at the head of the chain that decides what is passed on. */
function withRule(text: string, rule: string): string {
  const head = /hook forward [^\n]*\n/
  if (!head.test(text)) throw new Error('the generated rules have no chain for what is passed on')
  return text.replace(head, (line) => `${line}    ${rule}\n`)
}
