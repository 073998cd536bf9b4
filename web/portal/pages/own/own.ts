// What a page of one's own is given beside the visit: who is signed in, for whom they act, and the mark of their forms.
import type { Out } from '#kernel/module/contract.ts'
import type { me } from '#modules/platform/citizens/contract.ts'

export type Me = Out<typeof me>
export type Capacity = Me['capacities'][number]
export type Agency = Me['agencies'][number]

export type Own = {
  /** One's own facts; asked for by the first page or part that wants them. */
  readonly me: () => Promise<Me>
  /** As chosen: `self`, or one of `capacities`. */
  readonly capacity: string
  readonly csrf: string
}

/** What is wrong with a form: the field by its name in the contract, if it is one field's. */
export type Fault = { readonly field?: string | undefined; readonly text: string }
