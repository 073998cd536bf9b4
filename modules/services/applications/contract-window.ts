// The window mode (帮代办): a clerk applies for a visitor who sits opposite. The same matter, form and rules as the visitor's own
// application; who typed it is written down and the visitor sees it. Whose it is, the register of persons says: number and name are
// compared under the window's right, and the look is the visitor's to see. For a firm comes whoever represents it in the register, was
// appointed on the platform, or brings its power of attorney.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { addUpload, chooseWay, draftQuestion, saveDraft, startDraft, submit } from './contract-drafts.ts'
import { id, number, said } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'
import { windowRefusals } from './window-refusals.ts'

const may = permissions.assist.name
const clauses = ['3.5.1']
const forFirms = [windowRefusals.firmUnknown, windowRefusals.powerMissing, windowRefusals.powerEnded]

/** How the visitor agreed that the clerk types it (民法典 第165条: 书面授权；当面口头同意由窗口记录). */
const visitorConsents = { paper: words('签了纸质授权', 'Signed on paper'), face: words('当面同意', 'Agreed face to face') } as const

/** 民法典 第165条: the paper names the agent, what for and until when, and bears the firm's seal. */
const power = f.object({
  fileName: f.text('文件名', 'File name', { max: 200 }),
  file: f.text('授权委托书（Base64）', 'Power of attorney (Base64)', { max: 12 * 2 ** 20 }),
  until: f.day('委托到哪天为止（含当日）', 'Until (inclusive)'),
})

const firm = f.object({
  uscc: f.text('单位的统一社会信用代码', 'The firm’s credit code', { max: 18, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', codes: 'GB 32100' }),
  /** Asked where neither register nor platform says that the visitor acts for it. */
  power: f.optional(power),
})

export const startForVisitor = action({
  name: 'applications.start-for-visitor',
  title: words('为来人开始申请', 'Begin for a visitor'),
  may,
  mostBytes: 13 * 2 ** 20,
  input: f.object({
    ...startDraft.input.properties,
    visitorNumber: f.text('来人的身份号码', 'The visitor’s identity number', { max: 18, pattern: '^\\d{17}[\\dX]$' }),
    visitorName: f.text('来人的姓名', 'The visitor’s name', { max: 50 }),
    consent: f.choice('来人怎样同意', 'How the visitor agreed', visitorConsents),
    /** The firm that the visitor acts for; absent where they come for themselves. */
    firm: f.optional(firm),
  }),
  output: startDraft.output,
  refusals: [
    ...startDraft.refusals,
    windowRefusals.visitorUnknown,
    ...forFirms,
    refusals.uploadType,
    refusals.uploadTooLarge,
    refusals.uploadActive,
    refusals.uploadBroken,
  ],
  clauses,
  consequence: words(
    '按窗口用数权核对来人身份和其代表的单位，本人、单位可以查到这次查看。',
    'The visitor, and the firm they act for, are compared with the registers, and can see that it was done.',
  ),
})

export const saveForVisitor = action({
  name: 'applications.save-for-visitor',
  title: words('保存来人的草稿', 'Save the visitor’s draft'),
  may,
  input: saveDraft.input,
  output: saveDraft.output,
  refusals: saveDraft.refusals,
  clauses,
})

export const chooseWayForVisitor = action({
  name: 'applications.choose-way-for-visitor',
  title: words('为来人选择材料方式', 'Choose how a material is given'),
  may,
  input: chooseWay.input,
  output: chooseWay.output,
  refusals: chooseWay.refusals,
  clauses,
})

export const uploadForVisitor = action({
  name: 'applications.upload-for-visitor',
  title: words('扫描来人的材料', 'Scan the visitor’s paper'),
  may,
  mostBytes: 13 * 2 ** 20,
  input: addUpload.input,
  output: addUpload.output,
  refusals: addUpload.refusals,
  clauses: ['3.5.1', '3.7.1'],
})

export const submitForVisitor = action({
  name: 'applications.submit-for-visitor',
  title: words('为来人提交申请', 'Submit for the visitor'),
  may,
  input: submit.input,
  output: submit.output,
  refusals: [...submit.refusals, ...forFirms],
  clauses,
  consequence: words(
    '提交后打印回执交给来人；办件记为来人的，并写明由您代填。',
    'Print the receipt: the application is the visitor’s and says that you typed it.',
  ),
})

export const visitorDraft = question({
  name: 'applications.visitor-draft',
  title: words('来人的草稿', 'The visitor’s draft'),
  may,
  input: draftQuestion.input,
  output: draftQuestion.output,
})

export const visitorReceipt = question({
  name: 'applications.visitor-receipt',
  title: words('回执', 'Receipt'),
  may,
  input: f.object({ application: id }),
  output: f.object({
    number,
    title: said,
    name: f.text('文件名', 'File name'),
    file: f.text('PDF（Base64）', 'PDF (Base64)', { max: 4 * 2 ** 20 }),
  }),
})
