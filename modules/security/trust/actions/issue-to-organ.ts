import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { algorithms } from '#kernel/trust/signer.ts'
import { authorityFor, certify, issuedOf } from '../certify.ts'
import { issueToOrgan as contract } from '../contract.ts'
import { uses } from '../contract/fields.ts'
import { organName } from '../store/certificates.ts'
import { on } from '../store/tables.ts'

export const issueToOrgan = on(contract, async (desk, { organ, use, lines = algorithms }) => {
  const name = (await organName(desk, organ)) ?? refuse(ground(kernelRefusals.notFound))
  const certificates = []
  for (const line of lines) {
    const authority = await authorityFor(desk, { line, organ })
    const subject = { c: 'CN', o: name, cn: use === 'signing' ? name : `${name} ${uses[use].zh}` }
    certificates.push(
      issuedOf(await certify(desk, contract.name, { holder: { kind: 'organ', id: organ }, subject, organ, use, line, authority })),
    )
  }
  return { certificates }
})
