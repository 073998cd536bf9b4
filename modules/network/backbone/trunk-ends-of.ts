import type { TrunkEnds } from './rules/trunk-ends.ts'
import type { Device, Trunk } from './topology.ts'

/** The trunk with the interfaces that it would end on. */
export function endsOf(
  trunk: Pick<Trunk, 'name' | 'a' | 'aInterface' | 'b' | 'bInterface'>,
  devices: ReadonlyMap<string, Device>,
  taken: ReadonlySet<string>,
  at: string,
): TrunkEnds {
  const end = (device: string, port: string) => devices.get(device)?.interfaces.find(({ name }) => name === port)
  const { name, a, aInterface, b, bInterface } = trunk
  return { name, a, aInterface, b, bInterface, aEnd: end(a, aInterface), bEnd: end(b, bInterface), taken, at }
}
