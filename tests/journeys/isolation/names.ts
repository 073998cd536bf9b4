// A name resolves in its network and in no other: asked with `dig` from each place at the name servers.
import { addressesOf, type Place } from './place.ts'
import { at, said } from './run.ts'

export type Name = { readonly network: Place['network']; readonly name: string }
export type Asked = Name & { readonly from: Place; readonly at: Place; readonly word: string; readonly addresses: readonly string[] }

const ONCE = ['+tries=1', '+time=1', '+noedns']

/**
 * What a place is told of names by a name server: `NOERROR`, `NXDOMAIN`, `REFUSED`, or `silence`. One `dig` asks it all, in both
 * families; of a server that is not to be reached once is enough, for its silence takes a second each time.
 */
export async function ask(from: Place, server: Place, names: readonly Name[]): Promise<Asked[]> {
  const isOwn = from.network === server.network
  const [servers, types] = isOwn ? [addressesOf(server), ['A', 'AAAA']] : [addressesOf(server).slice(0, 1), ['A']]
  const questions = names.flatMap(({ name }) => servers.flatMap((address) => types.map((type) => ({ name, address, type }))))
  const command = questions.flatMap(({ name, address, type }) => [`@${address}`, name, type, ...ONCE])
  const text = await said(at(from.name, 'dig', ...command)).catch(() => '')
  return names.map((it) => ({ ...it, from, at: server, ...wordOf(text, it.name) }))
}

/** Several answers stand in one text, one after the other. */
function wordOf(text: string, name: string): { word: string; addresses: string[] } {
  const answers = text.split(';; Got answer:').filter((one) => one.includes(`;${name}.`))
  const words = new Set(answers.map((one) => /status: (\w+)/.exec(one)?.[1] ?? 'silence'))
  const found = answers.flatMap((one) => [...one.matchAll(/^\S+\s+\d+\s+IN\s+A{1,4}\s+(\S+)$/gm)].map(([, address]) => address!))
  return { word: words.size === 0 ? 'silence' : [...words].toSorted().join('+'), addresses: [...new Set(found)].toSorted() }
}
