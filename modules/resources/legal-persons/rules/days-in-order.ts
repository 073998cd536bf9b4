import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { legalPersonRecord } from '../legal-person.ts'
import { refusals } from '../refusals.ts'

export type Dated = { readonly establishedOn: string; readonly fields: Readonly<Record<string, unknown>> }

const later = ['termUntil', 'taxRegisteredOn', 'taxClearedOn', 'insuredSince', 'revokedOn', 'endedOn']

/** What happens to a legal person happens after it came to be. */
export const daysInOrder = rule<Dated>(
  {
    name: 'legal-persons.days-in-order',
    title: words('各项日期不早于成立日期', 'No day lies before the establishment'),
    clauses: ['3.4.5b'],
    law: '民法典 第59条',
  },
  ({ establishedOn, fields }) =>
    later.flatMap((field) => {
      const day = fields[field]
      if (typeof day !== 'string' || day >= establishedOn) return []
      const { title, 'x-en': titleEn } = legalPersonRecord.properties[field as 'termUntil'] as { title?: string; 'x-en'?: string }
      return [
        ground(refusals.beforeEstablishment, { title: title ?? field, titleEn: titleEn ?? field, day, established: establishedOn }, field),
      ]
    }),
)
