// What the room of emergencies refuses, and why.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  noSuchDuty: {
    code: 'break-glass.no-such-duty',
    kind: 'invalid',
    words: words('没有名为 {duty} 的职责，或您已有该职责。', 'There is no duty {duty}, or you have it.'),
  },
  keptApart: {
    code: 'break-glass.kept-apart',
    kind: 'forbidden',
    words: words(
      '安全管理和安全审计职责不因应急授予任何人。',
      'The duties of security administration and audit are given to nobody in an emergency.',
    ),
    clauses: ['3.6.2'],
  },
  untaught: {
    code: 'break-glass.untaught',
    kind: 'forbidden',
    words: words(
      '该职责要求先通过“{course}”培训考核，请先请安全管理员登记免训。',
      'The duty asks for the course “{course}”: ask the security administrator for a waiver first.',
    ),
    clauses: ['3.9.3'],
  },
  askedAlready: {
    code: 'break-glass.asked-already',
    kind: 'conflict',
    words: words('您已有一项应急授权待开启或开启中。', 'You have an emergency that waits or is open already.'),
  },
  ownAsk: {
    code: 'break-glass.own-ask',
    kind: 'forbidden',
    words: words('申请、开启、复核须由三人分别办理。', 'Asking, opening and reviewing are done by three different people.'),
    clauses: ['3.6.2'],
  },
  settled: {
    code: 'break-glass.settled',
    kind: 'conflict',
    words: words('该申请已由他人办结。', 'Somebody has settled it already.'),
  },
  lapsed: {
    code: 'break-glass.lapsed',
    kind: 'conflict',
    words: words('申请已超过 {minutes} 分钟，请申请人重新申请。', 'It was asked more than {minutes} minutes ago: it must be asked anew.'),
  },
  over: {
    code: 'break-glass.over',
    kind: 'conflict',
    words: words('该应急授权已经结束。', 'The emergency is over.'),
  },
  notOver: {
    code: 'break-glass.not-over',
    kind: 'conflict',
    words: words('应急授权结束后才能复核。', 'It is reviewed when it is over.'),
  },
  reviewedAlready: {
    code: 'break-glass.reviewed-already',
    kind: 'conflict',
    words: words('该应急授权已经复核，或从未开启。', 'It was reviewed already, or never opened.'),
  },
} as const satisfies Record<string, Refusal>
