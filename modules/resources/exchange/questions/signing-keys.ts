import type { ReadDesk } from '#kernel/module/define-module.ts'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { anchors, statusOf } from '#modules/security/trust/contract.ts'
import * as contract from '../contract.ts'
import { pemsIn } from '../evidence/bundle.ts'
import { nameOfKey } from '../evidence/signing-keys.ts'
import { answer, askOf, type Tables } from '../store.ts'
import { certificatesKept, signingKeysKept } from '../store/signing-keys.ts'

export const signingKeys = answer(contract.signingKeys, async (desk) => ({
  keys: (await signingKeysKept(askOf(desk), desk.now)).map((key) => ({ ...key, name: nameOfKey(key.organ) })),
}))

/** A certificate stands when it was neither revoked nor its authorities, and none of those from whom nothing is known. */
export const trustNow = answer(contract.trustNow, async (desk) => {
  const { roots } = await desk.ask(anchors, {})
  const kept = (await certificatesKept(askOf(desk), desk.now)).map(({ pems }) => pemsIn(pems).map(readCertificate))
  const asked = kept.flatMap(([leaf, issuer]) =>
    leaf && issuer ? [{ fingerprint: leaf.fingerprint, issuer: issuer.fingerprint, serial: leaf.serial }] : [],
  )
  return { roots, standing: await goodAmong(desk, asked) }
})

type Asked = { readonly fingerprint: string; readonly issuer: string; readonly serial: string }

export async function goodAmong(desk: ReadDesk<Tables>, asked: readonly Asked[]): Promise<string[]> {
  if (asked.length === 0) return []
  const { statuses } = await desk.ask(statusOf, { certificates: asked.map(({ issuer, serial }) => ({ issuer, serial })) })
  return asked.flatMap(({ fingerprint }, i) => (statuses[i]?.status === 'good' ? [fingerprint] : []))
}
