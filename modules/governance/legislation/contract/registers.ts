import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { documentNumber, form, fromDay, law, orNone, ranks, source, stages, subject, title } from './fields.ts'

export const regulationRegister = register({
  name: 'legislation.regulation',
  title: words('电子政务立法项目', 'Regulations to be made'),
  record: f.object({
    title,
    subject,
    form,
    organ: f.organ('牵头单位', 'Lead'),
    stage: f.choice('进展', 'Stage', stages),
    plannedOn: f.day('列项日期', 'Planned on'),
    commentsFrom: orNone(f.day('征求意见起', 'Comments from')),
    commentsUntil: orNone(f.day('征求意见止', 'Comments until')),
    publishedOn: orNone(f.day('公布日期', 'Published on')),
    fromDay: orNone(fromDay),
    endedOn: orNone(f.day('废止日期', 'Repealed from')),
    documentNumber: orNone(documentNumber),
    takenOverBy: orNone(law),
    source,
  }),
  label: 'title',
  columns: ['title', 'stage', 'subject', 'form', 'fromDay', 'organ'],
  facets: ['subject', 'form', 'stage'],
  searched: ['title', 'documentNumber'],
  may: 'legislation.read',
  adds: 'legislation.plan-regulation',
})

export const lawRegister = register({
  name: 'legislation.national-law',
  title: words('国家有关规定', 'National law on the subjects'),
  record: f.object({
    title,
    subject,
    rank: f.choice('层级', 'Rank', ranks),
    documentNumber: orNone(documentNumber),
    fromDay,
    endedOn: orNone(f.day('失效日期', 'No longer from')),
    source,
  }),
  label: 'title',
  columns: ['title', 'fromDay', 'endedOn', 'rank', 'documentNumber', 'subject'],
  facets: ['subject', 'rank'],
  searched: ['title', 'documentNumber'],
  may: 'legislation.read',
  adds: 'legislation.record-law',
})
