import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { certificateIssued, change as contract } from '../contract-keeping.ts'
import { contentsOf, identify } from '../issuing.ts'
import { kindNamed } from '../kinds/kinds.ts'
import { lastDay, termWithinLaw } from '../rules/term-within-law.ts'
import { valuesFit } from '../rules/values-fit.ts'
import { demandStanding, end, enter, on, reached } from '../store.ts'

/** 变更 and 延续: the next version under the same serial; the old one ceases in the same breath. */
export const change = on(contract, async (desk, { id, version, holderName, values, validFrom, validUntil, basis, application }) => {
  const row = await reached(desk, contract.may, id, version)
  demandStanding(desk, row, validFrom === undefined ? 'change' : 'renew')
  const kind = kindNamed(row.kind)!
  const from = (validFrom ?? row.valid_from) as Day
  const until = (validUntil ?? (validFrom === undefined ? row.valid_until : lastDay(kind, from))) as Day | null
  refuseAny([...(values ? valuesFit({ kind, values }) : []), ...termWithinLaw({ kind, from, until })])
  const edition = row.edition + 1
  const { identifier, issuer } = await identify(desk, kind, row.organ, row.serial, edition)
  await end(desk, contract.name, row, 'replaced', basis)
  const next = await enter(desk, contract.name, {
    identifier,
    kind: row.kind,
    number: row.number,
    holder: row.holder,
    holderName: holderName ?? row.holder_name,
    holderCode: row.holder_code,
    organ: row.organ,
    issuer,
    contents: values ? contentsOf(kind, values) : row.contents,
    validFrom: from,
    validUntil: until,
    basis,
    serial: row.serial,
    edition,
    follows: row.id,
    application: application ?? row.application,
    imported: row.imported,
    warning: null,
    single: kind.single ?? false,
    simulated: row.simulated,
  })
  desk.tell(certificateIssued, { certificate: next.id, identifier, kind: row.kind, holder: row.holder })
  return { id: next.id, identifier, number: next.number, validFrom: from, validUntil: until }
})
