// Whether the manifest was signed by the ferry of a side that two people here decided to believe. It is judged on the day it
// arrives: a certificate that has ended since is no longer good for a package that lay about.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { checkDetached } from '#kernel/trust/cms.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { nameText } from '#kernel/trust/party-name.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Side } from '../contract/fields.ts'
import { refusals } from '../contract.ts'
import { FERRY } from '../package/seal.ts'
import type { SenderRow } from '../store/tables.ts'

type Sender = Pick<SenderRow, 'network' | 'root' | 'refused_serials'>

/** The network whose root the signature leads to, or every ground against it. */
export function checkSignature(question: {
  readonly bytes: Buffer
  readonly signature: Buffer
  readonly senders: readonly Sender[]
  readonly at: Instant
}): { network?: Side; grounds: Ground[] } {
  const roots = question.senders.map((sender) => ({ sender, root: readCertificate(sender.root) }))
  const refused = (one: Certificate) =>
    question.senders.some(({ refused_serials }) => refused_serials.includes(one.serial))
      ? { at: one.notBefore, reason: 'keyCompromise' }
      : undefined
  try {
    const { signer, path, findings } = checkDetached({
      cms: question.signature,
      bytes: question.bytes,
      roots: roots.map(({ root }) => root),
      at: question.at,
      revoked: refused,
    })
    const anchor = roots.find(({ root }) => root.fingerprint === path.at(-1)?.fingerprint)
    const grounds = findings.map(({ words }) => ground(refusals.unsigned, { fault: words.zh, faultEn: words.en }))
    if (signer.subject.cn !== FERRY) grounds.push(ground(refusals.notTheFerry, { signer: nameText(signer.subject) }))
    return anchor && grounds.length === 0 ? { network: anchor.sender.network, grounds } : { grounds }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return { grounds: [ground(refusals.unsigned, { fault: error.words.zh, faultEn: error.words.en })] }
  }
}
