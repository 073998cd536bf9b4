import { Malformed } from '#kernel/trust/malformed.ts'
import { answerOcsp, failedOcsp, readOcspRequest } from '#kernel/trust/ocsp.ts'
import { ocsp as contract } from '../contract.ts'
import { allAuthorities, openIssuer } from '../store/authorities.ts'
import { newestOf } from '../store/certificates.ts'
import { answer, type Read } from '../store/tables.ts'
import { standingsOf } from '../the-standing.ts'

/** An answer is made anew each time and may be kept for so long by who asked; a hold shows at the next question. */
const GOOD_FOR_SECONDS = 60

export const ocsp = answer(contract, async (desk, { request }) => ({
  answer: (await answerTo(desk, Buffer.from(request, 'base64'))).toString('base64'),
}))

/** One authority answers a request: the first that it asks about. What it asks of others is unknown to it (RFC 6960 §2.2). */
async function answerTo(desk: Read, request: Buffer): Promise<Buffer> {
  let read: ReturnType<typeof readOcspRequest>
  try {
    read = readOcspRequest(request)
  } catch (error) {
    if (error instanceof Malformed) return failedOcsp('malformedRequest')
    throw error
  }
  const all = await allAuthorities(desk)
  const issuer = [...all.values()].find(({ certificate }) => read.asked.some((one) => one.isOf(certificate)))
  const row = issuer && (await newestOf(desk, { kind: 'platform', id: `ocsp-${issuer.code}` }, 'ocsp', issuer.line))
  if (!issuer || !row?.sealed) return failedOcsp('unauthorized')
  const standings = await standingsOf(
    desk,
    all,
    read.asked.map((one) => ({ authority: one.isOf(issuer.certificate) ? issuer.id : undefined, serial: one.serial })),
  )
  return answerOcsp({
    asked: read.asked.map(({ id }, i) => ({ id, status: standings[i]! })),
    responder: openIssuer(desk, row, row.sealed),
    ...(read.nonce && { nonce: read.nonce }),
    at: desk.now,
    goodForSeconds: GOOD_FOR_SECONDS,
  })
}
