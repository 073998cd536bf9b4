// What the page of trunks and its drawing have in common: where each prefecture's tile lies, and the contract's words.
import type { Out } from '#kernel/module/contract.ts'
import { type Words, words } from '#kernel/text/text.ts'
import type * as backbone from '#modules/network/backbone/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import type { Tone } from '#web/kit/status-mark.tsx'

export type LinkMapAnswer = Out<typeof backbone.linkMap>
export type Site = LinkMapAnswer['sites'][number]
export type Trunk = LinkMapAnswer['trunks'][number]

type Tile = { readonly code: string; readonly name: Words; readonly column: number; readonly row: number }
const tile = (code: string, zh: string, en: string, column: number, row: number): Tile => ({ code, name: words(zh, en), column, row })

export const TILES: readonly Tile[] = [
  tile('430000', '省级', 'Province', 2, 2),
  tile('430800', '张家界', 'Zhangjiajie', 0.9, 0),
  tile('430700', '常德', 'Changde', 1.85, 0),
  tile('430600', '岳阳', 'Yueyang', 3.6, 0),
  tile('433100', '湘西', 'Xiangxi', 0.1, 0.8),
  tile('430900', '益阳', 'Yiyang', 2.38, 1),
  tile('430100', '长沙', 'Changsha', 3.4, 1),
  tile('431200', '怀化', 'Huaihua', 0, 2.45),
  tile('431300', '娄底', 'Loudi', 0.95, 1.75),
  tile('430300', '湘潭', 'Xiangtan', 3, 1.9),
  tile('430200', '株洲', 'Zhuzhou', 4, 2.4),
  tile('430500', '邵阳', 'Shaoyang', 1, 3.1),
  tile('430400', '衡阳', 'Hengyang', 3.25, 2.9),
  tile('431100', '永州', 'Yongzhou', 1.6, 4),
  tile('431000', '郴州', 'Chenzhou', 3.5, 4),
]

export const placeOf = (code: string): Tile | undefined => TILES.find((it) => it.code === code)

export const toneOfTrunk: Readonly<Record<Trunk['state'], Tone>> = { planned: 'draft', 'in-use': 'good', down: 'bad', retired: 'ended' }

/** 2000 is “2 Gbit/s”. */
export const speedText = (bandwidth: number): string => (bandwidth >= 1000 ? `${bandwidth / 1000} Gbit/s` : `${bandwidth} Mbit/s`)

export function useLinkWords() {
  const { w } = useSpeech()
  const fields = useHouse().question('backbone.link-map')?.output?.properties
  const site = fields?.sites?.items?.properties
  const trunk = fields?.trunks?.items?.properties
  return {
    level: (code: Site['level']) => w(site?.level?.['x-words']?.[code]) || code,
    kind: (code: Trunk['kind']) => w(trunk?.kind?.['x-words']?.[code]) || code,
    state: (code: Trunk['state']) => w(trunk?.state?.['x-words']?.[code]) || code,
  }
}
