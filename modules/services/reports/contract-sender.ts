// What whoever says something may do: without a name, with a telephone, or signed in. The form without a name has no field for one.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import {
  about,
  acceptBy,
  added,
  answerBy,
  answeredOn,
  division,
  kind,
  MOST_REPORT_BYTES,
  number,
  organName,
  outcome,
  pictures,
  place,
  receivedOn,
  reply,
  report,
  said,
  secret,
  state,
  title,
  topic,
} from './fields.ts'
import { refusals } from './refusals.ts'

const content = {
  kind,
  topic,
  division,
  place: f.optional(place),
  about: f.optional(about),
  title,
  said,
  maySay: f.flag('同意公开答复', 'Reply may be published'),
  pictures: f.optional(pictures),
}
const sendingRefusals = [refusals.topicOfKind, refusals.noSuchDivision, refusals.pictureUnusable, refusals.pictureTooLarge]
const clauses = ['3.5.3', '3.7.1']
const receipt = { number, organ: organName, acceptBy: f.orNull(acceptBy) }
const withSecret = f.object({ ...receipt, secret })

export const reportAnonymously = action({
  name: 'reports.report-anonymously',
  title: words('匿名留言', 'Say something without a name'),
  may: 'anyone',
  public: true,
  mostBytes: MOST_REPORT_BYTES,
  saidOnce: ['secret'],
  input: f.object(content),
  output: withSecret,
  refusals: sendingRefusals,
  clauses,
  consequence: words(
    '不保存您的姓名、账号、电话和网络地址；只有凭编号和查询码才能看到答复。',
    'No name, account, telephone or address is kept; the answer is read with number and secret alone.',
  ),
})

export const reportWithContact = action({
  name: 'reports.report-with-contact',
  title: words('实名留言', 'Say something with one’s name'),
  may: 'anyone',
  public: true,
  mostBytes: MOST_REPORT_BYTES,
  saidOnce: ['secret'],
  input: f.object({
    ...content,
    name: f.text('姓名', 'Name', { max: 60, mask: 'middle' }),
    telephone: f.text('电话', 'Telephone', { max: 20, pattern: '^[0-9+ -]{5,20}$', mask: 'middle' }),
  }),
  output: withSecret,
  refusals: sendingRefusals,
  clauses,
})

export const reportSignedIn = action({
  name: 'reports.report-signed-in',
  title: words('登录留言', 'Say something signed in'),
  may: 'citizen',
  mostBytes: MOST_REPORT_BYTES,
  input: f.object(content),
  output: f.object({ ...receipt, report }),
  refusals: sendingRefusals,
  clauses,
})

const message = f.object({
  by: f.choice('谁', 'By', { sender: words('您', 'You'), organ: words('承办单位', 'The organ') }),
  at: f.instant('时间', 'At'),
  text: f.text('内容', 'Text', { max: 5000 }),
})

const shown = f.object({
  report,
  number,
  kind,
  title,
  state,
  organ: organName,
  receivedOn,
  acceptBy: f.orNull(acceptBy),
  answerBy: f.orNull(answerBy),
  overdue: f.integer('超期天数', 'Days over'),
  extendedFor: f.orNull(f.text('延期原因', 'Extended for', { max: 1000 })),
  answeredOn: f.orNull(answeredOn),
  outcome: f.orNull(outcome),
  reply: f.orNull(reply),
  declinedFor: f.orNull(f.text('不予受理的理由', 'Why not accepted', { max: 1000 })),
  messages: f.list('往来', 'Messages', message, { max: 100 }),
  mayAdd: f.flag('可以补充', 'May be added to'),
})

/** A wrong number and a wrong secret are answered alike. */
export const readAnswer = question({
  name: 'reports.read-answer',
  title: words('凭查询码看答复', 'Read the answer by its secret'),
  may: 'anyone',
  public: true,
  mostBytes: 65_536,
  input: f.object({ number: f.text('编号', 'Number', { max: 40 }), secret }),
  output: f.object({ found: f.orNull(shown) }),
})

export const addToReport = action({
  name: 'reports.add-to-report',
  title: words('凭查询码补充', 'Add to it by its secret'),
  may: 'anyone',
  public: true,
  mostBytes: MOST_REPORT_BYTES,
  input: f.object({ number: f.text('编号', 'Number', { max: 40 }), secret, text: added, pictures: f.optional(pictures) }),
  output: f.nothing(),
  refusals: [refusals.noSuchReport, refusals.enoughAdded, refusals.over, refusals.pictureUnusable, refusals.pictureTooLarge],
  clauses,
})

export const addToOwn = action({
  name: 'reports.add-to-own',
  title: words('补充自己的留言', 'Add to one’s own'),
  may: 'citizen',
  mostBytes: MOST_REPORT_BYTES,
  input: f.object({ report: f.id('留言', 'Report'), text: added, pictures: f.optional(pictures) }),
  output: f.nothing(),
  refusals: [refusals.noSuchReport, refusals.enoughAdded, refusals.over, refusals.pictureUnusable, refusals.pictureTooLarge],
  clauses,
})

export const myReports = question({
  name: 'reports.my-reports',
  title: words('我的留言', 'What I said'),
  may: 'citizen',
  input: f.nothing(),
  output: f.object({ reports: f.list('留言', 'Reports', shown, { max: 50 }) }),
})

export const publicReplies = question({
  name: 'reports.public-replies',
  title: words('已公开的答复', 'Published replies'),
  may: 'anyone',
  public: true,
  input: f.object({
    page: f.optional(f.integer('页码', 'Page', { min: 1, max: 10_000 })),
    kind: f.optional(kind),
    q: f.optional(f.text('搜索', 'Search', { max: 60 })),
  }),
  output: f.object({
    replies: f.list(
      '答复',
      'Replies',
      f.object({
        id: f.id('答复', 'Reply'),
        kind,
        title,
        said,
        reply,
        organ: organName,
        receivedOn,
        answeredOn,
        days: f.integer('用时（日）', 'Days taken'),
        overdue: f.integer('超期天数', 'Days over'),
      }),
      { max: 20 },
    ),
    total: f.integer('总数', 'Total'),
    /** Of which something is published at all: nobody is led to an empty list. */
    kinds: f.list('有公开答复的类别', 'Kinds with replies', kind, { max: 20 }),
    /** Of everything answered, published or not. */
    answered: f.integer('已答复', 'Answered'),
    inTime: f.integer('按期答复', 'Answered in time'),
  }),
})
