// One stamp: written down before it is given, so that its serial is never given twice and a time before the last stamp is
// refused. A clock that was set back raises an alarm.
import { freshSerial } from '#kernel/trust/issue-certificate.ts'
import { checkedDer, partsOf } from '#kernel/trust/der.ts'
import { readTimeStamp, refuseTimeStamp, stampTime } from '#kernel/trust/time-stamp.ts'
import type { Algorithm } from '#kernel/trust/signer.ts'
import { allAuthorities, openIssuer } from './store/authorities.ts'
import { newestOf } from './store/certificates.ts'
import { alarm, recordStamp } from './store/stamps.ts'
import type { Read } from './store/tables.ts'
import { fallen, upwards } from './the-standing.ts'

/** The DER of an answer to the DER of a request: a token or a refusal, never silence. */
export async function stamp(desk: Read, line: Algorithm, request: Buffer): Promise<Buffer> {
  const all = await allAuthorities(desk)
  const row = await newestOf(desk, { kind: 'platform', id: 'time-stamp' }, 'time-stamp', line)
  if (!row?.sealed || fallen(all, row.authority))
    return refuseTimeStamp('systemFailure', 'No time-stamp authority of this line stands today.')
  const serial = freshSerial()
  const response = stampTime({
    request,
    authority: openIssuer(desk, row, row.sealed),
    chain: upwards(all, row.authority)
      .filter(({ tier }) => tier !== 'root')
      .map(({ certificate }) => certificate),
    at: desk.now,
    serial,
  })
  const token = tokenOf(response)
  if (!token) return response
  const { digest, nonce } = readTimeStamp(token)
  const outcome = await recordStamp(desk, {
    serial,
    line,
    imprint: digest,
    ...(nonce !== undefined && { nonce: Buffer.from(nonce, 'hex') }),
  })
  if (outcome === 'stamped') return response
  if (outcome === 'replayed') return refuseTimeStamp('badRequest', 'This request was answered before: make a new one with a fresh nonce.')
  await alarm(desk, { kind: 'trust.clock-set-back', about: line, detail: { now: desk.now } })
  return refuseTimeStamp('timeNotAvailable', 'The clock of the authority stands before its last stamp.')
}

/** The token in an answer of ours; a refusal has none. */
export const tokenOf = (response: Buffer): Buffer | undefined =>
  partsOf(checkedDer(response, { zh: '时间戳', en: 'time stamp' }).body)[1]?.whole
