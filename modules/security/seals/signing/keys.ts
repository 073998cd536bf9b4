// The trust room's keys as a signer here uses them: the certificate first, because it is written into what is signed.
import { raiseAlarm } from '#kernel/alarms/raise.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { type Algorithm, digestBy, lines } from '#kernel/trust/signer.ts'
import type { In } from '#kernel/module/contract.ts'
import { certificateOf, sign, stampTime } from '#modules/security/trust/contract.ts'
import { db, type Read } from '../store/tables.ts'

type Holder = In<typeof sign>['holder']
type Use = In<typeof sign>['use']

export type Key = {
  readonly certificate: Certificate
  readonly chain: readonly Certificate[]
  sign(bytes: Buffer): Promise<Buffer>
}

const read = (base64: string) => readCertificate(Buffer.from(base64, 'base64'))

export async function keyOf(desk: Read, holder: Holder, use: Use, algorithm: Algorithm): Promise<Key> {
  const asked = { holder, use, algorithm }
  const { certificate, chain } = await desk.ask(certificateOf, asked)
  return {
    certificate: read(certificate),
    chain: chain.map(read),
    sign: async (bytes) => Buffer.from((await desk.ask(sign, { ...asked, bytes: bytes.toString('base64') })).signature, 'base64'),
  }
}

/** A time stamp over a signature. A dead authority stops nobody: the document is sealed without a stamp and somebody is told. */
export async function stampOver(desk: Read, signature: Buffer, algorithm: Algorithm): Promise<Buffer | undefined> {
  const { digest: hash } = lines[algorithm]
  try {
    const { token } = await desk.ask(stampTime, { digest: digestBy(algorithm, signature).toString('hex'), hash, algorithm })
    return Buffer.from(token, 'base64')
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await raiseAlarm(
      db(desk) as never,
      { kind: 'seals.not-stamped', about: algorithm, detail: { grounds: error.grounds.map(({ code }) => code) } },
      desk.now,
    )
    return undefined
  }
}
