// The papers of the acts and what comes with them: previews, prints, uploads; and what the platform looks after.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { MOST_UPLOAD_BYTES } from './contract-drafts.ts'
import { id, name } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'
import { letterActs } from './review-fields.ts'
import { reviewRefusals as no } from './review-refusals.ts'

/** What the paper of an act would say with what is typed so far: the very words that the act then keeps. */
export const letterPreview = question({
  name: 'applications.letter-preview',
  title: words('预览文书', 'Preview a paper'),
  may: permissions.read.name,
  mostBytes: 262_144,
  /** `given`: the fields of the act as JSON; some of them are not there yet. */
  input: f.object({
    part: id,
    act: f.choice('文书', 'Paper', letterActs),
    given: f.text('已填内容（JSON）', 'Typed so far (JSON)', { max: 60_000 }),
  }),
  output: f.object({
    title: f.text('标题', 'Title'),
    text: f.text('正文', 'Text', { max: 20_000 }),
    basis: f.text('依据', 'Basis', { max: 500 }),
  }),
})

const file = f.object({
  fileName: f.text('文件名', 'File name'),
  type: f.text('类型', 'Type'),
  content: f.text('文件（Base64）', 'File (Base64)', { max: 2 * MOST_UPLOAD_BYTES }),
})
const ofPart = f.object({ part: id, seq: f.integer('序号', 'Number', { min: 1 }) })

export const letter = question({
  name: 'applications.letter',
  title: words('打印文书', 'Print a paper'),
  may: permissions.read.name,
  input: ofPart,
  output: file,
})

export const myLetter = question({
  name: 'applications.my-letter',
  title: words('下载文书', 'Take a paper home'),
  may: 'citizen',
  input: ofPart,
  output: file,
})

export const uploadQuestion = question({
  name: 'applications.upload',
  title: words('查看上传的材料', 'Look at an upload'),
  may: permissions.read.name,
  input: f.object({ part: id, upload: id }),
  output: file,
  audited: true,
})

/** A page for a part that is to be corrected; it counts once the corrections are submitted. */
export const addCorrection = action({
  name: 'applications.add-correction',
  title: words('上传补正材料', 'Upload for a correction'),
  may: 'citizen',
  mostBytes: 13 * 2 ** 20,
  input: f.object({
    part: id,
    material: name,
    fileName: f.text('文件名', 'File name', { max: 200 }),
    file: f.text('文件（Base64）', 'File (Base64)', { max: 12 * 2 ** 20 }),
  }),
  output: f.object({ upload: id }),
  refusals: [
    refusals.notYours,
    refusals.notCorrecting,
    refusals.uploadType,
    refusals.uploadTooLarge,
    refusals.uploadActive,
    refusals.uploadBroken,
    refusals.tooManyUploads,
    no.notAsked,
  ],
  clauses: ['3.5.1', '3.7.1'],
})

/** Parts in which the platform has something to do; whoever answers for late ones sees them too. */
export const partsDue = question({
  name: 'applications.parts-due',
  title: words('待平台处理的办件', 'Parts that the platform looks after'),
  may: permissions.lead.name,
  input: f.nothing(),
  output: f.object({
    rows: f.list(
      '办件',
      'Parts',
      f.object({
        id,
        organ: f.organ('办理单位', 'Organ'),
        why: f.choice('原因', 'Why', {
          silent: words('逾期未告知', 'Nothing told'),
          late: words('逾期未决定', 'Not decided'),
          ended: words('许可到期未决定', 'Permit ended undecided'),
          unchecked: words('待核验', 'To be checked'),
        }),
      }),
      { max: 800 },
    ),
  }),
})

export const reportOverdue = action({
  name: 'applications.report-overdue',
  title: words('报告超期', 'Report an overdue decision'),
  may: permissions.lead.name,
  input: f.object({ part: id }),
  output: f.object({ item: f.orNull(id) }),
  clauses: ['3.5.1'],
  consequence: words('本单位负责人的待办里出现一项，决定作出后自动消除。', 'One item for the head of the organ, gone once it is decided.'),
})

export const settleOverdue = action({
  name: 'applications.settle-overdue',
  title: words('已督促', 'Looked into'),
  may: permissions.lead.name,
  input: f.object({ id }),
  output: f.nothing(),
  clauses: ['3.5.1'],
})
