// What the map and its drawing have in common.
import type { Out } from '#kernel/module/contract.ts'
import type * as registry from '#modules/network/registry/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'

export type Border = Out<typeof registry.zoneMap>['borders'][number]
export const keyOf = ({ a, b }: Pick<Border, 'a' | 'b'>) => `${a}-${b}`

/** The words that the contract has for a network, a separation and a kind of link. */
export function useZoneWords() {
  const { w } = useSpeech()
  const border = useHouse().question('registry.zone-map')?.output?.properties?.borders?.items?.properties
  const said = (field: 'a' | 'separation') => (code: string) => w(border?.[field]?.['x-words']?.[code]) || code
  const kinds = border?.lawful?.items?.['x-words']
  return { network: said('a'), separation: said('separation'), kind: (code: string) => w(kinds?.[code]) || code }
}
