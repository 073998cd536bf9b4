import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  pictureUnusable: {
    code: 'reports.picture-unusable',
    kind: 'invalid',
    words: words('“{file}”不能接收：{why}', '“{file}” is not taken: {whyEn}'),
    clauses: ['3.7.1'],
  },
  pictureTooLarge: {
    code: 'reports.picture-too-large',
    kind: 'invalid',
    words: words('“{file}”超过 {most} MB。请压缩后再传。', '“{file}” is larger than {most} MB: make it smaller.'),
  },
  topicOfKind: {
    code: 'reports.topic-of-kind',
    kind: 'invalid',
    words: words('“{kind}”不能选这个类别，请选：{topics}。', 'This topic does not go with “{kindEn}”: choose {topicsEn}.'),
  },
  noSuchDivision: {
    code: 'reports.no-such-division',
    kind: 'invalid',
    words: words('没有区划 {division}，请在列表里选。', 'There is no division {division}: choose one of the list.'),
  },
  noSuchReport: {
    code: 'reports.no-such-report',
    kind: 'missing',
    words: words('编号和查询码对不上。请照回执再核对一遍。', 'Number and secret do not go together: look at your receipt again.'),
  },
  enoughAdded: {
    code: 'reports.enough-added',
    kind: 'conflict',
    words: words('一件最多补充 {most} 次。有新的情况请另写一件。', 'At most {most} additions: write a new one for what is new.'),
  },
  over: {
    code: 'reports.over',
    kind: 'conflict',
    words: words('这一件已经办结，不能再补充。有新的情况请另写一件。', 'This one is closed: write a new one for what is new.'),
  },
  sameOrgan: {
    code: 'reports.same-organ',
    kind: 'conflict',
    words: words('已经在{organ}，不用再转。', 'It lies with {organ} already.'),
  },
  nobodyThere: {
    code: 'reports.nobody-there',
    kind: 'conflict',
    words: words(
      '{organ}没有办理留言的岗位，转过去没有人接。请转到有岗位的单位，或转回 {dispatcher}。',
      '{organ} has nobody who handles reports: send it elsewhere, or back to {dispatcher}.',
    ),
    clauses: ['3.5.3'],
  },
  sentTooOften: {
    code: 'reports.sent-too-often',
    kind: 'conflict',
    words: words(
      '这一件已经转过 {most} 次，请直接办理，或由总值班单位协调。',
      'It was sent on {most} times: handle it, or let the dispatcher decide.',
    ),
  },
  extendedOnce: {
    code: 'reports.extended-once',
    kind: 'conflict',
    words: words('已经延期过一次，不能再延。', 'It was extended once already.'),
    law: '信访工作条例 第34条',
  },
  tooLateToExtend: {
    code: 'reports.too-late-to-extend',
    kind: 'conflict',
    words: words('答复期限（{due}）已过，不能延期。请尽快答复。', 'Its term ended on {due}: it can only be answered.'),
    law: '信访工作条例 第34条',
  },
  noExtension: {
    code: 'reports.no-extension',
    kind: 'conflict',
    words: words('“{kind}”没有可以延长的期限，请按期答复。', '“{kindEn}” has no longer term: answer in time.'),
  },
  ownReply: {
    code: 'reports.own-reply',
    kind: 'forbidden',
    words: words('答复人不能审核自己的答复，请由另一人核对后公开。', 'Whoever answered does not publish: another looks at it first.'),
    clauses: ['3.5.3'],
  },
  personalInside: {
    code: 'reports.personal-inside',
    kind: 'invalid',
    words: words('公开的文字里有个人信息（{what}）。请删去后再公开。', 'The text holds personal data ({whatEn}): take it out first.'),
    law: '个人信息保护法 第25条',
  },
  notWanted: {
    code: 'reports.not-wanted',
    kind: 'conflict',
    words: words('留言人没有同意公开，不能公开。', 'The sender did not agree to publication.'),
    law: '政府信息公开条例 第15条',
  },
  notFounded: {
    code: 'reports.not-founded',
    kind: 'conflict',
    words: words('没有查实的举报不公开，以免误伤被举报人。', 'A report that was not found true is not published.'),
  },
  notShown: {
    code: 'reports.not-shown',
    kind: 'conflict',
    words: words('这一件没有公开，不用撤下。', 'It is not public.'),
  },
  shownAlready: {
    code: 'reports.shown-already',
    kind: 'conflict',
    words: words('这一件已经公开。要改文字，请先撤下。', 'It is public already: withdraw it first to change its words.'),
  },
  anonymous: {
    code: 'reports.anonymous',
    kind: 'missing',
    words: words('这是匿名留言，系统没有保存留言人的任何信息。', 'This was sent anonymously: nothing is kept of its sender.'),
  },
  noPicture: {
    code: 'reports.no-picture',
    kind: 'missing',
    words: words('没有这张图片。', 'There is no such picture.'),
  },
} as const satisfies Record<string, Refusal>
