// What is registered when a body comes to be: the items of 市场主体登记管理条例 第8条 for what market regulation registers; names,
// seat, business and who answers for it also by 事业单位登记管理暂行条例 第8条 and 社会团体登记管理条例 第12条.
import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { kinds, type LegalPersonKind, legalPersonRecord } from '../legal-person.ts'
import { refusals } from '../refusals.ts'

const further: Partial<Readonly<Record<LegalPersonKind, readonly string[]>>> = {
  company: ['capital', 'shareholders'],
  partnership: ['capital'],
  cooperative: ['capital'],
  foundation: ['capital'],
  organ: [],
}

export type Drafted = { readonly kind: LegalPersonKind; readonly fields: Readonly<Record<string, unknown>> }

const isEmpty = (value: unknown) => value === undefined || value === null || (Array.isArray(value) && value.length === 0)

export const registrationItems = rule<Drafted>(
  {
    name: 'legal-persons.registration-items',
    title: words('设立时登记事项齐全', 'What is registered at the establishment is all there'),
    clauses: ['3.4.5b'],
    law: '市场主体登记管理条例 第8条',
  },
  ({ kind, fields }) =>
    ['scope', 'representativeName', ...(further[kind] ?? [])]
      // An organ is established by its 三定 and has no scope of business.
      .filter((field) => isEmpty(fields[field]) && !(kind === 'organ' && field === 'scope'))
      .map((field) => {
        const { title, 'x-en': titleEn } = legalPersonRecord.properties[field as 'scope'] as { title?: string; 'x-en'?: string }
        return ground(
          refusals.itemMissing,
          { kind: kinds[kind].zh, kindEn: kinds[kind].en, title: title ?? field, titleEn: titleEn ?? field },
          field,
        )
      }),
)
