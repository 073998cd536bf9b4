import { Malformed } from '#kernel/trust/malformed.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import type { Revocation } from '#kernel/trust/chain.ts'
import type { Seal } from '#kernel/trust/ses.ts'
import type { Instant } from '#kernel/time/day.ts'
import { anchors, statusOf } from '#modules/security/trust/contract.ts'
import * as contract from '../contract.ts'
import { sealsByCode, statesThrough } from '../store/seals.ts'
import { answer, type Read } from '../store/tables.ts'
import { examine } from '../verification/examine.ts'
import type { Registered, Trusting } from '../verification/mark.ts'
import { reportOn, type Status } from '../verification/report.ts'

const read = (base64: string) => readCertificate(Buffer.from(base64, 'base64'))

/**
 * Looked at twice: first to see which certificates and seals stand in it, then with what is known of each. The bytes are
 * handed on to nobody.
 */
export const verify = answer(contract.verify, async (desk, { file }) => {
  const bytes = Buffer.from(file, 'base64')
  const { roots, authorities } = await desk.ask(anchors, {})
  const base = { roots: roots.map(read), others: authorities.map(read), now: desk.now }
  const met = meet(bytes, base)
  const known = await standings(desk, met.certificates, [...base.others, ...base.roots])
  const registered = await register(desk, met.seals)
  const status = ({ fingerprint }: Certificate) => known.get(fingerprint)?.status
  return reportOn(bytes, { ...base, revoked: ({ fingerprint }) => known.get(fingerprint)?.revocation, registered }, status)
})

/** Every certificate and seal that a check of the file comes across. */
function meet(bytes: Buffer, base: Omit<Trusting, 'revoked'>): { certificates: Certificate[]; seals: Seal[] } {
  const certificates = new Map<string, Certificate>()
  const seals: Seal[] = []
  const note = (certificate: Certificate): undefined => void certificates.set(certificate.fingerprint, certificate)
  try {
    const { marks } = examine(bytes, { ...base, revoked: note })
    for (const { signer, seal } of marks) {
      note(signer)
      if (seal) seals.push(seal)
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
  }
  return { certificates: [...certificates.values()].slice(0, 1000), seals }
}

type Standing = { readonly status: Status; readonly revocation?: Revocation }

async function standings(
  desk: Read,
  certificates: readonly Certificate[],
  issuers: readonly Certificate[],
): Promise<Map<string, Standing>> {
  const asked = certificates.flatMap((one) => {
    const issuer = issuers.find(({ subjectDer, keyId }) => subjectDer.equals(one.issuerDer) && keyId === one.authorityKeyId)
    return issuer && issuer.fingerprint !== one.fingerprint ? [{ one, issuer: issuer.fingerprint }] : []
  })
  if (asked.length === 0) return new Map()
  const { statuses } = await desk.ask(statusOf, { certificates: asked.map(({ one, issuer }) => ({ issuer, serial: one.serial })) })
  return new Map(
    asked.map(({ one }, n) => {
      const { status, at, reason = 'unspecified' } = statuses[n]!
      const since = (at ?? desk.now) as Instant
      const said = { status, ...(at && { at: since }) }
      return [one.fingerprint, { status: said, ...(status === 'revoked' && { revocation: { at: since, reason } }) }] as const
    }),
  )
}

/** Signatures and stamps know whole seconds only. */
const second = (at: Instant) => at.slice(0, 19)

/** What the register says of a seal now and at an instant; null for one that it does not have, or that is not the one it has. */
async function register(desk: Read, seals: readonly Seal[]): Promise<(seal: Seal, at: Instant) => Registered | null> {
  const found = await sealsByCode(desk, [...new Set(seals.map(({ esId }) => esId))])
  const rows = new Map(found.map((row) => [row.es_id, row]))
  const steps = await statesThrough(
    desk,
    [...rows.values()].map(({ id }) => id),
  )
  return ({ esId, der }, at) => {
    const row = rows.get(esId)
    if (!row?.esl.equals(der)) return null
    return {
      kind: row.kind,
      now: row.state,
      atSigning: steps.findLast((step) => step.seal === row.id && second(step.at) <= second(at))?.state,
    }
  }
}
