// What is printed of a certificate, in words.
import { type Day, dayInChinese } from '#kernel/time/day.ts'
import { portalAddress } from '#kernel/documents/portal-address.ts'
import { kindNamed } from '../kinds/kinds.ts'
import type { CertificateRow } from '../rows.ts'

export type Printed = {
  readonly title: string
  readonly number: string
  readonly identifier: string
  readonly holderName: string
  readonly contents: readonly { readonly field: string; readonly title: string; readonly value: string; readonly day: boolean }[]
  readonly validFrom: Day
  readonly validUntil: Day | null
  readonly issuer: string
  readonly issuedOn: Day
  readonly simulated: boolean
  /** Where the code leads. */
  readonly verifyAt: string
  /** Why there is no seal on it; empty where there is. */
  readonly note: string
}

export const NO_SEAL = '颁发机构尚未配置电子印章，本件未加盖印章，真伪以扫码查验为准。'
export const NOT_YET = '本件尚未加盖电子印章，真伪以扫码查验为准。'

export const verifyAddress = (identifier: string): string => `${portalAddress()}/verify?code=${identifier}`

export function printedOf(row: CertificateRow, note: string): Printed {
  const kind = kindNamed(row.kind)!
  return {
    title: kind.title.zh,
    number: row.number,
    identifier: row.identifier,
    holderName: row.holder_name,
    contents: row.contents.map((one) => ({ ...one, day: kind.fields.find(({ id }) => id === one.field)?.kind === 'day' })),
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    issuer: row.issuer,
    issuedOn: row.issued_on,
    simulated: row.simulated,
    verifyAt: verifyAddress(row.identifier),
    note,
  }
}

/** Label and value, row by row. Whose it is stands there once, whatever the kind calls it. */
export function factsOf({ contents, holderName, validFrom, validUntil }: Printed): [string, string][] {
  const isSaid = contents.some(({ value }) => value === holderName)
  return [
    ...(isSaid ? [] : ([['持证人', holderName]] as [string, string][])),
    ...contents.map(({ title, value, day }): [string, string] => [title, day ? dayInChinese(value) : value]),
    ['有效期', validUntil === null ? `${dayInChinese(validFrom)}起长期有效` : `${dayInChinese(validFrom)}至${dayInChinese(validUntil)}`],
  ]
}
