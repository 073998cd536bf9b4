// What the organ in charge does. Who sent a report is asked for by itself, under an own permission and a stated reason.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { answerBy, outcome, reason, reply, report, reportRecord, said, state, title, topic } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const clauses = ['3.5.3']
const moved = f.object({ state })
const usual = [kernelRefusals.notFound, kernelRefusals.notInState]
const handles = { may: permissions.handle.name, clauses }

export const receiveReport = action({
  ...handles,
  name: 'reports.receive-report',
  title: words('受理', 'Receive'),
  input: f.object({ report }),
  output: f.object({ state, answerBy: f.orNull(answerBy) }),
  refusals: usual,
  consequence: words('答复期限从今天起算，留言人可以看到。', 'The term to answer runs from today, and the sender sees it.'),
})

export const declineReport = action({
  ...handles,
  name: 'reports.decline-report',
  title: words('不予受理', 'Do not accept'),
  input: f.object({
    report,
    reason,
    remedy: f.prose('还可以怎么办', 'What else can be done', { min: 4, max: 500, hint: '向哪个单位、通过什么途径反映' }),
  }),
  output: moved,
  refusals: usual,
  consequence: words('这一件就此结束，留言人会看到理由和别的途径。', 'It ends here; the sender sees why, and where else to go.'),
})

export const transferReport = action({
  name: 'reports.transfer-report',
  title: words('转办', 'Send on'),
  may: permissions.transfer.name,
  clauses,
  input: f.object({ report, organ: f.organ('转到', 'To'), topic: f.optional(topic), reason }),
  output: f.object({ state, organ: f.text('承办单位', 'Organ') }),
  refusals: [...usual, refusals.sameOrgan, refusals.nobodyThere, refusals.sentTooOften],
  consequence: words(
    '立即到对方单位待办，期限不重新计算；理由记入办理过程。',
    'It waits there at once; its terms run on, and the reason stands in its steps.',
  ),
})

export const answerReport = action({
  ...handles,
  name: 'reports.answer-report',
  title: words('答复', 'Answer'),
  input: f.object({ report, outcome, reply }),
  output: f.object({ state, overdue: f.integer('超期天数', 'Days over') }),
  refusals: usual,
  consequence: words('留言人立即可以看到。不要在答复里写别人的个人信息。', 'The sender reads it at once. Write nobody’s personal data.'),
})

export const extendReport = action({
  ...handles,
  name: 'reports.extend-report',
  title: words('延期', 'Take longer'),
  input: f.object({ report, reason }),
  output: f.object({ answerBy: f.orNull(answerBy) }),
  refusals: [...usual, refusals.extendedOnce, refusals.tooLateToExtend, refusals.noExtension],
  consequence: words('只能延期一次，留言人会看到原因和新的期限。', 'Once only; the sender sees why and until when.'),
})

export const closeReport = action({
  ...handles,
  name: 'reports.close-report',
  title: words('办结', 'Close'),
  input: f.object({ report }),
  output: moved,
  refusals: usual,
  consequence: words('此后留言人不能再补充。', 'The sender can add nothing after it.'),
})

export const publishReply = action({
  name: 'reports.publish-reply',
  title: words('公开答复', 'Publish the reply'),
  may: permissions.publish.name,
  clauses,
  input: f.object({ report, title, said, reply }),
  output: f.nothing(),
  refusals: [
    kernelRefusals.notFound,
    kernelRefusals.notInState,
    refusals.notWanted,
    refusals.ownReply,
    refusals.notFounded,
    refusals.personalInside,
    refusals.shownAlready,
  ],
  consequence: words(
    '立即在门户公开。请逐句核对：不含任何人的姓名、电话、住址。',
    'It is on the portal at once. Read every sentence: nobody’s name, telephone or home.',
  ),
})

export const withdrawReply = action({
  name: 'reports.withdraw-reply',
  title: words('撤下公开', 'Withdraw from the portal'),
  may: permissions.publish.name,
  clauses,
  input: f.object({ report, reason }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound, refusals.notShown],
})

const picture = f.object({ id: f.id('图片', 'Picture'), fileName: f.text('文件名', 'File name'), bytes: f.integer('字节', 'Bytes') })

export const oneReport = question({
  name: 'reports.report',
  title: words('打开留言', 'Open a report'),
  may: permissions.read.name,
  audited: true,
  input: f.object({ id: f.id('留言', 'Report') }),
  output: f.object({
    report: f.object({ id: f.id('留言', 'Report'), ...reportRecord.properties }),
    organName: f.text('承办单位', 'Organ'),
    divisionName: f.text('发生地', 'Where'),
    daysLeft: f.orNull(f.integer('剩余工作日', 'Working days left', { min: -100_000 })),
    messages: f.list(
      '往来',
      'Messages',
      f.object({
        bySender: f.flag('留言人', 'By the sender'),
        at: f.instant('时间', 'At'),
        text: f.text('内容', 'Text', { max: 5000 }),
      }),
      { max: 100 },
    ),
    pictures: f.list('图片', 'Pictures', picture, { max: 100 }),
    mine: f.flag('由本单位办理', 'Ours to handle'),
  }),
})

/** A picture to be taken home: without place, time and camera, and never shown by the workbench itself. */
export const onePicture = question({
  name: 'reports.picture',
  title: words('取图片', 'Take a picture'),
  may: permissions.handle.name,
  audited: true,
  input: f.object({ id: f.id('图片', 'Picture') }),
  output: f.object({
    fileName: f.text('文件名', 'File name'),
    type: f.text('类型', 'Type'),
    file: f.text('图片（Base64）', 'Picture (Base64)', { max: 8 * 2 ** 20 }),
  }),
})

export const sender = question({
  name: 'reports.sender',
  title: words('查看留言人身份', 'See who sent it'),
  may: permissions.identify.name,
  audited: true,
  input: f.object({ id: f.id('留言', 'Report') }),
  output: f.object({
    name: f.text('姓名', 'Name', { max: 100, mask: 'middle' }),
    telephone: f.orNull(f.text('电话', 'Telephone', { max: 20, mask: 'middle' })),
    signedIn: f.flag('登录留言', 'Signed in'),
  }),
})
