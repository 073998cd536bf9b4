// The door of ratings (好差评): whoever applied says how it was; what was bad is put right and rated again.
import { event, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { organ, ratingRecord, rectification, rectificationRecord } from './fields.ts'
import { permissions } from './permissions.ts'

export * from './contract-officials.ts'
export * from './contract-rater.ts'
export { callBacks, type Code, codes, reasons, type rectificationRecord, replyKinds } from './fields.ts'
export { permissions } from './permissions.ts'

export const ratingRegister = register({
  name: 'ratings.rating',
  title: words('好差评', 'Ratings'),
  record: ratingRecord,
  label: 'title',
  may: permissions.read.name,
  organField: 'organ',
  columns: ['title', 'organ', 'code', 'round', 'channel', 'reasons', 'ratedOn'],
  facets: ['code', 'round', 'channel'],
})

export const rectificationRegister = register({
  name: 'ratings.rectification',
  title: words('差评整改', 'Bad ratings'),
  record: rectificationRecord,
  label: 'title',
  may: permissions.read.name,
  organField: 'organ',
  columns: ['title', 'organ', 'code', 'state', 'openedOn', 'dueOn', 'kind', 'overdue', 'callBack', 'secondCode'],
  facets: ['state', 'kind', 'callBack'],
})

export const ratedBadly = event('ratings.rated-badly', words('收到差评', 'A bad rating'), f.object({ rectification, organ }))
