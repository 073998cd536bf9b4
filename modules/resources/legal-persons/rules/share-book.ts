// What a list of shareholders must satisfy by itself. The whole may be less than the sum of capital or of shares: of a company
// limited by shares the promoters alone are registered.
import { sum, sharePermille, toYuan, yuan } from '#kernel/money/money.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Static } from '#kernel/module/field.ts'
import type { LegalPersonKind, shareholder } from '../legal-person.ts'
import { shareRefusals } from '../refusals-of-shares.ts'

export type Shareholder = Static<typeof shareholder>

export type ShareBook = {
  readonly id?: string | undefined
  readonly kind: LegalPersonKind
  readonly capital?: string | null | undefined
  readonly shareholders: readonly Shareholder[]
}

/** A share is counted to the nearest thousandth or rounded either way: a difference of one is no fault. */
const ROUNDING = 1n

const keyOf = ({ kind, record, name }: Shareholder) => record ?? `${kind}/${name}`

export const shareBook = rule<ShareBook>(
  {
    name: 'legal-persons.share-book',
    title: words('股东名册自相符合', 'The list of shareholders agrees with itself'),
    clauses: ['3.4.5b'],
    law: '公司法 第47条、第56条',
  },
  ({ id, kind, capital, shareholders }) => {
    const total = shareholders.reduce((all, { permille }) => all + permille, 0)
    const subscribed = sum(shareholders.map((one) => yuan(one.subscribed)))
    const whole = capital ? yuan(capital) : undefined
    const seen = new Set<string>()
    const twice = shareholders.filter((one) => seen.size === seen.add(keyOf(one)).size)
    return [
      ...grounds(
        total > 1000 && ground(shareRefusals.sharesExceedWhole, { sum: total }, 'shareholders'),
        whole !== undefined &&
          subscribed > whole &&
          ground(shareRefusals.subscribedExceedsCapital, { subscribed: toYuan(subscribed), capital: toYuan(whole) }, 'shareholders'),
        id !== undefined &&
          shareholders.some(({ record }) => record === id) &&
          ground(shareRefusals.holdsItself, undefined, 'shareholders'),
      ),
      ...twice.map(({ name }) => ground(shareRefusals.shareholderTwice, { name }, 'shareholders')),
      ...(kind === 'company' && whole !== undefined ? differing(shareholders, whole) : []),
    ]
  },
)

/** In a company a share is the part of the capital that was subscribed. */
const differing = (shareholders: readonly Shareholder[], whole: ReturnType<typeof yuan>): Ground[] =>
  shareholders.flatMap(({ name, subscribed, permille }) => {
    const counted = sharePermille(yuan(subscribed), whole)
    const apart = BigInt(permille) - counted
    return apart < -ROUNDING || apart > ROUNDING
      ? [ground(shareRefusals.shareDiffers, { name, permille, counted: String(counted) }, 'shareholders')]
      : []
  })
