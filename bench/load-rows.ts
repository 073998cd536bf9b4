// Simulated people as the lines of a file, one number each, and the same rows as the register would hold them.
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { simulatedNumber } from '#kernel/people/identity-number.ts'

export const HEADINGS = ['公民身份号码', '姓名', '性别', '出生日期', '户籍所在村（居）', '户籍地址', '民族', '户号', '与户主关系']

const FAMILY = [...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文玉兰']

/** The n-th person: county by county, day by day, order by order, so that no number comes twice. */
export function person(n: number, villages: readonly string[]): string[] {
  const village = villages[n % villages.length]!
  const turn = Math.floor(n / villages.length)
  const sex = turn % 2 === 0 ? '1' : '2'
  const day = new Date(Date.UTC(1940, 0, 1 + (Math.floor(turn / 2) % 30_000))).toISOString().slice(0, 10)
  const order = 1 + Math.floor(turn / 60_000)
  const name = FAMILY[n % FAMILY.length]! + GIVEN[(n * 7) % GIVEN.length]! + GIVEN[(n * 13 + turn) % GIVEN.length]!
  return [
    simulatedNumber(village.slice(0, 6), day, sex, order),
    name,
    sex === '1' ? '男' : '女',
    day,
    village,
    `模拟大道 ${n % 997} 号 ${n % 31} 栋`,
    n % 12 === 0 ? '15' : '01',
    String(1_000_000 + Math.floor(n / 3)),
    n % 3 === 0 ? '户主' : '子',
  ]
}

/** Writes the file; answers its size in bytes. */
export async function writePeople(path: string, count: number, villages: readonly string[]): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${HEADINGS.join(',')}\n`)
  for (let from = 0; from < count; from += 10_000) {
    let text = ''
    for (let n = from; n < Math.min(count, from + 10_000); n += 1) text += `${person(n, villages).join(',')}\n`
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
