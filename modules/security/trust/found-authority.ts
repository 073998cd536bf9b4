// Making an authority, which only a held ceremony does: its key, its certificate from the one above, and the two helpers that
// it needs at once: a responder for the standing of what it issues and, for the network's authority, one that stamps time.
import { uuid } from '#kernel/id/uuid.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { keep } from '#kernel/registers/keep.ts'
import { dayAt } from '#kernel/time/day.ts'
import { issueCertificate, type Issuer, keyIdOf } from '#kernel/trust/issue-certificate.ts'
import { type Algorithm, newSigner } from '#kernel/trust/signer.ts'
import { words } from '#kernel/text/text.ts'
import { certify, placesOf, short } from './certify.ts'
import { authorityRegister } from './contract.ts'
import { endOf, terms } from './rules/terms.ts'
import { type Authority, keepKey } from './store/authorities.ts'
import type { CeremonyRow, Write } from './store/tables.ts'

export const PLATFORM = '湖南省电子政务平台'

const zoneNames: Readonly<Record<string, { zh: string; en: string }>> = {
  extranet: words('政务外网', 'Extranet'),
  intranet: words('政务内网', 'Intranet'),
  internet: words('互联网', 'Internet'),
}
const lineNames = { sm2: 'SM2', p256: 'P-256' } as const
const DEPTH = { root: 2, zone: 1, organ: 0 } as const

export type Founding = {
  readonly tier: 'root' | 'zone' | 'organ'
  readonly line: Algorithm
  readonly zone?: string | null
  readonly organ?: string | null
  readonly organName?: string
  readonly parent?: Authority
  readonly parentIssuer?: Issuer
  /** The how many-th of its kind: an authority that was rotated leaves its name to nobody. */
  readonly nth: number
  readonly address: string
}

/** Makes one authority with its responder. Answers its row and its key in use, to issue below it in the same ceremony. */
export async function foundAuthority(desk: Write, action: string, ceremony: CeremonyRow, founding: Founding) {
  const { tier, line, zone, organ, parent, parentIssuer, nth, address } = founding
  const { signer, pkcs8 } = newSigner(line)
  const what = tier === 'root' ? '根' : tier === 'zone' ? zoneNames[zone!]!.zh : founding.organName!
  const name = short(`${PLATFORM}${what}证书签发机构 ${lineNames[line]}${nth > 1 ? ` 第${nth}代` : ''}`)
  const code = [tier === 'root' ? 'root' : tier === 'zone' ? zone! : organ!, line, ...(nth > 1 ? [nth] : [])].join('-')
  const certificate = issueCertificate({
    profile: tier === 'root' ? 'root' : 'authority',
    subject: { c: 'CN', o: PLATFORM, cn: name },
    publicKey: signer.publicKey,
    issuer: parentIssuer ?? { self: signer },
    notBefore: desk.now,
    notAfter: endOf(desk.now, terms.on(dayAt(desk.now)).value.authorities[tier], parent?.not_after),
    pathLength: DEPTH[tier],
    ...(parent && { places: placesOf(parent) }),
  })
  const id = uuid()
  const kept = await keep(
    desk as Desk,
    authorityRegister,
    action,
    {
      code,
      name,
      tier,
      zone: zone ?? undefined,
      organ: organ ?? undefined,
      line,
      parent: parent?.id,
      ceremony: ceremony.id,
      serial: certificate.serial,
      keyId: keyIdOf(signer.publicKey).toString('hex'),
      fingerprint: certificate.fingerprint,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      state: 'issuing',
      address,
      pem: certificate.pem,
    },
    { id },
  )
  await keepKey(desk, id, pkcs8)
  const issuer: Issuer = { certificate, signer }
  const row = {
    id,
    code,
    name,
    line,
    tier,
    address,
    fingerprint: kept.fingerprint,
    not_after: certificate.notAfter,
    certificate,
  } as Authority
  await helper(desk, action, row, issuer, 'ocsp', `ocsp-${code}`)
  if (tier === 'zone' && zone !== 'internet') await helper(desk, action, row, issuer, 'time-stamp', 'time-stamp')
  return { row, issuer }
}

const titles = { ocsp: '证书状态服务', 'time-stamp': '时间戳服务' } as const

/** Issues the authority's responder or time stamper a certificate; also when the last one nears its end. */
export const helper = (desk: Write, action: string, authority: Authority, issuer: Issuer, use: 'ocsp' | 'time-stamp', id: string) =>
  certify(
    desk,
    action,
    {
      holder: { kind: 'platform', id },
      subject: { c: 'CN', o: PLATFORM, cn: `${titles[use]} ${authority.code}` },
      organ: desk.actor.organ ?? 'informatisation-office',
      use,
      line: authority.line,
      authority,
    },
    issuer,
  )
