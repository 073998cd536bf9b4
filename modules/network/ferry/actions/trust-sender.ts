// Whom this side believes: a root that the other side's people handed over, proposed by one and confirmed by another, who
// enters its fingerprint from paper and so has looked at it.
import type { BoundAction } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { within } from '#kernel/module/within.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { checkChain } from '#kernel/trust/chain.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Side } from '../contract/fields.ts'
import * as contract from '../contract.ts'
import { byAnotherPerson } from '../rules/two-people.ts'
import { keep, senderById } from '../store/books.ts'
import { on, type SenderRow, type Write } from '../store/tables.ts'

const { refusals, senderRegister } = contract

export const proposeSenderOn = (here: Side): BoundAction =>
  on(contract.proposeSender, async (desk, { title, network, root: text }) => {
    if (network === here) refuse(ground(refusals.sameSide, undefined, '/network'))
    const root = theRoot(text, desk.now)
    const { id } = await keep(desk, senderRegister, contract.proposeSender.name, {
      title,
      organ: desk.actor.organ ?? '',
      network,
      root: root.pem,
      fingerprint: root.fingerprint,
      refusedSerials: [],
      proposedBy: desk.actor.id,
      proposedByName: desk.actor.name,
      state: 'proposed',
    })
    return { id, fingerprint: root.fingerprint }
  })

/** A root in force that signs itself; anything else would believe whoever issued it. */
function theRoot(text: string, at: Instant): Certificate {
  try {
    const root = readCertificate(text)
    const [wrong] = checkChain({ leaf: root, others: [], roots: [root], at })
    if (wrong) refuse(ground(refusals.rootMalformed, { fault: wrong.words.zh }, '/root'))
    if (!root.isAuthority || !root.subjectDer.equals(root.issuerDer))
      refuse(ground(refusals.rootMalformed, { fault: '不是自签的根证书 / no root' }, '/root'))
    return root
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return refuse(ground(refusals.rootMalformed, { fault: error.words.zh }, '/root'))
  }
}

export const trustSender = on(contract.trustSender, async (desk, { sender: id, fingerprint }) => {
  const sender = await theSender(desk, contract.trustSender.may, id)
  if (sender.state !== 'proposed') refuse(ground(refusals.notProposed))
  refuseAny(byAnotherPerson({ proposedBy: sender.proposed_by, by: desk.actor.id }))
  if (fingerprint.toLowerCase().replace(/[\s:：]/g, '') !== sender.fingerprint)
    refuse(ground(refusals.otherFingerprint, undefined, '/fingerprint'))
  const by = { trustedBy: desk.actor.id, trustedByName: desk.actor.name }
  await keep(desk, senderRegister, contract.trustSender.name, { ...by, state: 'trusted' }, sender)
  return {}
})

export const endSender = on(contract.endSender, async (desk, { sender: id, reason }) => {
  const sender = await theSender(desk, contract.endSender.may, id)
  await keep(desk, senderRegister, contract.endSender.name, { state: 'ended', reason }, sender)
  return {}
})

export const refuseCertificate = on(contract.refuseCertificate, async (desk, { sender: id, serial, reason }) => {
  const sender = await theSender(desk, contract.refuseCertificate.may, id)
  const refusedSerials = [...new Set([...sender.refused_serials, serial])]
  await keep(desk, senderRegister, contract.refuseCertificate.name, { refusedSerials, reason }, sender)
  return {}
})

async function theSender(desk: Write, may: string, id: string): Promise<SenderRow> {
  return await within(desk, may, (await senderById(desk, id)) ?? refuse(ground(kernelRefusals.notFound, undefined, '/sender')))
}
