// What may be attached to a public document: what everybody opens must not run in anybody's reader.
import { type TakenFile, takenFile } from '#kernel/documents/taken-file.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from './refusals.ts'

const kinds = ['application/pdf', 'application/ofd', 'image/png', 'image/jpeg', 'text/csv'] as const
const MB = 2 ** 20
const MOST_BYTES = 10 * MB
/** A statistical yearbook is published whole. */
const MOST_PAGES = 3_000

/** The file as it is kept and shown, or a refusal that says what to mend. */
export function takenAttachment(name: string, base64: string): TakenFile {
  const file = takenFile({ name, base64 }, { kinds, mostBytes: MOST_BYTES, mostPages: MOST_PAGES })
  if (!('fault' in file)) return file
  const { fault, bytes, what } = file
  const about = { file: file.name }
  if (fault === 'too-large')
    refuse(ground(refusals.attachmentTooLarge, { ...about, size: (bytes / MB).toFixed(1), most: MOST_BYTES / MB }, 'file'))
  if (fault === 'kind') refuse(ground(refusals.attachmentKind, about, 'file'))
  refuse(
    ground(
      fault === 'active' ? refusals.attachmentActive : refusals.attachmentBroken,
      { ...about, what: what.zh, whatEn: what.en },
      'file',
    ),
  )
}
