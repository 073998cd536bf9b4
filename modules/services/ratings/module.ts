import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { recordCallBack, replyToRating } from './actions/put-right.ts'
import { rateByReceipt, ratePart } from './actions/rate-part.ts'
import { permissions, ratedBadly, ratingRegister, rectificationRegister } from './contract.ts'
import { countAnew } from './listeners/count-anew.ts'
import { rectifying } from './procedure.ts'
import { contact } from './questions/contact.ts'
import { results } from './questions/results.ts'
import { toRate, toRateByReceipt } from './questions/to-rate.ts'
import { oneRatingACase } from './rules/one-rating-a-case.ts'

export const ratings = defineModule({
  name: 'ratings',
  wing: 'services',
  title: words('好差评', 'Ratings'),
  lead: ['government-general-office'],
  clauses: ['3.5.2'],
  zone: 'extranet',
  schema: 'ratings',
  uses: ['applications', 'calendar'],
  permissions: Object.values(permissions),
  actions: [ratePart, rateByReceipt, replyToRating, recordCallBack],
  questions: [toRate, toRateByReceipt, results, contact],
  events: [ratedBadly, ...countAnew.events],
  listens: countAnew.listens,
  registers: [ratingRegister, rectificationRegister],
  procedures: [rectifying],
  rules: [oneRatingACase],
})
