// The certificates among the results of a matter.
import { cancel, change, issue } from '#modules/services/certificates/contract.ts'
import { ground } from '#kernel/refusal/refusal.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { evidenceOf, type GrantFacts, type Hands } from './effect.ts'

export type Sheet = {
  readonly kind: string
  readonly holder: string
  readonly holderName: string
  readonly holderCode?: string | undefined
  readonly values: Readonly<Record<string, string | undefined>>
}

const written = (values: Sheet['values']) => Object.entries(values).flatMap(([field, value]) => (value ? [{ field, value }] : []))

export const issued = (hands: Hands, { number: application }: GrantFacts, { kind, holder, holderName, holderCode, values }: Sheet) =>
  hands.does(issue, {
    kind: kind as never,
    holder,
    holderName,
    ...(holderCode && { holderCode }),
    values: written(values),
    application,
  })

/** The next version of the one in force; where there is none yet, the first. */
export async function renewed(hands: Hands, facts: GrantFacts, sheet: Sheet, basis: string) {
  const [held] = await hands.certificates(sheet.holder, sheet.kind)
  if (!held) return issued(hands, facts, sheet)
  const { id, version } = held
  const application = facts.number
  return hands.does(change, { id, version, holderName: sheet.holderName, values: written(sheet.values), basis, application })
}

/** The next version of the one that the part prolongs, from the day after it ended or from today. */
export async function prolonged(hands: Hands, facts: GrantFacts) {
  const { renews, holder, number: application } = facts
  const held = renews && (await hands.certificate(holder, renews.certificate))
  if (!held) return hands.stops(ground(no.notRegistered, { whom: '原许可', number: renews?.certificate ?? '没有选择' }))
  const { id, version } = held
  return hands.does(change, { id, version, validFrom: renews.from, basis: evidenceOf(facts, '延续'), application })
}

/** 行政许可法 第70条第4项: what was given to a legal person ends with it. */
export async function cancelled(hands: Hands, holder: string, kinds: readonly string[], basis: string): Promise<void> {
  for (const kind of kinds)
    for (const { id, version } of await hands.certificates(holder, kind)) await hands.does(cancel, { id, version, basis })
}
