import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  noSuchBase: {
    code: 'feeds.no-such-base',
    kind: 'invalid',
    words: words('没有名为“{register}”的基础库，请核对代码。', 'There is no base register {register}. Check its code.'),
  },
  tooMany: {
    code: 'feeds.too-many',
    kind: 'conflict',
    words: words('本单位已有 {most} 个有效订阅，请先终止不用的。', 'Your organ has {most} subscriptions already. End those not in use.'),
  },
  ended: {
    code: 'feeds.ended',
    kind: 'conflict',
    words: words('这个订阅已经终止，请重新订阅。', 'This subscription has ended. Subscribe again.'),
  },
  notByList: {
    code: 'feeds.not-by-list',
    kind: 'conflict',
    words: words('这个订阅不是按名单的，不能增减名单。', 'This subscription does not go by a list.'),
  },
  listTooLong: {
    code: 'feeds.list-too-long',
    kind: 'conflict',
    words: words('名单最多 {most} 个号码，请分成几个订阅。', 'A list holds at most {most} numbers. Divide it among subscriptions.'),
  },
  noSuchCursor: {
    code: 'feeds.no-such-cursor',
    kind: 'invalid',
    words: words('没有游标 {cursor}：请用取变更时给出的游标。', 'There is no cursor {cursor}: use one that was handed over with changes.'),
  },
} as const satisfies Record<string, Refusal>
