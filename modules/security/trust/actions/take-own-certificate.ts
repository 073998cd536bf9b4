import { algorithms } from '#kernel/trust/signer.ts'
import { authorityFor, certify, issuedOf } from '../certify.ts'
import { takeOwnCertificate as contract } from '../contract.ts'
import { organName } from '../store/certificates.ts'
import { on } from '../store/tables.ts'

/** The key is made here and never leaves: 电子签名法 §13 asks that its use be the signer's alone, which the step-up keeps. */
export const takeOwnCertificate = on(contract, async (desk, { lines = algorithms }) => {
  const { id, name } = desk.actor
  const organ = desk.actor.organ!
  const certificates = []
  for (const line of lines) {
    const authority = await authorityFor(desk, { line, organ })
    const subject = { c: 'CN', o: (await organName(desk, organ)) ?? organ, cn: name }
    certificates.push(
      issuedOf(await certify(desk, contract.name, { holder: { kind: 'official', id }, subject, organ, use: 'signing', line, authority })),
    )
  }
  return { certificates }
})
