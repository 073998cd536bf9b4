import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const clauses = ['3.4.5b']

/** What stands in the way of a shareholding. */
export const shareRefusals = {
  sharesExceedWhole: {
    code: 'legal-persons.shares-exceed-whole',
    kind: 'invalid',
    words: words(
      '各股东持股比例合计 {sum}‰，超过 1000‰。请核对。',
      'The shares add up to {sum}‰, more than the whole (1000‰): check them.',
    ),
    clauses,
    law: '公司法 第47条',
  },
  subscribedExceedsCapital: {
    code: 'legal-persons.subscribed-exceeds-capital',
    kind: 'invalid',
    words: words(
      '各股东认缴出资合计 {subscribed} 元，超过注册资本 {capital} 元。请先变更注册资本，或核对出资额。',
      'The subscriptions add up to {subscribed} yuan, more than the registered capital of {capital} yuan: change the capital, or check them.',
    ),
    clauses,
    law: '公司法 第47条',
  },
  shareDiffers: {
    code: 'legal-persons.share-differs',
    kind: 'invalid',
    words: words(
      '{name} 的持股比例 {permille}‰ 与认缴出资额占注册资本的比例 {counted}‰ 不符。请核对。',
      'The share of {name} ({permille}‰) is not what the subscription comes to ({counted}‰): check them.',
    ),
    clauses,
    law: '公司法 第47条',
  },
  shareholderTwice: {
    code: 'legal-persons.shareholder-twice',
    kind: 'invalid',
    words: words('股东 {name} 出现了两次，请合并为一条。', '{name} is listed twice as a shareholder: make one entry of it.'),
    clauses,
    law: '公司法 第56条',
  },
  holdsItself: {
    code: 'legal-persons.holds-itself',
    kind: 'invalid',
    words: words('公司不能持有自己的股权。请删去该股东。', 'A company does not hold itself: leave that shareholder out.'),
    clauses,
    law: '公司法 第162条',
  },
  shareholderUnknown: {
    code: 'legal-persons.shareholder-unknown',
    kind: 'invalid',
    words: words(
      '没有找到股东 {name} 的记录，或该记录已并档。请重新选取；库外股东请选“其他”并去掉记录。',
      'No record of the shareholder {name} was found, or it was merged: choose it again, or enter one outside the bases as “other”.',
    ),
    clauses,
  },
  shareholderEnded: {
    code: 'legal-persons.shareholder-ended',
    kind: 'invalid',
    words: words(
      '{name} 已经死亡或者终止，不能取得股权。请核对股东。',
      '{name} has died or ended and cannot take a share: check the shareholder.',
    ),
    clauses,
    law: '民法典 第13条、第59条',
  },
  shareholderNameDiffers: {
    code: 'legal-persons.shareholder-name-differs',
    kind: 'invalid',
    words: words(
      '股东名称“{name}”与所选记录的姓名或名称不一致。请核对是否选错了记录。',
      'The shareholder’s name “{name}” is not that of the record chosen: check whether it is the right one.',
    ),
    clauses,
    law: '公司法 第56条',
  },
  shareholderIsBranch: {
    code: 'legal-persons.shareholder-is-branch',
    kind: 'invalid',
    words: words(
      '{name} 是分支机构，没有法人资格，不能作股东。请登记其所属法人。',
      '{name} is a branch and no legal person: it holds no shares. Enter the legal person it belongs to.',
    ),
    clauses,
    law: '公司法 第13条',
  },
  sharesOutOfOrder: {
    code: 'legal-persons.shares-out-of-order',
    kind: 'conflict',
    words: words(
      '生效日期 {effective} 早于上一次股权登记（{last}）。股东名册按先后登记；确有遗漏的，请登记更正。',
      'The day {effective} lies before the last registration of shares ({last}): record a correction if one was left out.',
    ),
    clauses,
    law: '公司法 第86条',
  },
} as const satisfies Record<string, Refusal>
