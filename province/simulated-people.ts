// Names for the seeded province that can belong to nobody: every one carries the word 示例 (example), so that no living
// person and no real firm is meant. The same number always gives the same name.

const SURNAMES = [...'李王张刘陈杨黄周吴徐孙胡朱高林何郭马罗梁']
const GIVEN = ['明远', '静怡', '志强', '晓岚', '建国', '雨桐', '文博', '思齐', '海涛', '若兰', '子健', '慧敏', '国平']
const TRADES = ['信息技术', '软件', '网络科技', '系统集成', '数据服务', '信息工程监理', '通信技术']

const check = (n: number) => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of a simulated name: ${n}`)
}

/** The n-th simulated person, n ≥ 0: 260 different names, then numbered ones. */
export function simulatedName(n: number): string {
  check(n)
  const surname = SURNAMES[n % SURNAMES.length]
  const given = GIVEN[n % GIVEN.length]
  const round = Math.floor(n / (SURNAMES.length * GIVEN.length))
  return `示例·${surname}${given}${round > 0 ? round + 1 : ''}`
}

/** The n-th simulated firm, n ≥ 0. */
export function simulatedFirm(n: number): string {
  check(n)
  return `示例${TRADES[n % TRADES.length]}（湖南）有限公司${String(n + 1).padStart(3, '0')}`
}

/** Whether a name is one of ours and not a person's. */
export const isSimulated = (name: string): boolean => name.startsWith('示例')
