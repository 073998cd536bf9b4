import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { importCertificate as contract } from '../contract-keeping.ts'
import { demandHolder } from '../holder.ts'
import { contentsOf } from '../issuing.ts'
import { kindNamed } from '../kinds/kinds.ts'
import { refusals } from '../refusals.ts'
import { isIdentifier, partsOf } from '../rules/identifier.ts'
import { valuesFit } from '../rules/values-fit.ts'
import { certificateNamed, enter, on } from '../store.ts'

const DOES_NOT_FIT = '证照标识的校验位与 GB/T 36904 不符，照原证照登记；请向颁发机构核实。'

/** Old certificates lack what a kind asks for today: what is missing is no ground, what is wrong is. */
export const importCertificate = on(contract, async (desk, { kind: name, identifier, values, ...given }) => {
  const kind = kindNamed(name) ?? refuse(ground(kernelRefusals.notFound))
  const parts = partsOf(identifier) ?? refuse(ground(refusals.badIdentifier, undefined, 'identifier'))
  const until = (given.validUntil ?? null) as Day | null
  refuseAny([
    ...valuesFit({ kind, values }).filter(({ code }) => code !== refusals.fieldMissing.code),
    ...grounds(until !== null && until < given.validFrom && ground(refusals.termTurned, undefined, 'validUntil')),
    ...grounds((await certificateNamed(desk, identifier)) !== undefined && ground(refusals.knownIdentifier, undefined, 'identifier')),
  ])
  await demandHolder(desk, given.holder)
  const warning = isIdentifier(identifier) ? null : DOES_NOT_FIT
  const row = await enter(desk, contract.name, {
    identifier,
    kind: name,
    number: given.number,
    holder: given.holder,
    holderName: given.holderName,
    holderCode: given.holderCode ?? null,
    organ: desk.actor.organ ?? '',
    issuer: given.issuer,
    contents: contentsOf(kind, values),
    validFrom: given.validFrom,
    validUntil: until,
    basis: given.basis,
    serial: parts.serial,
    edition: Number(parts.edition),
    follows: null,
    application: null,
    imported: true,
    warning,
    single: false,
  })
  return { id: row.id, warning }
})
