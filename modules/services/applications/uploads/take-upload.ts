// A page that an applicant sends, as it is kept, or in this room's words why it is not taken.
import { type FileKind, type NotTaken, takenFile } from '#kernel/documents/taken-file.ts'
import { type Ground, ground, refuse } from '#kernel/refusal/refusal.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { MOST_UPLOAD_BYTES } from '../contract-drafts.ts'
import { refusals } from '../refusals.ts'

const kinds = ['application/pdf', 'application/ofd', 'image/jpeg', 'image/png', 'image/webp'] as const

export type TakenUpload = { readonly fileName: string; readonly type: FileKind; readonly content: Buffer; readonly digest: Buffer }

const MB = 2 ** 20

export function takeUpload(given: string, base64: string, field = '/file'): TakenUpload {
  const file = takenFile({ name: given, base64 }, { kinds, mostBytes: MOST_UPLOAD_BYTES })
  if ('fault' in file) refuse(groundOf(file, field))
  const { name, type, bytes } = file
  return { fileName: name, type, content: bytes, digest: sm3(bytes) }
}

function groundOf({ name: file, fault, bytes, what }: NotTaken, field: string): Ground {
  if (fault === 'too-large')
    return ground(refusals.uploadTooLarge, { file, size: (bytes / MB).toFixed(1), most: MOST_UPLOAD_BYTES / MB }, field)
  if (fault === 'active') return ground(refusals.uploadActive, { file, what: what.zh, whatEn: what.en }, field)
  return ground(fault === 'kind' ? refusals.uploadType : refusals.uploadBroken, { file }, field)
}
