import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { makeTimeStampRequest, tokenIn } from '#kernel/trust/time-stamp.ts'
import * as contract from '../contract.ts'
import { isFounded } from '../perform-ceremony.ts'
import { stamp } from '../stamping.ts'
import { allAuthorities } from '../store/authorities.ts'
import { answer } from '../store/tables.ts'

/** For rooms of this house: the same authority, clock and book as for strangers. */
export const stampTime = answer(contract.stampTime, async (desk, { digest, hash, algorithm }) => {
  if (!isFounded(await allAuthorities(desk))) refuse(ground(contract.refusals.authorityNotReady))
  const bytes = Buffer.from(digest, 'hex')
  const { request, nonce } = makeTimeStampRequest({ digest: bytes, hash })
  try {
    return { token: tokenIn(await stamp(desk, algorithm, request), { digest: bytes, nonce }).toString('base64') }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    refuse(ground(contract.refusals.timeNotAvailable, { why: error.words.zh, whyEn: error.words.en }))
  }
})

export const timeStamp = answer(contract.timeStamp, async (desk, { request, line = 'sm2' }) => ({
  answer: (await stamp(desk, line, Buffer.from(request, 'base64'))).toString('base64'),
}))
