import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type CertificateRequest, readRequest } from '#kernel/trust/certificate-request.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { refusals } from './contract.ts'

/** A request that was read and whose signature proves the key; one that cannot be read is refused in plain words. */
export function theRequest(text: string): CertificateRequest {
  try {
    return readRequest(text)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    refuse(ground(refusals.requestMalformed, { why: error.words.zh, whyEn: error.words.en }, '/request'))
  }
}
