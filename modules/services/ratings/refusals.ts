import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const ORDER = '国办发〔2019〕51号'

export const refusals = {
  noSuchPart: {
    code: 'ratings.no-such-part',
    kind: 'missing',
    words: words('没有查到这件办件，请核对编号和手机号。', 'There is no such application: look at number and telephone again.'),
  },
  notEnded: {
    code: 'ratings.not-ended',
    kind: 'conflict',
    words: words('这件还没有办结，办结以后再评价。', 'It has not ended yet: rate it when it has.'),
    clauses: ['3.5.2'],
    law: ORDER,
  },
  ratedAlready: {
    code: 'ratings.rated-already',
    kind: 'conflict',
    words: words(
      '这件已经评价过，一件只评一次；评价不能修改和删除。',
      'It was rated already: once a case, and no rating is changed or removed.',
    ),
    clauses: ['3.5.2'],
    law: ORDER,
  },
  notPutRight: {
    code: 'ratings.not-put-right',
    kind: 'conflict',
    words: words(
      '办理单位正在整改（期限 {due}），答复以后您可以再评一次。',
      'It is being put right until {due}: you can rate again after the reply.',
    ),
    law: ORDER,
  },
  ownOrgan: {
    code: 'ratings.own-organ',
    kind: 'forbidden',
    words: words('被评价的单位不能自己回访，请由评价主管单位回访。', 'The rated organ does not call back by itself.'),
    law: ORDER,
  },
} as const satisfies Record<string, Refusal>
