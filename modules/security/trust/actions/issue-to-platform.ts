import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { algorithms } from '#kernel/trust/signer.ts'
import { authorityFor, certify, issuedOf } from '../certify.ts'
import { issueToPlatform as contract, refusals } from '../contract.ts'
import { PLATFORM } from '../found-authority.ts'
import { on } from '../store/tables.ts'
import { theRequest } from '../the-request.ts'

/** With a request the part keeps its own key (TLS); without one the key is made and kept here (signing). */
export const issueToPlatform = on(contract, async (desk, { name, use, lines, request, names }) => {
  refuseAny(grounds(use === 'tls-server' && !names?.length && ground(refusals.nameNeeded, undefined, '/names')))
  const asked = request === undefined ? undefined : theRequest(request)
  const certificates = []
  for (const line of asked ? [asked.algorithm] : (lines ?? algorithms)) {
    const authority = await authorityFor(desk, { line })
    certificates.push(
      issuedOf(
        await certify(desk, contract.name, {
          holder: { kind: 'platform', id: name },
          subject: { c: 'CN', o: PLATFORM, cn: name },
          organ: desk.actor.organ ?? 'informatisation-office',
          use,
          line,
          ...(names && { names }),
          ...(asked && { publicKey: asked.publicKey }),
          authority,
        }),
      ),
    )
  }
  return { certificates }
})
