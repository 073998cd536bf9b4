// Names of the seeded province. Each system in use gets a block of both families, a name with both addresses, and an alias;
// the names say what the systems are, and the addresses are private or for documentation.
import type { Teller } from '../lifecycle.ts'

const REGISTRY = 'informatisation-office.registry'

/** The second address of a block: the first is its router's. */
const second = (block: string): string => {
  const [first = ''] = block.split('/')
  return first.includes(':') ? `${first}2` : first.replace(/\d+$/, (last) => String(Number(last) + 2))
}

type Named = { readonly system: string; readonly zone: string; readonly label: string }

export async function nameSystem(t: Teller, { system, zone, label }: Named): Promise<void> {
  const blockOf = async (family: string, length: number) => {
    const answer = await t.act(REGISTRY, 'registry.allocate-block', { system, zone, family, length })
    return (answer as unknown as { block: string }).block
  }
  const [four, six] = [await blockOf('ipv4', 26), await blockOf('ipv6', 64)]
  const name = `${label}.${zone}.hunan.internal`
  const { id: domain } = await t.act(REGISTRY, 'registry.register-domain', { system, name, address: second(four) })
  const add = (more: Record<string, unknown>) => t.act(REGISTRY, 'registry.add-record', { domain, ...more })
  await add({ type: 'AAAA', value: second(six) })
  await add({ type: 'CNAME', host: 'www', value: name })
  await add({ type: 'TXT', value: 'demonstration' })
}
