import { hasProof } from '#kernel/access/decide.ts'
import { STEP_UP_MINUTES } from '#kernel/access/policy.ts'
import type { In } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { holderKinds, lines, uses } from '../contract/fields.ts'
import { isFounded } from '../perform-ceremony.ts'
import { allAuthorities, certificateIn, openIssuer } from '../store/authorities.ts'
import { newestOf } from '../store/certificates.ts'
import { answer, type Read } from '../store/tables.ts'
import { fallen, upwards } from '../the-standing.ts'

export const sign = answer(contract.sign, async (desk, { holder, algorithm, use, bytes }) => {
  if (holder.kind === 'official') own(desk, holder.id)
  const content = Buffer.from(bytes, 'base64')
  if (content.length > contract.MOST_SIGNED) refuse(ground(contract.refusals.tooLarge, undefined, '/bytes'))
  const { row, chain } = await keyOf(desk, { holder, algorithm, use })
  const { certificate, signer } = openIssuer(desk, row, row.sealed)
  return { signature: signer.sign(content).toString('base64'), certificate: certificate.der.toString('base64'), chain }
})

export const certificateOf = answer(contract.certificateOf, async (desk, asked) => {
  const { row, chain } = await keyOf(desk, asked)
  return { certificate: certificateIn(row).der.toString('base64'), chain }
})

/** 电子签名法 §13: the key is under the signer's control alone. Nobody signs for another, and not without proof just now. */
function own({ actor, now }: Read, official: string): void {
  if (actor.kind !== 'official' || actor.id !== official || actor.behalf !== undefined) refuse(ground(contract.refusals.notYourKey))
  if (!hasProof(actor, Date.parse(now))) refuse(ground(kernelRefusals.proofNeeded, { minutes: STEP_UP_MINUTES }))
}

/** The newest certificate that stands, with its key and its issuers below the root. */
async function keyOf(desk: Read, { holder, algorithm, use }: In<typeof contract.certificateOf>) {
  const all = await allAuthorities(desk)
  const row = await newestOf(desk, holder, use, algorithm)
  if (!row && !isFounded(all)) refuse(ground(contract.refusals.authorityNotReady))
  if (!row?.sealed || row.gone || fallen(all, row.authority)) {
    const names = { use: uses[use].zh, useEn: use, line: lines[algorithm].zh }
    refuse(ground(contract.refusals.noCertificate, { holder: row?.name ?? `${holderKinds[holder.kind].zh} ${holder.id}`, ...names }))
  }
  const chain = upwards(all, row.authority).flatMap(({ tier, certificate }) =>
    tier === 'root' ? [] : [certificate.der.toString('base64')],
  )
  return { row: { ...row, sealed: row.sealed }, chain }
}
