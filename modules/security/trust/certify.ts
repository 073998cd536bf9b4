// Issuing one certificate: chosen authority, own key or the applicant's, the record, and the sealed key. What a profile allows
// is the kernel's (issue-certificate.ts); nothing in a request widens it.
import type { KeyObject } from 'node:crypto'
import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { dayAt } from '#kernel/time/day.ts'
import type { Certificate } from '#kernel/trust/certificate.ts'
import { issueCertificate, type Issuer, keyIdOf } from '#kernel/trust/issue-certificate.ts'
import { MOST_IN_NAME, type PartyName } from '#kernel/trust/party-name.ts'
import { type Algorithm, newSigner } from '#kernel/trust/signer.ts'
import { refusals, type Use } from './contract.ts'
import { endOf, terms } from './rules/terms.ts'
import { allAuthorities, type Authority, destroyKey, issuerOf, keepKey } from './store/authorities.ts'
import { type Holder, keepCertificate, newestOf } from './store/certificates.ts'
import type { Read, Write } from './store/tables.ts'
import { fallen } from './the-standing.ts'

/** A name cut to what a certificate holds, whole characters only. */
export const short = (name: string): string => [...name].slice(0, MOST_IN_NAME).join('')

/** Where an authority's list, responder and certificate are fetched. */
export const placesOf = ({ address, code }: { address: string; code: string }) => ({
  crl: `${address}/pki/${code}.crl`,
  ocsp: `${address}/pki/ocsp`,
  issuer: `${address}/pki/${code}.cer`,
})

/** The authority that issues for an organ: its own if it has one, else that of the network. */
export async function authorityFor(
  desk: Read,
  { line, organ, isInternet = false }: { line: Algorithm; organ?: string; isInternet?: boolean },
): Promise<Authority> {
  const all = await allAuthorities(desk)
  const issuing = [...all.values()].filter((one) => one.line === line && one.state === 'issuing' && !fallen(all, one.id))
  return (
    (isInternet ? undefined : issuing.find((one) => one.tier === 'organ' && one.organ === organ)) ??
    issuing.find((one) => one.tier === 'zone' && (one.zone === 'internet') === isInternet) ??
    refuse(ground(refusals.authorityNotReady))
  )
}

/** The authority with its key, ready to issue. */
export async function readyIssuer(desk: Read, authority: Authority): Promise<Issuer> {
  return (await issuerOf(desk, authority)) ?? refuse(ground(refusals.authorityNotReady))
}

export type Wanted = {
  readonly holder: Holder
  readonly subject: PartyName
  readonly organ: string
  readonly system?: string
  readonly use: Use
  readonly line: Algorithm
  readonly names?: readonly string[]
  /** The applicant's key; without it a key is made and kept here. */
  readonly publicKey?: KeyObject
  readonly authority: Authority
}

/** Issues one certificate and keeps it. A former one of the same holder and use stays valid, but its key is destroyed. */
export async function certify(
  desk: Write,
  action: string,
  wanted: Wanted,
  issuer?: Issuer,
): Promise<{ id: string; certificate: Certificate }> {
  const { holder, use, line, authority } = wanted
  const made = wanted.publicKey ? undefined : newSigner(line)
  const publicKey = wanted.publicKey ?? made!.signer.publicKey
  const certificate = issueCertificate({
    profile: use,
    subject: { ...wanted.subject, cn: short(wanted.subject.cn) },
    publicKey,
    issuer: issuer ?? (await readyIssuer(desk, authority)),
    notBefore: desk.now,
    notAfter: endOf(desk.now, terms.on(dayAt(desk.now)).value.uses[use], authority.not_after),
    ...(wanted.names && { names: wanted.names }),
    places: placesOf(authority),
  })
  const before = await newestOf(desk, holder, use, line)
  const id = uuid()
  const isNew = await keepCertificate(desk, action, id, {
    name: short(wanted.subject.cn),
    holderKind: holder.kind,
    holder: holder.id,
    organ: wanted.organ,
    system: wanted.system,
    line,
    use,
    names: [...(wanted.names ?? [])],
    authority: authority.id,
    serial: certificate.serial,
    keyId: keyIdOf(publicKey).toString('hex'),
    fingerprint: certificate.fingerprint,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    state: 'issued',
    renews: before?.id,
    pem: certificate.pem,
  })
  if (!isNew) refuse(ground(refusals.keyUsed, undefined, '/request'))
  if (made) await keepKey(desk, id, made.pkcs8)
  // A signing key that is no longer needed is a risk and no use: what it signed is checked by its certificate.
  if (made && before) await destroyKey(desk, before.id)
  return { id, certificate }
}

/** What an action answers of a certificate that it issued. */
export const issuedOf = ({ id, certificate }: { id: string; certificate: Certificate }) => ({
  id,
  line: certificate.algorithm,
  serial: certificate.serial,
  fingerprint: certificate.fingerprint,
  notAfter: certificate.notAfter,
  pem: certificate.pem,
})
