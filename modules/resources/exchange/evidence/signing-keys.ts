// Who signs a batch. The gateway has a key on each line, in its key folder. Each providing organ has a key of its own, made
// when it first answers and kept sealed, so that what it answered is signed in its name and its key alone can be ended
// (decision 0021). A key signs without a certificate until the province's authority has certified it.
import type { Instant } from '#kernel/time/day.ts'
import { makeRequest } from '#kernel/trust/certificate-request.ts'
import { newSigner, type Signer, signerFromPem } from '#kernel/trust/signer.ts'
import { type Sm2KeyPair, sm2KeyId, sm2ToPem } from '#kernel/trust/sm2.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { certificatesNow, keepSigningKey, type KeptKey, providerKeysOf } from '../store/signing-keys.ts'
import type { Pool } from '../store/calls.ts'

export type EvidenceKey = {
  readonly keyId: string
  readonly signer: Signer
  /** The fingerprint of its certificate; null until there is one. */
  readonly certificate: string | null
}

export type SigningKeys = ReturnType<typeof openSigningKeys>

export type SigningKeyOptions = {
  readonly pool: Pool
  readonly sm2: Sm2KeyPair
  readonly p256: Signer
  readonly vault: Vault
  readonly now: () => Instant
  /** Which certificates of these keys stand today, by fingerprint. */
  readonly standing: () => Promise<readonly string[]>
}

/** By this name the province's authority certifies a key, as one of the platform's (decision 0021). */
export const nameOfKey = (organ: string | null) => (organ === null ? 'gateway' : `gateway-${organ}`)

const aboutKey = (organ: string) => `exchange.signing-key/${organ}`

export function openSigningKeys({ pool, sm2, p256, vault, now, standing }: SigningKeyOptions) {
  const gateway = {
    sm2: { keyId: sm2.id, signer: signerFromPem(sm2ToPem(sm2.privateKey)) },
    p256: { keyId: sm2KeyId(p256.publicKey), signer: p256 },
  }
  const providers = new Map<string, Promise<Omit<EvidenceKey, 'certificate'>>>()
  let certificates: ReadonlyMap<string, string> = new Map()
  let noted: Promise<void> | undefined

  const keyRow = ({ keyId, signer }: Omit<EvidenceKey, 'certificate'>, organ: string | null, sealed: Buffer | null): KeptKey => ({
    keyId,
    organ,
    algorithm: signer.algorithm,
    publicKey: sm2ToPem(signer.publicKey),
    request: makeRequest(signer, { cn: nameOfKey(organ), c: 'CN' }),
    sealed,
  })

  const refresh = async () => {
    const newest = await certificatesNow(pool, now())
    const good = new Set(newest.size > 0 ? await standing() : [])
    certificates = new Map([...newest].filter(([, fingerprint]) => good.has(fingerprint)))
  }

  /** The gateway's public keys stand in the database before anything is signed with them. */
  const note = async () => {
    await keepSigningKey(pool, keyRow(gateway.sm2, null, null), now())
    await keepSigningKey(pool, keyRow(gateway.p256, null, null), now())
    await refresh()
  }
  const ready = () => (noted ??= note().catch(forget))
  const forget = (error: unknown) => {
    noted = undefined
    throw error
  }

  /** The newest key that the vault opens; else a new one. Two gateways that begin at once may make two, and both hold. */
  const load = async (organ: string) => {
    await ready()
    for (const { keyId, sealed } of await providerKeysOf(pool, organ)) {
      const pkcs8 = vault.open(sealed, aboutKey(organ))
      if (pkcs8) return { keyId, signer: signerFromPem(pkcs8) }
    }
    const { signer, pkcs8 } = newSigner('sm2')
    const key = { keyId: sm2KeyId(signer.publicKey), signer }
    await keepSigningKey(pool, keyRow(key, organ, vault.seal(pkcs8, aboutKey(organ))), now())
    return key
  }

  const certified = (key: Omit<EvidenceKey, 'certificate'>): EvidenceKey => ({ ...key, certificate: certificates.get(key.keyId) ?? null })

  return {
    ready,
    /** Reads again which keys are certified, by a certificate that stands. */
    refresh,
    gateway: () => ({ sm2: certified(gateway.sm2), p256: certified(gateway.p256) }),
    /** The key that signs for a providing organ. */
    async of(organ: string): Promise<EvidenceKey> {
      const known = providers.get(organ) ?? load(organ)
      providers.set(organ, known)
      try {
        return certified(await known)
      } catch (error) {
        providers.delete(organ)
        throw error
      }
    },
  }
}
