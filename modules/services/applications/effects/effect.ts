// What follows from a grant: the verbs of other rooms, each a line of its own and all in the grant's transaction, so that what was
// granted stands in its register and what cannot stand there is not granted.
import { dayInChinese, type Day } from '#kernel/time/day.ts'
import type { Action, In, Out } from '#kernel/module/contract.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import type { Said } from '../rules/checks.ts'

/** A record of a base register as it stands. */
export type Known = { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }

export const nameOf = ({ fields }: Known): string => fields.name as string

/** A certificate of the applicant that is in force. */
export type HeldCertificate = { readonly id: string; readonly version: number }

export type Hands = {
  /** A verb of another room; where it is refused, so is the grant, in the words of that room. */
  does<C extends Action>(contract: C, input: In<C>): Promise<Out<C>>
  /** The records that numbers name, by number. */
  persons(numbers: readonly string[]): Promise<ReadonlyMap<string, Known>>
  firms(codes: readonly string[]): Promise<ReadonlyMap<string, Known>>
  /** One that was given, in force or not. */
  certificate(holder: string, identifier: string): Promise<HeldCertificate | null>
  certificates(holder: string, kind: string): Promise<readonly HeldCertificate[]>
  /** Nothing is granted. */
  stops(...grounds: readonly Ground[]): never
}

export type GrantFacts = Said & {
  readonly number: string
  readonly today: Day
  readonly holder: string
  readonly holderName: string
  /** What the form calls a chosen value. */
  readonly labels: Readonly<Record<string, string>>
  /** The certificate that is prolonged, and the day from which it counts anew; none where nothing is. */
  readonly renews: { readonly certificate: string; readonly from: Day } | undefined
  /** The record that an earlier part entered of a child. */
  readonly childRecord?: string | undefined
}

/** What is kept of it: the words for the applicant, and what later parts rest on. */
export type Outcome = { readonly text: string } & Readonly<Record<string, unknown>>
export type Effect = (hands: Hands, facts: GrantFacts) => Promise<Outcome>

/** On what the register's entry rests. */
export const evidenceOf = ({ number }: GrantFacts, ...papers: readonly string[]): string =>
  [`办件 ${number}`, ...papers].join('；').slice(0, 300)

const masked = (number: string) => `${number.slice(0, 3)}***${number.slice(-2)}`

export type Whom = { readonly number: string | undefined; readonly name: string | undefined; readonly whom: string }

/** The person whom number and name mean together: a slip in either must not move, or end, the life of somebody else. */
export async function personOf(hands: Hands, { number, name, whom }: Whom): Promise<Known> {
  const found = number === undefined ? undefined : (await hands.persons([number])).get(number)
  if (!found) return hands.stops(ground(no.notRegistered, { whom, number: number ? masked(number) : '没有填写' }))
  return name === undefined || found.fields.name === name ? found : hands.stops(ground(no.nameDiffers, { whom }))
}

/** The applicant's own record. Of one that the account is tied to, the name that the account bears decides nothing. */
export function applicantOf(hands: Hands, { values, ownNumber, ownName }: GrantFacts): Promise<Known> {
  const number = values.ownNumber ?? ownNumber
  return personOf(hands, { number, name: number === ownNumber ? undefined : ownName, whom: '申请人' })
}

export type Made = { readonly identifier: string; readonly number: string }

/** The outcome with a certificate that was made for it. */
export const withCertificate = (outcome: Outcome, kind: string, { identifier, number }: Made): Outcome => ({
  ...outcome,
  text: [outcome.text, `证照编号 ${number}`].filter(Boolean).join('；'),
  certificates: { ...(outcome.certificates as object | undefined), [kind]: identifier },
})

export const onDay = (day: string): string => dayInChinese(day)
