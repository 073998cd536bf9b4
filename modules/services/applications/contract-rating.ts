// What the room of ratings asks: which parts have ended, of whom, and how many of each organ.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { errand, id, number, said, telephone } from './fields.ts'

const part = f.object({
  part: id,
  number,
  matter: errand,
  title: said,
  organ: f.organ('办理单位', 'Organ'),
  division: f.text('区划', 'Division', { max: 6 }),
  holder: f.text('申请人', 'Holder', { max: 60 }),
  telephone: f.orNull(telephone),
  ended: f.flag('已办结', 'Ended'),
})

export const partToRate = question({
  name: 'applications.part-to-rate',
  title: words('待评价的环节', 'A part that may be rated'),
  may: 'rooms',
  input: f.object({ part: id }),
  output: f.object({ found: f.orNull(part) }),
})

/** By number and telephone together, as `applications.track`. */
export const partsOfReceipt = question({
  name: 'applications.parts-of-receipt',
  title: words('回执上的环节', 'The parts of a receipt'),
  may: 'rooms',
  input: f.object({ number: f.text('办件编号', 'Number', { max: 50 }), telephone }),
  output: f.object({ parts: f.list('环节', 'Parts', part, { max: 20 }) }),
})

export const endedCounts = question({
  name: 'applications.ended-counts',
  title: words('各单位办结数', 'Parts ended by organ'),
  may: 'rooms',
  input: f.object({ from: f.day('自', 'From') }),
  output: f.object({
    organs: f.list('单位', 'Organs', f.object({ organ: f.organ('单位', 'Organ'), ended: f.integer('办结', 'Ended') }), { max: 5000 }),
  }),
})
