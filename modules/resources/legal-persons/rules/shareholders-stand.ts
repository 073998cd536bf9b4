// Who takes a share must be there: alive, or a legal person in life. Who held one before stays on the list though dead or ended,
// until the share is inherited or passed on.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { BaseState } from '#kernel/module/base-register.ts'
import { shareRefusals } from '../refusals-of-shares.ts'
import type { Shareholder } from './share-book.ts'

/** What the bases know of a holder. */
export type Holder = { readonly kind: Shareholder['kind']; readonly name: string; readonly state: BaseState; readonly isBranch?: boolean }

export type Taking = {
  readonly shareholders: readonly Shareholder[]
  readonly before: readonly Shareholder[]
  /** Record → what the bases know. */
  readonly known: ReadonlyMap<string, Holder>
}

export const shareholdersStand = rule<Taking>(
  {
    name: 'legal-persons.shareholders-stand',
    title: words('取得股权的人在世或存续', 'Whoever takes a share is alive or in life'),
    clauses: ['3.4.5b'],
    law: '民法典 第13条、第59条；公司法 第13条',
  },
  ({ shareholders, before, known }) => shareholders.flatMap((one) => faults(one, before, known)),
)

function faults(one: Shareholder, before: Taking['before'], known: Taking['known']): Ground[] {
  const { kind, record, name } = one
  if (!record) return []
  const held = before.find((other) => other.record === record)
  if (held && held.name === name && held.permille >= one.permille) return []
  const found = known.get(record)
  const no = (refusal: (typeof shareRefusals)[keyof typeof shareRefusals]) => [ground(refusal, { name }, 'shareholders')]
  if (!found || found.kind !== kind || found.state === 'merged') return no(shareRefusals.shareholderUnknown)
  if (found.name !== name) return no(shareRefusals.shareholderNameDiffers)
  if (found.isBranch) return no(shareRefusals.shareholderIsBranch)
  return found.state === 'ended' ? no(shareRefusals.shareholderEnded) : []
}

export type Ordered = { readonly effective: string; readonly last: string | undefined }

/** A list is set whole: one that counted earlier would be undone by the one that counts later. */
export const sharesInOrder = rule<Ordered>(
  {
    name: 'legal-persons.shares-in-order',
    title: words('股权变更按先后登记', 'Transfers of shares are registered in order'),
    clauses: ['3.4.5b'],
    law: '公司法 第86条',
  },
  ({ effective, last }) =>
    last !== undefined && effective < last ? [ground(shareRefusals.sharesOutOfOrder, { effective, last }, 'effective')] : [],
)
