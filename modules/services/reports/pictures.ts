import { barePicture } from '#kernel/documents/picture/bare-picture.ts'
import { Unreadable } from '#kernel/documents/finding.ts'
import { type Ground, ground, Refused, refuseAny } from '#kernel/refusal/refusal.ts'
import { MOST_PICTURE_BYTES } from './fields.ts'
import { refusals } from './refusals.ts'

type Sent = { readonly fileName: string; readonly file: string }
export type Bare = { readonly fileName: string; readonly type: string; readonly content: Buffer }

/** Each picture without anything but what it shows. Its name says nothing either: a name of a file may be a person's. */
export function bared(sent: readonly Sent[]): Bare[] {
  const wrong: Ground[] = []
  const bare = sent.flatMap(({ fileName, file }, i) => {
    try {
      return [oneBare(file, fileName, i)]
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      wrong.push(...error.grounds)
      return []
    }
  })
  refuseAny(wrong)
  return bare
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

function oneBare(file: string, fileName: string, i: number): Bare {
  const bytes = Buffer.from(file, 'base64')
  const most = MOST_PICTURE_BYTES / 2 ** 20
  if (bytes.length > MOST_PICTURE_BYTES) throw new Refused([ground(refusals.pictureTooLarge, { file: fileName, most }, '/pictures')])
  try {
    const picture = barePicture(bytes)
    return { fileName: `${i + 1}.${ENDINGS[picture.type]}`, type: picture.type, content: picture.bytes }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { zh, en } = error.finding.words
    throw new Refused([ground(refusals.pictureUnusable, { file: fileName, why: zh, whyEn: en }, '/pictures')])
  }
}
