import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { blocksOfSystem } from '#modules/network/registry/contract.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import { authorityFor, certify, issuedOf } from '../certify.ts'
import { applyForCertificate as contract, refusals } from '../contract.ts'
import { ownNamesOnly } from '../rules/own-names.ts'
import { organName } from '../store/certificates.ts'
import { on } from '../store/tables.ts'
import { theRequest } from '../the-request.ts'

/** A certificate is a grant to a system: the one gate decides now, and is asked again at every answer about it. */
export const applyForCertificate = on(contract, async (desk, { system: id, use, request, names = [] }) => {
  const system = await desk.ask(oneSystem, { system: id })
  const organ = system.ownerOrgan
  if (!decide(desk.actor, contract.may, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const asked = theRequest(request)
  const held = await desk.ask(blocksOfSystem, { system: id })
  const registered = held.names.map(({ name }) => name)
  refuseAny([
    ...ownNamesOnly({ use, names, registered }),
    ...grounds(use === 'encryption' && asked.algorithm !== 'sm2' && ground(refusals.encryptionIsSm2, undefined, '/use')),
  ])
  await desk.require('certificate', id)
  const line = asked.algorithm
  const authority = await authorityFor(desk, { line, organ, isInternet: system.zone === 'internet' })
  const made = await certify(desk, contract.name, {
    holder: { kind: 'system', id },
    subject: { c: 'CN', o: (await organName(desk, organ)) ?? organ, cn: system.name },
    organ,
    system: id,
    use,
    line,
    ...(names.length > 0 && { names }),
    publicKey: asked.publicKey,
    authority,
  })
  return issuedOf(made)
})
