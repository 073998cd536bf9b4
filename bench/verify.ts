// SM2 signatures checked a second, as every part of the platform checks them, against the openssl command's own loop.
import { createVerify } from 'node:crypto'
import { newSigner, verifySignature } from '#kernel/trust/signer.ts'
import { nameDigest } from '#kernel/trust/sm2.ts'
import { inTurns, opensslSpeed, opensslVersion, perSecond } from './openssl-speed.ts'

export function run(): object {
  const message = Buffer.alloc(32, 7)
  const { signer } = newSigner('sm2')
  const signature = signer.sign(message)
  const whole = Buffer.concat([nameDigest(signer.publicKey), message])
  const other = newSigner('p256').signer
  const p256 = other.sign(message)
  const sure = (isGood: boolean) => {
    if (!isGood) throw new Error('a good signature did not hold')
  }
  const { rates, ratio } = inTurns({
    ours: () => perSecond(() => sure(verifySignature(signer.publicKey, message, signature))),
    limit: () => opensslSpeed().verify,
    runtime: () => perSecond(() => sure(createVerify('sm3').update(whole).verify(signer.publicKey, signature))),
    p256: () => perSecond(() => sure(verifySignature(other.publicKey, message, p256))),
  })
  return {
    bench: 'verify',
    unit: 'SM2 signatures checked/s of processor time',
    ours: rates.ours,
    limit: rates.limit,
    ratio,
    runtime_loop: rates.runtime,
    p256: rates.p256,
    note: `messages of 32 bytes, the default name; limit: openssl speed sm2 (OpenSSL ${opensslVersion()}) in alternating rounds; runtime_loop: the runtime's own library in a bare loop (OpenSSL ${process.versions.openssl})`,
  }
}
