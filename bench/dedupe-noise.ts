// How records of one person come to differ: the slips that are planted to measure by. Each double bears one to three of them, in
// the shares in which registers complain of them; beside them are planted those who only look like one: twins and namesakes.
import { withIdentityCheck } from '#kernel/people/identity-number.ts'
import { pinyinOf } from '#kernel/text/pinyin.ts'

export type Fields = Record<string, string | null>
export type Dice = (sides: number) => number

/** A generator of its own (mulberry32): the same seed, the same slips. */
export function diceOf(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

const SAME_SOUND = [
  '伟维',
  '芳方',
  '静婧',
  '丽莉',
  '杰洁',
  '明铭',
  '英瑛',
  '华桦',
  '建健',
  '志智',
  '文雯',
  '辉晖',
  '萍平',
  '小晓',
  '宇雨',
  '佳嘉',
  '俊骏',
  '思斯',
  '梅玫',
  '春椿',
]
const OLD_FORM = ['伟偉', '杰傑', '华華', '国國', '学學', '张張', '陈陳', '刘劉', '杨楊', '兰蘭', '凤鳳', '龙龍', '荣榮', '丽麗', '红紅']

const swapOne = (name: string, pairs: readonly string[]): string | undefined => {
  for (const [a, b] of pairs.map((pair) => [...pair] as [string, string]))
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (name.slice(1).includes(from)) return name[0]! + name.slice(1).replace(from, to)
  return undefined
}

const isDay = (text: string) => Number.isFinite(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

function otherDay(day: string, dice: Dice): string {
  const [year, month, date] = day.split('-') as [string, string, string]
  const turned = `${year}-${date}-${month}`
  if (dice(3) === 0 && turned !== day && isDay(turned)) return turned
  for (;;) {
    const figures = [...day.replaceAll('-', '')]
    figures[2 + dice(6)] = String(dice(10))
    const made = `${figures.slice(0, 4).join('')}-${figures.slice(4, 6).join('')}-${figures.slice(6).join('')}`
    if (made !== day && isDay(made)) return made
  }
}

type Slip = (of: Fields, dice: Dice, nth: number) => Fields
const renamed = (of: Fields, name: string | undefined): Fields => (name === undefined ? of : { ...of, name, pinyin: pinyinOf(name) })

const slips: readonly (readonly [weight: number, slip: Slip])[] = [
  [4, (of) => renamed(of, swapOne(of.name!, SAME_SOUND))],
  [2, (of) => renamed(of, swapOne(of.name!, OLD_FORM))],
  [1, (of) => ({ ...of, name: `${of.name![0]} ${of.name!.slice(1)}` })],
  [1, (of) => renamed(of, of.name!.length > 2 ? of.name![0]! + of.name!.at(-1)! : undefined)],
  [4, (of, dice) => ({ ...of, birth_date: otherDay(of.birth_date!, dice) })],
  [4, (of, dice) => moved(of, dice)],
  [2, (of) => ({ ...of, mother: null, household: null })],
  [1, (of) => ({ ...of, ethnicity: null, birth_place: null })],
  [1, (of) => ({ ...of, sex: of.sex === '1' ? '2' : '1' })],
]

/** Registered a second time elsewhere: another village, address and household, most often in the same prefecture. */
function moved(of: Fields, dice: Dice): Fields {
  const county = dice(3) === 0 ? `43${String(1 + dice(14)).padStart(2, '0')}0${1 + dice(9)}` : `${of.division!.slice(0, 4)}0${1 + dice(9)}`
  const village = `${county}${String(1 + dice(20)).padStart(3, '0')}${String(1 + dice(20)).padStart(3, '0')}`
  return {
    ...of,
    division: county,
    registered_village: village,
    registered_address: `模拟路 ${1 + dice(400)} 号`,
    household: `M${dice(1_000_000)}`,
  }
}

/** A number that the filling never gives: its order lies in the last two hundred. */
function renumbered(of: Fields, dice: Dice, nth: number): Fields {
  const body = of.id_number!.slice(0, 17)
  const slipped =
    dice(4) === 0
      ? body.slice(0, 14) + body[15]! + body[14]! + body[16]!
      : `${body.slice(0, 4)}9${nth % 10}${of.birth_date!.replaceAll('-', '')}${800 + (nth % 200)}`
  return { ...of, id_number: withIdentityCheck(slipped) }
}

const drawn = (dice: Dice): Slip => {
  let at = dice(slips.reduce((sum, [weight]) => sum + weight, 0))
  return slips.find(([weight]) => (at -= weight) < 0)![1]
}

/** The same person in a second record. */
export function doubleOf(of: Fields, dice: Dice, nth: number): Fields {
  let made = of
  for (let i = 1 + dice(3); i > 0; i -= 1) made = drawn(dice)(made, dice, nth)
  return renumbered(made, dice, nth)
}

const TWIN = '双佳宝贝喜乐欢庆瑾瑜'
/** Born the same day in the same family: the given name differs in its last syllable. */
export const twinOf = (of: Fields, dice: Dice, nth: number): Fields =>
  renumbered(renamed(of, of.name!.slice(0, -1) + TWIN[dice(TWIN.length)]!), dice, nth)

/** Of the same name and day of birth, and nothing else. */
export const namesakeOf = (of: Fields, dice: Dice, nth: number): Fields => {
  const { father: _father, ...other } = moved(of, dice)
  return renumbered({ ...other, mother: null, birth_place: other.division!, ethnicity: `0${1 + dice(3)}` }, dice, nth)
}
