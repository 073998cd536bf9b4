// Organs stand in time: an organ keeps its id while its name changes, and ends into a successor with an id of its own.

export const organKinds = [
  'party',
  'congress',
  'government',
  'consultative',
  'court',
  'procuratorate',
  'leading-group',
  'institution',
  'central-branch',
  'prefecture',
] as const
export type OrganKind = (typeof organKinds)[number]

export type OrganName = {
  readonly name: string
  readonly from: string
  /** Exclusive; absent while borne. */
  readonly to?: string
  readonly source: string
}

export type Organ = {
  /** a-z, 0-9 and hyphens. */
  readonly id: string
  readonly kind: OrganKind
  readonly level: 'province' | 'prefecture' | 'central'
  readonly division: string
  /** How the policy of 2004 names it. */
  readonly named?: readonly string[]
  readonly names: readonly OrganName[]
  readonly successors?: readonly { readonly organ: string; readonly from: string; readonly source: string }[]
  /** 统一社会信用代码 (GB 32100), where published. */
  readonly uscc?: string
  readonly remark?: string
}

export const PROVINCE = '430000'
export const POLICY_DAY = '2004-06-09'
export const POLICY = 'policy of 2004-06-09'
export const GENERAL = 'from general knowledge; to be confirmed by 省编办'
/** A reform whose year is established and whose day is not is counted from the last day of its year. */
export const reform = (year: number) => `${year}-12-31`
export const reformSource = (year: number) => `institutional reform of ${year}; day unconfirmed`
