// SM2 signatures a second, as every part of the platform makes them, against the openssl command's own loop.
import { createSign } from 'node:crypto'
import { newSigner, signerFromPem } from '#kernel/trust/signer.ts'
import { sm2FromPem } from '#kernel/trust/sm2.ts'
import { inTurns, opensslSpeed, opensslVersion, perSecond } from './openssl-speed.ts'

export function run(): object {
  const { pkcs8 } = newSigner('sm2')
  const signer = signerFromPem(pkcs8)
  const { privateKey } = sm2FromPem(pkcs8)
  const message = Buffer.alloc(32, 7)
  const p256 = newSigner('p256').signer
  const { rates, ratio } = inTurns({
    ours: () => perSecond(() => signer.sign(message)),
    limit: () => opensslSpeed().sign,
    runtime: () => perSecond(() => createSign('sm3').update(message).sign(privateKey)),
    p256: () => perSecond(() => p256.sign(message)),
  })
  return {
    bench: 'sign',
    unit: 'SM2 signatures/s of processor time',
    ours: rates.ours,
    limit: rates.limit,
    ratio,
    runtime_loop: rates.runtime,
    p256: rates.p256,
    note: `messages of 32 bytes, the default name; limit: openssl speed sm2 (OpenSSL ${opensslVersion()}) in alternating rounds; runtime_loop: the same library without the standard's Z (OpenSSL ${process.versions.openssl})`,
  }
}
