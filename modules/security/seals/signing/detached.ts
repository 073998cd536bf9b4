// A signature that lies beside bytes, with its stamp: P-256 as any reader knows it, SM2 as GM/T 0010 has it.
import { prepareDetached, signatureIn, withTimeStamp } from '#kernel/trust/cms.ts'
import type { Read } from '../store/tables.ts'
import { type Key, stampOver } from './keys.ts'

export type Signed = { readonly bytes: Buffer; readonly isStamped: boolean }

export async function detached(desk: Read, key: Key, bytes: Buffer): Promise<Signed> {
  const { certificate, chain } = key
  const prepared = prepareDetached({ bytes, certificate, chain, at: desk.now })
  const message = prepared.finish(await key.sign(prepared.toSign))
  const token = await stampOver(desk, signatureIn(message), certificate.algorithm)
  return { bytes: token ? withTimeStamp(message, token) : message, isStamped: token !== undefined }
}
