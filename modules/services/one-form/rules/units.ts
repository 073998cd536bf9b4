// Units of forms. Two units measure the same thing when one is a number of times the other: 「万人」 is ten thousand of 「人」, and a
// thing counted 「个」, 「家」 or 「张」 is counted. A unit that is not on the list is taken to measure whatever it is compared with: a form
// shall not slip through by an odd word.
const COUNTED = '人 名 位 口 户 个 家 所 座 处 件 项 张 台 套 辆 份 次 人次 户次 宗 起 例 只 头 间 栋 条 笔 台套'.split(' ')
const TIMES: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 十万: 100_000, 百万: 1_000_000, 亿: 100_000_000 }
const MEASURES: Readonly<Record<string, readonly [kind: string, times: number]>> = {
  元: ['money', 1],
  '%': ['share', 10],
  百分比: ['share', 10],
  '‰': ['share', 1],
  平方米: ['area', 1],
  亩: ['area', 2000 / 3],
  公顷: ['area', 10_000],
  平方公里: ['area', 1_000_000],
  米: ['length', 1],
  公里: ['length', 1_000],
  千克: ['weight', 1],
  公斤: ['weight', 1],
  吨: ['weight', 1_000],
  天: ['days', 1],
  日: ['days', 1],
  年: ['years', 1],
}

type Measure = readonly [kind: string, times: number]

export function measureOf(unit: string): Measure | undefined {
  const bare = unit.normalize('NFKC').replaceAll(/\s/g, '')
  const whole = MEASURES[bare] ?? (COUNTED.includes(bare) ? (['count', 1] as const) : undefined)
  if (whole) return whole
  const [, times, rest] = /^(十万|百万|百|千|万|亿)(.+)$/.exec(bare) ?? []
  const inner = rest === undefined ? undefined : (MEASURES[rest] ?? (COUNTED.includes(rest) ? (['count', 1] as const) : undefined))
  return inner && [inner[0], inner[1] * TIMES[times!]!]
}

/** Whether what has the one unit could be what has the other. */
export function sameMeasure(one: string | null, other: string | null): boolean {
  const [a, b] = [one === null ? undefined : measureOf(one), other === null ? undefined : measureOf(other)]
  return a === undefined || b === undefined || a[0] === b[0]
}

/** A number in another unit, to four decimals; as it is where one of them is not known. */
export function inUnit(value: string, from: string | null, to: string | null): string {
  const [a, b] = [from === null ? undefined : measureOf(from), to === null ? undefined : measureOf(to)]
  if (!a || !b || a[1] === b[1] || !Number.isFinite(Number(value))) return value
  return String(Math.round(((Number(value) * a[1]) / b[1]) * 10_000) / 10_000)
}
