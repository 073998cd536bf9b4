// Ethnic groups: the share of the county's minorities is the census's; which groups live where is well known of each prefecture
// (GB/T 3304 codes), how many of each is our own guess.
import { type Dice, drawn, runningSums } from './dice.ts'
import type { Margins } from './margins.ts'

const HAN = '01'
const groups = (...pairs: readonly (readonly [code: string, weight: number])[]) => ({
  codes: pairs.map(([code]) => code),
  sums: runningSums(pairs.map(([, weight]) => weight)),
})
const [MIAO, DONG, YAO, BAI, TUJIA, HUI, UYGHUR, MANCHU, ZHUANG] = ['06', '12', '13', '14', '15', '03', '05', '11', '08'] as const
const elsewhere = groups([TUJIA, 5], [MIAO, 4], [DONG, 2], [YAO, 2], [HUI, 2], [ZHUANG, 1], [MANCHU, 1])
const byPrefecture: Readonly<Record<string, ReturnType<typeof groups>>> = {
  '4305': groups([MIAO, 12], [YAO, 4], [DONG, 3], [HUI, 2]),
  '4307': groups([TUJIA, 16], [HUI, 3], [UYGHUR, 1]),
  '4308': groups([TUJIA, 14], [BAI, 2], [MIAO, 1]),
  '4310': groups([YAO, 12], [MIAO, 1], [ZHUANG, 1]),
  '4311': groups([YAO, 20], [ZHUANG, 1]),
  '4312': groups([DONG, 9], [MIAO, 7], [TUJIA, 2], [YAO, 1]),
  '4331': groups([TUJIA, 11], [MIAO, 9]),
}

/** The group of a household. */
export function ethnicityOf({ code, minority }: Margins, dice: Dice): string {
  if (dice.chance() * 100 >= minority) return HAN
  const { codes, sums } = byPrefecture[code.slice(0, 4)] ?? elsewhere
  return codes[drawn(dice, sums)]!
}
