// The verbs of the other sources: tax, social insurance, whoever issues licences.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { legalPersonRecord, licence } from '../legal-person.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import * as of from './fields.ts'

const { bankAccount, employees } = legalPersonRecord.properties
const { number, title, from, to } = licence.properties
const clauses = of.clauses
const may = permissions.record.name

export const registerTax = action({
  name: 'legal-persons.register-tax',
  title: words('税务登记', 'Register for taxes'),
  may,
  alsoThrough: ['applications'],
  input: f.object({ ...of.about, taxRegisteredOn: f.day('税务登记日期', 'Registered on'), bankAccount }),
  output: of.remarked,
  refusals: of.always,
  clauses,
  consequence: words('注销前须先清税；逾期登记的会提示。', 'Taxes are cleared before a deregistration; a late one is remarked on.'),
})

export const clearTax = action({
  name: 'legal-persons.clear-tax',
  title: words('清税', 'Clear taxes'),
  may,
  input: f.object({
    id: of.record,
    seen: of.seen,
    taxClearedOn: f.day('清税日期', 'Cleared on'),
    evidence: f.text('清税证明编号', 'Certificate', { max: 300 }),
  }),
  output: of.changed,
  refusals: of.always,
  clauses,
  consequence: words('清税后可以申请注销登记。', 'It may then be deregistered.'),
})

export const registerInsurance = action({
  name: 'legal-persons.register-insurance',
  title: words('社会保险登记', 'Register for social insurance'),
  may,
  alsoThrough: ['applications'],
  input: f.object({ ...of.about, insuredSince: f.day('参保日期', 'Insured since'), employees }),
  output: of.remarked,
  refusals: of.always,
  clauses,
  consequence: words('逾期登记的会提示。', 'A late one is remarked on.'),
})

/** The organ that issues it is the caller's; a number that is there already is changed. */
export const recordLicence = action({
  name: 'legal-persons.record-licence',
  title: words('登记许可证照', 'Record a licence'),
  may,
  alsoThrough: ['applications'],
  input: f.object({ id: of.record, seen: of.seen, number, title, from, to, evidence: of.evidence }),
  output: of.changed,
  refusals: [...of.always, refusals.licenceOfOther],
  clauses,
  consequence: words('证照在法人库中可查，发证单位为您所在单位。', 'It is found in the base, as issued by your organ.'),
})

export const withdrawLicence = action({
  name: 'legal-persons.withdraw-licence',
  title: words('注销许可证照', 'Withdraw a licence'),
  may,
  input: f.object({ id: of.record, seen: of.seen, number, evidence: f.text('依据', 'Evidence', { max: 300 }) }),
  output: of.changed,
  refusals: [...of.always, refusals.licenceUnknown, refusals.licenceOfOther],
  clauses,
  consequence: words('证照自今日起失效，此前的记录保留。', 'It holds no more from today; what was stays to be read.'),
})
