// The verbs of the registrars: market regulation, the staffing office, civil affairs, each for its kinds.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { legalPersonRecord } from '../legal-person.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import * as of from './fields.ts'

const { uscc, kind, establishedOn, capital, endReason } = legalPersonRecord.properties
const givenCode = f.text('统一社会信用代码（不填则赋码）', 'Credit code (else one is given)', {
  max: 18,
  pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
  codes: 'GB 32100',
})
const clauses = of.clauses
const may = permissions.record.name
const shareholders = f.list(
  '股东及出资',
  'Shareholders',
  (legalPersonRecord.properties.shareholders as unknown as { anyOf: [{ items: f.TSchema }] }).anyOf[0].items,
  { max: 200 },
)

export const establishLegalPerson = action({
  name: 'legal-persons.establish-legal-person',
  title: words('设立登记', 'Establish a legal person'),
  may,
  /** A registration that was applied for is granted there and entered here in one. */
  alsoThrough: ['applications'],
  input: f.object({ uscc: f.optional(givenCode), kind, establishedOn, ...of.opening, evidence: of.evidence, simulated: of.simulated }),
  output: f.object({ ...of.changed.properties, uscc }),
  refusals: [...of.always, ...of.ofCode, refusals.itemMissing, refusals.nameTaken, ...of.ofShares, ...of.ofBodies],
  clauses,
  consequence: words(
    '自成立日期起取得主体资格；信用代码终身不变，注销后也不给他人。',
    'It exists from the day of its establishment; its code is for life and never another’s.',
  ),
})

export const enterLegalPerson = action({
  name: 'legal-persons.enter-legal-person',
  title: words('建库登记', 'Enter a legal person'),
  may,
  input: f.object({ effective: of.effective, evidence: of.evidence, simulated: of.simulated, ...of.written }),
  output: of.changed,
  refusals: [...of.always, ...of.ofCode, ...of.ofShares, ...of.ofBodies],
  clauses,
  consequence: words(
    '把已有的登记录入法人库；信用代码不可再用于他人。',
    'A record is made of a registration that stands; its code is never another’s.',
  ),
})

export const changeLegalPerson = action({
  name: 'legal-persons.change-legal-person',
  title: words('变更登记', 'Change a registration'),
  may,
  alsoThrough: ['applications'],
  input: f.object({ ...of.about, effective: of.effective, sets: of.changes }),
  output: of.changed,
  refusals: [...of.always, refusals.nameTaken, ...of.ofShares, of.ofOrder, ...of.ofBodies],
  clauses,
  consequence: words(
    '自生效日期起按新内容公示；更换法定代表人的，原代表人即不能再代表单位办事。',
    'The new entries hold from that day; a representative who was replaced acts for it no more.',
  ),
})

export const transferShares = action({
  name: 'legal-persons.transfer-shares',
  title: words('股权变更', 'Transfer shares'),
  may,
  input: f.object({ ...of.about, effective: of.effective, shareholders, capital: f.optional(capital) }),
  output: of.remarked,
  refusals: [...of.always, ...of.ofShares, of.ofOrder],
  clauses,
  consequence: words(
    '以新的股东名册代替原名册；原名册按日期保留可查。',
    'The new list replaces the old one, which stays to be read by its days.',
  ),
})

export const listAbnormal = action({
  name: 'legal-persons.list-abnormal',
  title: words('列入或移出经营异常名录', 'List as abnormal, or take off'),
  may,
  input: f.object({
    id: of.record,
    seen: of.seen,
    effective: of.effective,
    abnormal: f.flag('列入', 'Listed'),
    evidence: f.text('依据', 'Evidence', { max: 300 }),
  }),
  output: of.changed,
  refusals: [...of.always, refusals.alreadySo],
  clauses,
  consequence: words('列入后向社会公示，直至移出。', 'It is public until it is taken off.'),
})

export const revokeLicence = action({
  name: 'legal-persons.revoke-licence',
  title: words('吊销执照', 'Revoke the licence of business'),
  may,
  input: f.object({
    id: of.record,
    seen: of.seen,
    revokedOn: f.day('吊销日期', 'Revoked on'),
    reason: f.text('原因', 'Reason', { max: 200 }),
    evidence: f.text('处罚决定书文号', 'Decision', { max: 300 }),
  }),
  output: of.changed,
  refusals: [...of.always, refusals.alreadySo],
  clauses,
  consequence: words('吊销后应当清算并注销；不得再设立分支机构。', 'It is to be wound up and deregistered; it opens no more branches.'),
})

export const absorbLegalPerson = action({
  name: 'legal-persons.absorb-legal-person',
  title: words('吸收合并', 'Absorb a company'),
  may,
  input: f.object({
    absorbed: f.id('被吸收的公司', 'Absorbed', { refers: 'legal-persons.legal-person' }),
    absorber: f.id('存续的公司', 'Absorber', { refers: 'legal-persons.legal-person' }),
    seen: of.seen,
    effective: of.effective,
    evidence: f.text('依据', 'Evidence', { max: 300 }),
  }),
  output: f.object({ ...of.remarked.properties, branches: f.list('转移的分支机构', 'Branches passed on', of.record, { max: 200 }) }),
  refusals: [...of.always, ...of.ofAbsorption, of.ofTheEnd[1]!],
  clauses,
  consequence: words(
    '被吸收的公司解散，其分支机构改隶存续公司；股权另行变更。',
    'The absorbed company is dissolved and its branches pass to the absorber; shares are transferred apart.',
  ),
})

export const deregisterLegalPerson = action({
  name: 'legal-persons.deregister-legal-person',
  title: words('注销登记', 'Deregister a legal person'),
  may,
  alsoThrough: ['applications'],
  input: f.object({ ...of.about, endedOn: f.day('注销日期', 'Deregistered on'), endReason: f.optional(endReason) }),
  output: of.changed,
  refusals: [...of.always, ...of.ofTheEnd],
  clauses,
  consequence: words('注销后主体资格终止，任何人都不能再代表它办事。', 'It exists no more, and nobody acts for it.'),
})

export const recordDeparture = action({
  name: 'legal-persons.record-departure',
  title: words('迁出省外', 'Record a departure'),
  may,
  input: f.object({ ...of.about, effective: of.effective }),
  output: of.changed,
  refusals: [...of.always],
  clauses,
  consequence: words('档案移交迁入地登记机关，本省不再登记变更。', 'Its file goes to the registrar of the new place.'),
})

/** Any fields again, from the day on which the wrong value was set. What was known before stays as it was known. */
export const correctLegalPerson = action({
  name: 'legal-persons.correct-legal-person',
  title: words('更正', 'Correct a record'),
  may,
  input: f.object({
    id: of.record,
    seen: of.seen,
    effective: of.effective,
    evidence: f.text('依据', 'Evidence', { max: 300 }),
    voids: f.optional(f.list('撤销的登记', 'Events declared void', f.integer('序号', 'Number', { min: 1 }), { max: 100 })),
    sets: f.object(Object.fromEntries(Object.entries(of.written).map(([name, schema]) => [name, f.maybe(schema)])) as never, {
      zh: '更正为',
      en: 'Corrected to',
    }),
  }),
  output: of.changed,
  refusals: [...of.always, ...of.ofCode, ...of.ofShares, ...of.ofBodies],
  clauses,
  consequence: words('原值和更正都保留；读过该项的单位会收到通知。', 'Both values are kept; whoever read the field is told.'),
  alsoThrough: ['disputes'],
})
