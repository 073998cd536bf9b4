import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract/refusals.ts'

type Facts = {
  readonly number: number
  readonly digest: string
  /** The digest that it says was before it; null for the first. */
  readonly previous: string | null
  readonly last: { readonly number: number; readonly digest: string | null }
  /** What was taken in under this number before. */
  readonly known?: { readonly digest: string; readonly at: string } | undefined
}

/** A channel is a chain: one number after the other, each naming the digest of the one before. */
export const nextInChannel = rule<Facts>(
  {
    name: 'ferry.next-in-channel',
    title: words('数据包按通道次序逐个导入一次', 'Packages are imported once each, in the order of their channel'),
    clauses: ['3.2.1'],
  },
  ({ number, digest, previous, last, known }) =>
    grounds(
      known?.digest === digest && ground(refusals.replayed, { number, at: known.at }),
      known !== undefined && known.digest !== digest && ground(refusals.forked, { number }),
      number > last.number + 1 && ground(refusals.gap, { number, last: last.number, next: last.number + 1 }),
      number === last.number + 1 && previous !== last.digest && ground(refusals.forked, { number }),
    ),
)
