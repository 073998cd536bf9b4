// What the adapter needs to know of projects and of their tenders: plain data that any register can give. Days are
// YYYY-MM-DD in China, money is yuan as decimal text.

export type Organ = { readonly id: string; readonly name: string }

export type PublicProject = {
  readonly id: string
  readonly name: string
  readonly organ: Organ
  /** A state of the project register, or any other word, which counts as being prepared. */
  readonly state: string
  readonly purpose: string
  readonly approvedEstimate: string
  readonly approvedOn: string
  readonly acceptedOn: string | null
}

export type Method = 'open' | 'selective' | 'limited' | 'direct'
export type Category = 'goods' | 'works' | 'services'
export type Nature = 'design' | 'construction' | 'supervision'

export type PublicTender = {
  readonly id: string
  readonly project: string
  readonly title: string
  readonly organ: Organ
  readonly nature: Nature
  readonly category: Category
  readonly method: Method
  /** The method in the words of the law. */
  readonly methodDetails: string
  readonly estimate: string | null
  readonly announcedOn: string
  readonly closesOn: string | null
  readonly cancelledOn: string | null
  /** It ended without an award, on a day that was not made public. */
  readonly hasFailed: boolean
  /** Bidders made public by name; `bidCount` may be higher, and is null until bids were opened. */
  readonly tenderers: readonly Organ[]
  readonly bidCount: number | null
  readonly award: { readonly on: string; readonly amount: string; readonly supplier: Organ } | null
  readonly contract: {
    readonly id: string
    readonly signedOn: string
    readonly amount: string
    readonly startsOn: string | null
    readonly endsOn: string | null
  } | null
  readonly payments: readonly { readonly id: string; readonly on: string; readonly amount: string }[]
}

/** A day in China as the instant at which it begins. */
export const startOf = (day: string): string => `${day}T00:00:00+08:00`

export const value = (yuan: string) => ({ amount: Number(yuan), currency: 'CNY' })
