// An authority of the province in a test's memory: a root, a zone below it, and what the zone issued, on one line of keys.
import type { Instant } from '#kernel/time/day.ts'
import { issueCertificate, type Issuer, type Profile } from '#kernel/trust/issue-certificate.ts'
import { type Algorithm, algorithms, newSigner } from '#kernel/trust/signer.ts'

export const day = (text: string) => `${text}T00:00:00.000Z` as Instant
export const NOW = '2026-11-26T02:00:00.000Z' as Instant
export const FROM = day('2026-01-01')
export const TO = day('2027-01-01')

function authorityOf(algorithm: Algorithm) {
  const keys = new Map<string, string>()
  const make = (name: string, profile: Profile, issuer?: Issuer, more: { pathLength?: number; names?: string[] } = {}): Issuer => {
    const { signer, pkcs8 } = newSigner(algorithm)
    keys.set(name, pkcs8)
    const certificate = issueCertificate({
      profile,
      subject: { cn: name, o: '湖南省电子政务信任体系（测试）', c: 'CN' },
      publicKey: signer.publicKey,
      issuer: issuer ?? { self: signer },
      notBefore: FROM,
      notAfter: TO,
      ...more,
    })
    return { certificate, signer }
  }
  const root = make('全省根', 'root')
  const zone = make('政务外网', 'authority', root, { pathLength: 0 })
  const leaf = make('张三（模拟）', 'signing', zone)
  const tsa = make('时间戳', 'time-stamp', zone)
  const responder = make('状态服务', 'ocsp', zone)
  return { algorithm, keys, root, zone, leaf, tsa, responder, make }
}

/** Both lines, made anew for each test file. */
export const authorities = () =>
  Object.fromEntries(algorithms.map((one) => [one, authorityOf(one)])) as Record<Algorithm, ReturnType<typeof authorityOf>>
