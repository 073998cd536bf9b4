// Names of simulated people: family names by their weight in Hunan, given names by sex and by the time of birth. Common family
// names are public facts; weights and lists of given names are our own, by ear.
import { type Dice, drawn, runningSums } from './dice.ts'

const FAMILIES: readonly (readonly [weight: number, names: string])[] = [
  [70, '李刘陈张周王'],
  [40, '杨黄唐彭谭罗'],
  [25, '邓胡曾吴肖何谢蒋'],
  [14, '曹龙朱向田石徐郭赵汤'],
  [8, '易袁贺文段龚孙马林邹廖夏熊戴欧谷'],
  [4, '钟伍尹姚傅陶颜范雷贾魏宋萧毛左阳涂柳卢秦宁游覃滕喻粟蔡叶高梁韩许郑成莫匡'],
  [2, '申付孟梅舒滕全吕佘危苏任潘庄倪祝米单邵凌章甘丁沈姜方侯余汪金史江冯于董袁杜程'],
]

const families = FAMILIES.flatMap(([weight, names]) => [...names].map((name) => ({ name, weight }))).concat({ name: '欧阳', weight: 6 })
const familySums = runningSums(families.map(({ weight }) => weight))

/** First and second characters of given names, old to young. */
const GIVEN = {
  '1': [
    ['建国志德光明正长永福春友文祥云子玉兴学', '国生华明清林元才富贵山德初安军民成林保和'],
    ['建志伟勇国小海新立文军晓卫江宏庆运向春', '军平华强辉明波勇斌林峰良刚兵军锋云红利'],
    ['子宇浩俊嘉梓博泽思铭奕睿一皓晨天煜锦承', '轩涵宇豪杰睿阳晨辰霖然航瑞熙博安凡诚琪'],
  ],
  '2': [
    ['桂玉秀春淑兰菊月金翠凤爱冬素满早美清正', '英兰珍华香莲云娥秀梅芝芳元清姣连纯娇贞'],
    ['丽艳红小晓海燕春玉美霞敏慧雪爱利彩志文', '丽娟艳芳霞燕红英玲萍辉平群华琴梅容云洁'],
    ['子梓雨欣诗思嘉佳一可依若语心紫婉艺静奕', '涵萱妍怡琪瑶悦彤菲雯琳婷馨然宁诺汐蕾妮'],
  ],
} as const satisfies Record<'1' | '2', readonly (readonly [string, string])[]>

const letters = (sex: '1' | '2') => GIVEN[sex].map(([first, second]) => [[...first], [...second]] as const)
const given = { '1': letters('1'), '2': letters('2') }
/** The share of given names of one character, by time of birth. */
const SINGLE = [0.06, 0.24, 0.1]

export const familyName = (dice: Dice): string => families[drawn(dice, familySums)]!.name

export function givenName(dice: Dice, sex: '1' | '2', year: number): string {
  const time = year < 1962 ? 0 : year < 1995 ? 1 : 2
  const [first, second] = given[sex][time]!
  const last = second[dice.below(second.length)]!
  if (dice.chance() < SINGLE[time]!) return last
  const before = first[dice.below(first.length)]!
  return before === last ? last : before + last
}
