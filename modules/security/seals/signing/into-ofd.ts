// Into an OFD goes what GB/T 33190 names: an SES_Signature for a seal, a GM/T 0010 message for a person's signature.
import { prepareOfd } from '#kernel/documents/ofd/seal-ofd.ts'
import type { OfdSeal } from '#kernel/documents/ofd/ofd-document.ts'
import type { Read } from '../store/tables.ts'
import { applied } from './applied.ts'
import { detached, type Signed } from './detached.ts'
import type { Key } from './keys.ts'

type Stamps = NonNullable<OfdSeal['stamps']>

export async function sealIntoOfd(desk: Read, sm2: Key, ofd: Buffer, seal: Buffer, stamps: Stamps): Promise<Signed> {
  const prepared = prepareOfd({ ofd, seal, stamps, at: new Date(desk.now) })
  const { bytes, isStamped } = await applied(desk, sm2, seal, prepared.digest, prepared.property)
  return { bytes: prepared.finish(bytes), isStamped }
}

export async function signIntoOfd(desk: Read, sm2: Key, ofd: Buffer): Promise<Signed> {
  const prepared = prepareOfd({ ofd, at: new Date(desk.now) })
  const { bytes, isStamped } = await detached(desk, sm2, prepared.signedBytes)
  return { bytes: prepared.finish(bytes), isStamped }
}
