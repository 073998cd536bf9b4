// Signs a manifest by the ferry's own certificate of this side and packs everything into the one form of a package.
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { prepareDetached } from '#kernel/trust/cms.ts'
import { certificateOf, sign } from '#modules/security/trust/contract.ts'
import { FOLDER, MANIFEST, type Manifest, manifestBytes, SIGNATURE } from './manifest.ts'
import { type Files, packStored } from './zip.ts'

/** The part of the platform whose certificate signs; a security administrator issues it. */
export const FERRY = 'ferry'

const by = { holder: { kind: 'platform', id: FERRY }, algorithm: 'sm2', use: 'signing' } as const
const read = (base64: string) => readCertificate(Buffer.from(base64, 'base64'))

export type Sealed = { readonly bytes: Buffer; readonly manifest: Buffer }

export async function sealPackage(desk: ReadDesk<never> | ReadDesk, manifest: Manifest, files: Files): Promise<Sealed> {
  const text = manifestBytes(manifest)
  const { certificate, chain } = await desk.ask(certificateOf, by)
  const prepared = prepareDetached({ bytes: text, certificate: read(certificate), chain: chain.map(read), at: desk.now })
  const { signature } = await desk.ask(sign, { ...by, bytes: prepared.toSign.toString('base64') })
  const parts = new Map<string, Buffer>([
    [MANIFEST, text],
    [SIGNATURE, prepared.finish(Buffer.from(signature, 'base64'))],
  ])
  for (const [name, bytes] of files) parts.set(FOLDER + name, bytes)
  return { bytes: packStored(parts), manifest: text }
}
