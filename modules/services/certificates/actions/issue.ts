import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { certificateIssued, issue as contract } from '../contract-keeping.ts'
import { demandHolder } from '../holder.ts'
import { contentsOf, freshSerial, identify } from '../issuing.ts'
import { kindNamed } from '../kinds/kinds.ts'
import { issuerOfKind } from '../rules/issuer-of-kind.ts'
import { lastDay, termWithinLaw } from '../rules/term-within-law.ts'
import { valuesFit } from '../rules/values-fit.ts'
import { enter, on, organsOf } from '../store.ts'

/** By the organ that the law names, at its own desk or in its decision on an application. */
export const issue = on(contract, async (desk, { kind: name, holder, values, application, ...given }) => {
  const kind = kindNamed(name) ?? refuse(ground(kernelRefusals.notFound))
  const organ = desk.actor.organ ?? ''
  const from = (given.validFrom ?? desk.today) as Day
  const until = (given.validUntil ?? lastDay(kind, from)) as Day | null
  const names = await organsOf(desk, kind.issuers)
  refuseAny([
    ...issuerOfKind({ kind, organ, holder, issuers: kind.issuers.map((id) => names.get(id)?.name ?? id) }),
    ...valuesFit({ kind, values }),
    ...termWithinLaw({ kind, from, until }),
  ])
  await demandHolder(desk, holder)
  const serial = freshSerial(desk.today)
  const { identifier, issuer } = await identify(desk, kind, organ, serial, 1)
  const row = await enter(desk, contract.name, {
    identifier,
    kind: name,
    number: given.number ?? kind.letters + serial,
    holder,
    holderName: given.holderName,
    holderCode: given.holderCode ?? null,
    organ,
    issuer,
    contents: contentsOf(kind, values),
    validFrom: from,
    validUntil: until,
    basis: given.basis ?? `${kind.basis.law}${kind.basis.article}`,
    serial,
    edition: 1,
    follows: null,
    application: application ?? null,
    imported: false,
    warning: null,
    single: kind.single ?? false,
  })
  desk.tell(certificateIssued, { certificate: row.id, identifier, kind: name, holder })
  return { id: row.id, identifier, number: row.number, validFrom: from, validUntil: until }
})
