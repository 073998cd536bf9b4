// The firms of a county: who leads them and who holds their shares are people of the same county and the same plan.
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { pinyinOf } from '#kernel/text/pinyin.ts'
import { coinedStems } from './coined-stems.ts'
import { dayText, DAYS } from './days.ts'
import { type Dice, diceOf, drawn, runningSums } from './dice.ts'
import type { Person } from './people.ts'
import { doorOf, type Village, villagesOf } from './places.ts'
import { type County, firstFirmNumber, idsOf, type Plan } from './plan.ts'
import { smallTrades, smallTradeSums, type Trade, tradeSums, trades } from './trades.ts'

/** Grown people that a county's firms choose from. */
const POOL = 4096

/** Kinds by how often, in a thousand, and how their credit codes begin (GB 32100-2015). */
const KINDS = [
  { kind: 'individual-business', often: 600, begins: '92', organ: 'market-regulation-bureau' },
  { kind: 'company', often: 330, begins: '91', organ: 'market-regulation-bureau' },
  { kind: 'sole-proprietorship', often: 15, begins: '91', organ: 'market-regulation-bureau' },
  { kind: 'cooperative', often: 15, begins: '93', organ: 'market-regulation-bureau' },
  { kind: 'branch', often: 25, begins: '91', organ: 'market-regulation-bureau' },
  { kind: 'institution', often: 6, begins: '12', organ: 'staffing-office' },
  { kind: 'association', often: 4, begins: '51', organ: 'civil-affairs-department' },
  { kind: 'private-non-enterprise', often: 5, begins: '52', organ: 'civil-affairs-department' },
] as const
const kindSums = runningSums(KINDS.map(({ often }) => often))
type Kind = (typeof KINDS)[number]['kind']

export type Share = {
  readonly kind: 'person'
  readonly record: string
  readonly name: string
  readonly subscribed: string
  readonly permille: number
}

export type Firm = {
  readonly n: number
  readonly id: string
  readonly uscc: string
  readonly name: string
  readonly pinyin: string
  readonly kind: Kind
  readonly organ: string
  readonly industry: string | null
  readonly establishedOn: string
  readonly capital: string | null
  readonly scope: string
  readonly village: Village
  readonly address: string
  readonly representativeName: string | null
  readonly representative: string | null
  readonly parent: string | null
  readonly shareholders: readonly Share[] | null
}

type Adult = Pick<Person, 'id' | 'name' | 'village'>

/** Keeps some grown people of a county while its people pass by. */
export function poolOf(plan: Plan, county: County) {
  const dice = diceOf(plan.seed, plan.people, plan.firms, county.index, 1)
  const pool: Adult[] = []
  let seen = 0
  return {
    pool,
    see(people: readonly Person[]) {
      for (const { id, name, village, age } of people) {
        if (age < 22 || age > 66) continue
        seen += 1
        const at = pool.length < POOL ? pool.length : dice.below(seen)
        if (at < POOL) pool[at] = { id, name, village }
      }
    },
  }
}

/** The firms of a county, in order. */
export function* firmsOf(plan: Plan, county: County, pool: readonly Adult[]): Generator<Firm> {
  const dice = diceOf(plan.seed, plan.people, plan.firms, county.index, 2)
  const ids = idsOf(plan, 'firm')
  const short = county.margins.name.replace(/(土家族|苗族|瑶族|侗族)*(自治)?[市县区]$/, '')
  const villages = villagesOf(county.margins.code)
  let headquarters: { readonly id: string; readonly name: string } | undefined
  for (let i = 0; i < county.firms.here; i += 1) {
    const n = county.firms.before + i
    const found = KINDS[drawn(dice, kindSums)]!
    const { kind, begins, organ } = found.kind === 'branch' && !headquarters ? KINDS[1] : found
    const leader = pool.length > 0 ? pool[dice.below(pool.length)]! : undefined
    const trade = tradeOf(kind, dice)
    const village = leader && kind === 'individual-business' ? leader.village : villages[dice.below(villages.length)]!
    const name = kind === 'branch' ? `${headquarters!.name}${short}第${(n % 9) + 1}分公司` : nameOf(kind, short, trade, village, dice)
    const holdings = kind === 'company' ? sharesOf(pool, leader, dice) : undefined
    const id = ids.of(n)
    yield {
      n,
      id,
      uscc: simulatedCreditCode(firstFirmNumber(plan) + n, { begins, division: village.code.slice(0, 6) }),
      name,
      pinyin: pinyinOf(name),
      kind,
      organ,
      industry: trade?.industry ?? null,
      establishedOn: dayText(DAYS - 1 - Math.floor(dice.chance() ** 2 * 27 * 365)),
      capital: holdings?.capital ?? (kind === 'institution' || kind === 'branch' ? null : `${(1 + dice.below(50)) * 10_000}.00`),
      scope: trade?.scope ?? '公益服务',
      village,
      address: village.words + doorOf(village.isTown, dice.below(2000)),
      representativeName: leader?.name ?? null,
      representative: leader?.id ?? null,
      parent: kind === 'branch' ? headquarters!.id : null,
      shareholders: holdings?.shares ?? null,
    }
    if (kind === 'company' && dice.chance() < 0.1) headquarters = { id, name }
  }
}

function tradeOf(kind: Kind, dice: Dice): Trade | undefined {
  if (kind === 'institution' || kind === 'association') return undefined
  if (kind === 'cooperative') return trades[dice.below(5)]!
  if (kind === 'individual-business') return smallTrades[drawn(dice, smallTradeSums)]!
  return trades[drawn(dice, tradeSums)]!
}

/** A coined name is no real firm's; what is not a firm is named after its village. */
function nameOf(kind: Kind, short: string, trade: Trade | undefined, village: Village, dice: Dice): string {
  const stem = coinedStems[dice.below(coinedStems.length)]!
  const place = village.words.slice(village.words.search(/[市州县区]/) + 1)
  switch (kind) {
    case 'individual-business':
      return `${short}${stem}${trade!.word}${/[店行房所]$/.test(trade!.word) ? '' : '经营部'}`
    case 'sole-proprietorship':
      return `${short}${stem}${trade!.word}厂`
    case 'cooperative':
      return `${short}${stem}${trade!.word}农民专业合作社`
    case 'institution':
      return `${place}${stem}服务中心`
    case 'association':
      return `${short}${stem}文化促进会`
    case 'private-non-enterprise':
      return `${short}${stem}社会工作服务中心`
    default:
      return `${short}${stem}${trade!.word.replace(/[店所]$/, '管理')}有限公司`
  }
}

/** One to four holders; shares in whole thousandths of a capital that divides by them. */
function sharesOf(pool: readonly Adult[], leader: Adult | undefined, dice: Dice) {
  const thousandth = [30, 50, 100, 200, 500, 1000, 2000, 5000, 10_000][dice.below(9)]!
  const capital = `${thousandth * 1000}.00`
  if (!leader) return { capital, shares: null }
  const holders = new Map([[leader.id, leader]])
  for (let k = dice.below(4); k > 0; k -= 1) {
    const other = pool[dice.below(pool.length)]!
    holders.set(other.id, other)
  }
  let left = 1000
  const shares = [...holders.values()].map(({ id, name }, i): Share => {
    const others = holders.size - 1 - i
    const permille = others === 0 ? left : Math.max(10, Math.min(left - others * 10, 10 * (10 + dice.below(60))))
    left -= permille
    return { kind: 'person', record: id, name, subscribed: `${thousandth * permille}.00`, permille }
  })
  return { capital, shares }
}
