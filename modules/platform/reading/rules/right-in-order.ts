// What a right must satisfy before it is granted (政务数据共享条例 第20条, 第25条; 个人信息保护法 第6条, 第28条至第30条).
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { sensitiveFields } from '#kernel/module/base-register.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals as no } from '../refusals.ts'

export type Wanted = {
  readonly base: BaseRegister
  readonly fields: readonly string[]
  readonly unmasked: readonly string[]
  readonly basis: string
  readonly holdDays: number
  readonly validFrom: string
  readonly validTo: string
  readonly today: string
}

const ARTICLE = /第[〇零一二三四五六七八九十百千\d]+条/u
/** Laws under which what is done is kept from the person for a time. */
const SECRECY = /刑事诉讼法|监察法|反恐怖主义法|反间谍法|国家安全法|反洗钱法|国家情报法/u

export const rightInOrder = rule<Wanted>(
  {
    name: 'reading.right-in-order',
    title: words('用数权依法定职责、最小范围、有期限', 'A right rests on a law, holds what is needed, and ends'),
    clauses: ['3.4.6', '3.7.7'],
    law: '政务数据共享条例 第20条、第25条',
  },
  ({ base, fields, unmasked, basis, holdDays, validFrom, validTo, today }) => {
    const unknown = [...new Set([...fields, ...unmasked])].filter((field) => !Object.hasOwn(base.record.properties, field))
    const beyond = unmasked.filter((field) => !fields.includes(field) && !unknown.includes(field))
    return grounds(
      unknown.length > 0 && ground(no.unknownField, { register: base.title.zh, fields: unknown }, '/fields'),
      beyond.length > 0 && ground(no.unmaskedBeyond, { fields: beyond }, '/unmasked'),
      !ARTICLE.test(basis) && ground(no.basisNamesNoArticle, {}, '/basis'),
      (validTo <= validFrom || validTo <= today) && ground(no.termTurned, { from: validFrom }, '/validTo'),
      holdDays !== 0 && !SECRECY.test(basis) && ground(no.holdWithoutLaw, {}, '/holdDays'),
    )
  },
)

/** Fields that the matter does not need: said to who applies and to who grants, and for them to weigh (第6条: 最小范围). */
export const beyondNeed = (fields: readonly string[], needs: readonly string[]): string[] =>
  fields.filter((field) => !needs.includes(field))

/** The sensitive ones among the fields: the lead organ of the base confirms them. */
export const sensitiveOf = (base: BaseRegister, fields: readonly string[]): string[] => {
  const sensitive = sensitiveFields(base)
  return fields.filter((field) => sensitive.includes(field))
}
