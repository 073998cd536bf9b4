// What people say to the government, and what becomes of it. A report's own record holds nobody's name: who sent it stands in
// another table, which an anonymous report has no row in.
import { SPOKEN } from '#kernel/id/spoken.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** Five ways to say something (3.5.3 names the first two). */
export const kinds = {
  'fake-goods': words('举报假冒伪劣', 'Report fake goods'),
  publications: words('扫黄打非举报', 'Report illegal publications'),
  consultation: words('咨询', 'Ask a question'),
  complaint: words('投诉', 'Complain'),
  suggestion: words('建议', 'Suggest'),
} as const
export type Kind = keyof typeof kinds

export const topics = {
  goods: words('商品质量、假货', 'Goods and their quality'),
  trade: words('价格、广告、商标', 'Prices, advertising, trade marks'),
  publications: words('图书、音像、网络出版', 'Books, recordings, publishing on the net'),
  schooling: words('教育、入学', 'Schools'),
  insurance: words('就业、养老、社会保险', 'Work, pensions, social insurance'),
  medical: words('医疗保险', 'Medical insurance'),
  household: words('户口、治安', 'Household registration, public order'),
  welfare: words('低保、残疾人、老人', 'Welfare'),
  tax: words('税费', 'Taxes'),
  water: words('供水、河道、水利', 'Water'),
  local: words('道路、环境、物业等身边的事', 'Roads, environment, housing: what is near'),
  unsure: words('说不清归谁管', 'I do not know whose it is'),
} as const
export type Topic = keyof typeof topics

export const reportStates = {
  sent: words('待受理', 'To be received'),
  handling: words('办理中', 'Being handled'),
  answered: words('已答复', 'Answered'),
  declined: words('不予受理', 'Not accepted'),
  closed: words('已办结', 'Closed'),
} as const
export type ReportState = keyof typeof reportStates

/** What the organ found; of a question or suggestion, that it was answered. */
export const outcomes = {
  founded: words('属实，已处理', 'Founded: acted on'),
  partly: words('部分属实，已处理', 'Partly founded: acted on'),
  unfounded: words('未发现所反映的问题', 'Not found'),
  explained: words('已解答', 'Explained'),
} as const
export type Outcome = keyof typeof outcomes

export const shownTo = { no: words('不公开', 'Not public'), yes: words('已公开', 'Public') } as const

export const MOST_PICTURES = 5
export const MOST_PICTURE_BYTES = 4 * 2 ** 20
/** Five pictures as Base64, and what is said beside them. */
export const MOST_REPORT_BYTES = 28 * 2 ** 20

export const report = f.id('留言', 'Report', { refers: 'reports.report' })
export const number = f.text('编号', 'Number', { max: 40, pattern: `^[A-Z]{2,6}-\\d{4}-${SPOKEN}$` })
/** As it was shown, or typed without its dashes. */
export const secret = f.text('查询码', 'Secret', { max: 40, pattern: '^[A-Za-z0-9 -]{1,40}$' })
export const kind = f.choice('类别', 'Kind', kinds)
export const topic = f.choice('关于什么', 'About', topics)
export const division = f.text('发生地', 'Where', { max: 6, pattern: '^43\\d{4}$', codes: 'GB/T 2260' })
export const place = f.text('具体地点', 'Place', { max: 200 })
export const about = f.text('被反映的单位或店铺', 'Whom it is about', { max: 200 })
export const title = f.text('一句话说清', 'In one sentence', { min: 4, max: 100 })
export const said = f.prose('详细情况', 'What happened', { min: 10, max: 5000 })
export const added = f.prose('补充的内容', 'What is added', { min: 2, max: 5000 })
export const reply = f.prose('答复', 'Answer', { min: 10, max: 5000 })
export const reason = f.prose('理由', 'Reason', { min: 4, max: 1000 })
export const pictures = f.list(
  '图片',
  'Pictures',
  f.object({
    fileName: f.text('文件名', 'File name', { max: 200 }),
    file: f.text('图片（Base64）', 'Picture (Base64)', { max: Math.ceil((MOST_PICTURE_BYTES * 4) / 3) + 4 }),
  }),
  { max: MOST_PICTURES },
)
export const state = f.choice('状态', 'State', reportStates)
export const outcome = f.choice('结论', 'Outcome', outcomes)
export const organName = f.text('承办单位', 'Organ')
export const acceptBy = f.day('受理期限', 'To be received by')
export const answerBy = f.day('答复期限', 'To be answered by')
export const answeredOn = f.day('答复日期', 'Answered on')
export const receivedOn = f.day('收到日期', 'Came in on')

/** With the fields of consultations and complaints that GB/T 39046-2020 names: promised term, extension and its reason, days over. */
export const reportRecord = f.object({
  number,
  kind,
  topic,
  division,
  place: f.maybe(place),
  about: f.maybe(about),
  title,
  said,
  signed: f.flag('实名', 'Signed'),
  maySay: f.flag('同意公开答复', 'Reply may be published'),
  pictures: f.integer('图片数', 'Pictures'),
  organ: f.organ('承办单位', 'Organ'),
  state,
  receivedOn,
  acceptBy: f.orNull(acceptBy),
  acceptedOn: f.maybe(f.day('受理日期', 'Received on')),
  answerFrom: f.maybe(f.day('答复期起算日', 'Term to answer from')),
  answerBy: f.maybe(answerBy),
  promised: f.integer('承诺时限', 'Promised term', { unit: '日' }),
  extended: f.integer('延期时限', 'Extended by', { unit: '日' }),
  extendedFor: f.maybe(f.text('延期原因', 'Extended for', { max: 1000 })),
  answeredOn: f.maybe(answeredOn),
  overdue: f.integer('超期天数', 'Days over', { unit: '日' }),
  outcome: f.maybe(outcome),
  reply: f.maybe(reply),
  answeredBy: f.maybe(f.text('答复人', 'Answered by', { max: 60 })),
  declinedFor: f.maybe(reason),
  shown: f.choice('公开', 'Public', shownTo),
  shownOn: f.maybe(f.day('公开日期', 'Published on')),
  shownTitle: f.maybe(title),
  shownSaid: f.maybe(said),
  shownReply: f.maybe(reply),
})
