import { takenFile } from '#kernel/documents/taken-file.ts'
import { type Ground, ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { MOST_PICTURE_BYTES } from './fields.ts'
import { refusals } from './refusals.ts'

type Sent = { readonly fileName: string; readonly file: string }
export type Bare = { readonly fileName: string; readonly type: string; readonly content: Buffer }

const kinds = ['image/jpeg', 'image/png', 'image/webp'] as const

/** Each picture without anything but what it shows. Its name says nothing either: a name of a file may be a person's. */
export function bared(sent: readonly Sent[]): Bare[] {
  const wrong: Ground[] = []
  const bare = sent.flatMap(({ fileName, file: base64 }, i) => {
    const file = takenFile({ name: fileName, base64 }, { kinds, mostBytes: MOST_PICTURE_BYTES })
    if (!('fault' in file))
      return [{ fileName: `${i + 1}${file.name.slice(file.name.lastIndexOf('.'))}`, type: file.type, content: file.bytes }]
    const { zh, en } = file.what
    wrong.push(
      file.fault === 'too-large'
        ? ground(refusals.pictureTooLarge, { file: file.name, most: MOST_PICTURE_BYTES / 2 ** 20 }, '/pictures')
        : ground(refusals.pictureUnusable, { file: file.name, why: zh, whyEn: en }, '/pictures'),
    )
    return []
  })
  refuseAny(wrong)
  return bare
}
