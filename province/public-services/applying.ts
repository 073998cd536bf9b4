// An application of the seeded province from nothing to its submission, by the verbs of the portal: what must be promised is promised,
// what must be uploaded is a drawing that says that it is one.
import { writePng } from '#kernel/documents/picture/png.ts'
import {
  addUpload,
  chooseWay,
  draftQuestion,
  myApplication,
  saveDraft,
  startDraft,
  submit,
} from '#modules/services/applications/contract.ts'
import type { ServiceTeller } from './teller.ts'

export type Applied = {
  readonly by: string
  readonly errand: string
  readonly answers?: string[]
  readonly values: Readonly<Record<string, string>>
}

/** A sheet with a frame: enough to see that a page is there. */
const [WIDTH, HEIGHT, EDGE] = [240, 320, 12]
const sheet = writePng({
  width: WIDTH,
  height: HEIGHT,
  rgba: Buffer.from(
    Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
      const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)]
      const isFrame = Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) === EDGE
      return isFrame ? [90, 90, 90, 255] : [250, 248, 240, 255]
    }).flat(),
  ),
}).toString('base64')

/** Answers the application's first part. */
export async function applies(t: ServiceTeller, { by, errand, answers = [], values }: Applied): Promise<string> {
  const { id } = await t.act(by, startDraft, { errand, division: '430102', answers })
  let { version } = await t.act(by, saveDraft, { id, version: 1, values, telephone: '13800000000' })
  const { registers, materials } = await t.ask(by, draftQuestion, { id }, '')
  for (const { id: material, title, way, done } of materials) {
    if (done || way === 'base') continue
    const given =
      way === 'promise'
        ? await t.act(by, chooseWay, { id, version, material, way })
        : await t.act(by, addUpload, { id, material, fileName: `${title.zh}（示例）.png`, file: sheet })
    version = given.version
  }
  const consents = registers.map(({ name }) => name)
  const { application } = await t.act(by, submit, { id, version, isTrue: true, consents })
  const { parts } = await t.ask(by, myApplication, { id: application }, '')
  return parts[0]!.id
}
