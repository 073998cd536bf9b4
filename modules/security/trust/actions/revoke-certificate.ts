import { decide } from '#kernel/access/decide.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { certificateRegister, refusals, revokeCertificate as contract } from '../contract.ts'
import { destroyKey } from '../store/authorities.ts'
import { lockCertificate } from '../store/certificates.ts'
import { on } from '../store/tables.ts'

/** The holder's organ or the security administrator; whoever may revoke at all may revoke their own wherever it was issued. */
export const revokeCertificate = on(contract, async (desk, { certificate: id, for: revokedFor, reason }) => {
  const row = await lockCertificate(desk, id)
  const isOwn = row?.holder_kind === 'official' && row.holder === desk.actor.id
  if (!row || !(isOwn || decide(desk.actor, contract.may, { organ: row.organ }).allowed)) refuse(ground(kernelRefusals.notFound))
  if (row.state === 'revoked') refuse(ground(refusals.alreadyRevoked, { at: row.revoked_at! }))
  await keep(
    desk as Desk,
    certificateRegister,
    contract.name,
    { state: 'revoked', revokedAt: desk.now, revokedFor, remark: reason },
    { id },
  )
  await destroyKey(desk, id)
  return { revokedAt: desk.now }
})
