import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const DECREE = '政务数据共享条例'

export const refusals = {
  neverRead: {
    code: 'disputes.never-read',
    kind: 'forbidden',
    words: words(
      '您所在单位近三年没有查看过这条记录的“{title}”，不能提出异议。请由本人或使用过该数据的单位提出。',
      'Your organ was not shown “{titleEn}” of this record within three years. The person, or an organ that used it, may dispute it.',
    ),
    law: `${DECREE} 第26条、第29条`,
  },
  noOwnRecord: {
    code: 'disputes.no-own-record',
    kind: 'missing',
    words: words(
      '这个登记簿里没有找到与您账号对应的本人记录，无法提出异议。请到政务服务窗口核对身份。',
      'No record of this register is known to be yours. Have your identity checked at a service window.',
    ),
    law: '个人信息保护法 第46条',
  },
  noSuchRegister: {
    code: 'disputes.no-such-register',
    kind: 'invalid',
    words: words('没有名为“{register}”的基础登记簿。可选：{known}。', 'There is no base register “{register}”. There are: {known}.'),
  },
  notDisputable: {
    code: 'disputes.field-not-disputable',
    kind: 'invalid',
    words: words(
      '“{title}”不能单独提出异议：它不是登记项，或由其他数据项推算。请对原数据项提出。',
      '“{titleEn}” cannot be disputed by itself: it is not recorded, or is worked out of another field. Dispute that one.',
    ),
  },
  alreadyClaimed: {
    code: 'disputes.already-claimed',
    kind: 'conflict',
    words: words(
      '您已对这一项提出异议（{number}），正在办理，不必重复提出。',
      'You have disputed this field already ({number}); it is being dealt with.',
    ),
  },
  alreadyDismissed: {
    code: 'disputes.already-dismissed',
    kind: 'conflict',
    words: words(
      '这一项的异议（{number}）已答复不予更正，登记内容也没有变化。不服的，请申请数据共享主管部门协调。',
      'This was dismissed ({number}) and nothing has changed since. Ask the sharing authority to coordinate it.',
    ),
    law: `${DECREE} 第28条`,
  },
  openAlready: {
    code: 'disputes.open-already',
    kind: 'conflict',
    words: words(
      '这一项又有新的异议正在办理，请等它答复后再申请协调。',
      'The same field is under a new dispute: wait for its answer before you ask for coordination.',
    ),
  },
  correctionMissing: {
    code: 'disputes.correction-missing',
    kind: 'invalid',
    words: words(
      '认定异议属实的，请同时填写更正内容；该项已在异议提出后改过的，可以不填。',
      'An upheld dispute needs its correction, unless the field was changed since the dispute was filed.',
    ),
    law: `${DECREE} 第26条`,
  },
  correctionNotDismissed: {
    code: 'disputes.correction-with-dismissal',
    kind: 'invalid',
    words: words(
      '不予更正的答复不能带更正内容。请改选结论，或去掉更正内容。',
      'A dismissal carries no correction: change the answer or leave it out.',
    ),
  },
  remedyMissing: {
    code: 'disputes.remedy-missing',
    kind: 'invalid',
    words: words('不予更正的，请写明救济途径：不服时可以向谁提出。', 'A dismissal must say the remedy: to whom the party may turn.'),
    law: `${DECREE} 第28条`,
  },
  valueUnreadable: {
    code: 'disputes.value-unreadable',
    kind: 'invalid',
    words: words(
      '更正后的值读不出来（{fault}）。请按该数据项的格式填写。',
      'The corrected value cannot be read ({fault}). Write it as the field asks.',
    ),
  },
  noteMissing: {
    code: 'disputes.note-missing',
    kind: 'invalid',
    words: words('请写明改正了哪项决定，或另作说明的内容。', 'Say which decision was corrected, or what is to be explained.'),
  },
  notParty: {
    code: 'disputes.not-a-party',
    kind: 'forbidden',
    words: words('只有提出异议的单位或本人可以申请协调。', 'Only a party that filed the dispute may ask for coordination.'),
    law: `${DECREE} 第28条`,
  },
} as const satisfies Record<string, Refusal>
