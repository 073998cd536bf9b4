// How an application is followed: by its applicant, by its officer, by everybody where the reply was made public.
import { event, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as field from './fields-requests.ts'
import { permissions } from './permissions.ts'

const shownReply = f.object({
  kind: field.replyKind,
  on: f.day('答复日期', 'On'),
  said: f.list('内容', 'Contents', f.object({ name: f.text('项', 'Item', { max: 40 }), text: f.text('内容', 'Text', { max: 5000 }) }), {
    max: 20,
  }),
})
const step = f.object({
  on: f.day('日期', 'On'),
  what: f.text('事项', 'What', { max: 40 }),
  text: f.orNull(f.text('说明', 'Text', { max: 4000 })),
})
const shown = {
  number: field.number,
  organName: f.text('单位', 'Organ', { max: 100 }),
  wanted: field.asked.wanted,
  stage: field.stage,
  receivedOn: f.orNull(f.day('收到日期', 'Received on')),
  dueOn: f.orNull(f.day('答复期限', 'Answer due')),
  left: f.orNull(f.integer('剩余工作日', 'Working days left', { min: -100_000 })),
  correctUntil: f.orNull(f.day('补正期限', 'Correct until')),
  steps: f.list('经过', 'Steps', step),
  reply: f.orNull(shownReply),
}

/** POST, so that a number and a telephone stand in no address and no log. */
export const track = question({
  name: 'disclosure.track',
  title: words('查询公开申请', 'Follow an application'),
  may: 'anyone',
  public: true,
  mostBytes: 65_536,
  input: f.object({ number: field.number, contact: field.contact }),
  output: f.object(shown),
})

export const mine = question({
  name: 'disclosure.mine',
  title: words('我的公开申请', 'My applications'),
  may: 'citizen',
  input: f.object({}),
  output: f.object({ requests: f.list('申请', 'Applications', f.object({ ...shown, contact: field.contact }), { max: 100 }) }),
})

/** One application as its officer sees it: its clocks, what may be done, and the words of a reply of each kind. */
export const requestCard = question({
  name: 'disclosure.request-card',
  title: words('公开申请的时限和答复范本', 'Clocks and templates of an application'),
  may: permissions.readRequests.name,
  audited: true,
  input: f.object({ request: field.requestId }),
  output: f.object({
    ...shown,
    noticeUntil: f.orNull(f.day('可以告知补正到', 'Correction may be asked until')),
    extended: f.flag('已延长', 'Lengthened'),
    consults: f.list(
      '征求意见',
      'Asked',
      f.object({
        name: field.party,
        who: field.who,
        until: f.orNull(f.day('期限', 'Until')),
        answer: f.choice('意见', 'Answer', {
          open: words('未回复', 'Open'),
          agrees: words('同意', 'Agrees'),
          objects: words('不同意', 'Objects'),
          silent: words('逾期未回复', 'Silent'),
        }),
      }),
    ),
    applicationsInYear: f.integer('该申请人一年内申请', 'Applications in a year'),
    templates: f.list(
      '答复范本',
      'Templates',
      f.object({
        kind: field.replyKind,
        text: f.text('正文', 'Text', { max: 2000 }),
        remedy: f.text('救济', 'Remedy', { max: 500, min: 0 }),
      }),
    ),
  }),
})

/** The newest so many are shown. */
export const MOST_REPLIES = 100

export const publicReplies = question({
  name: 'disclosure.public-replies',
  title: words('公开的答复', 'Replies made public'),
  may: 'anyone',
  public: true,
  input: f.object({}),
  output: f.object({
    replies: f.list(
      '答复',
      'Replies',
      f.object({
        // Lasting, and none of the ids by which the application is handled.
        id: f.text('标识', 'Identifier', { max: 16 }),
        organName: f.text('单位', 'Organ'),
        wanted: field.asked.wanted,
        reply: shownReply,
      }),
      { max: MOST_REPLIES },
    ),
  }),
})

export const organsToAsk = question({
  name: 'disclosure.organs',
  title: words('可以申请的单位', 'Organs that answer'),
  may: 'anyone',
  public: true,
  input: f.object({}),
  output: f.object({ organs: f.list('单位', 'Organs', f.object({ id: field.organ, name: f.text('单位', 'Organ') }), { max: 5000 }) }),
})

export const requestMade = event(
  'disclosure.request-made',
  words('收到公开申请', 'An application for disclosure came in'),
  f.object({ request: field.requestId, organ: field.organ }),
)
export const requestMoved = event(
  'disclosure.request-moved',
  words('公开申请有进展', 'An application for disclosure moved on'),
  f.object({ request: field.requestId, stage: field.stage }),
)
