// What a grant writes into the base of legal persons.
import type { Out } from '#kernel/module/contract.ts'
import { isSimulatedCode } from '#kernel/people/credit-code.ts'
import { isSimulatedNumber } from '#kernel/people/identity-number.ts'
import { toYuan, yuan } from '#kernel/money/money.ts'
import { ground } from '#kernel/refusal/refusal.ts'
import {
  changeLegalPerson,
  deregisterLegalPerson,
  establishLegalPerson,
  recordLicence,
  registerInsurance,
  registerTax,
} from '#modules/resources/legal-persons/contract.ts'
import type { issue } from '#modules/services/certificates/contract.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { numberOf, withOneself } from '../rules/lines.ts'
import { type Share, sharesOf } from '../rules/shares.ts'
import { businessLicence, foodLicence } from './certificates.ts'
import { type Effect, evidenceOf, type GrantFacts, type Hands, type Known, onDay, withCertificate } from './effect.ts'
import { cancelled, issued, prolonged, renewed } from './issuing.ts'

const LICENCE = 'business-licence'
const FOOD = 'food-operation-licence'

/** The firm of the errand: the one that it founds, else the one that applies. */
async function firmOf(hands: Hands, { creditCode, newFirm }: GrantFacts): Promise<Known> {
  const code = newFirm?.uscc ?? creditCode
  const found = code === undefined ? undefined : (await hands.firms([code])).get(code)
  return found ?? hands.stops(ground(no.notRegistered, { whom: '单位', number: code ?? '没有填写' }))
}

/** Those who subscribe to the capital; the applicant by name and number. */
const subscribers = ({ values, ownName = '', ownNumber, creditCode }: GrantFacts, text: string, capital: string) =>
  withOneself(sharesOf(text, capital), { name: ownName, number: values.ownNumber ?? ownNumber ?? creditCode })

/** The shareholders of a form as the register lists them: by their record where it has one. */
async function shareholdersOf(hands: Hands, shares: readonly Share[]) {
  const numbers = shares.map(({ number }) => number)
  const persons = await hands.persons(numbers)
  const firms = await hands.firms(numbers)
  return shares.map(({ name, number, subscribed, permille }) => {
    const kind = numberOf(number)
    const record = (kind === 'person' ? persons : firms).get(number)?.id
    return { kind, name, subscribed, permille, ...(record && { record }) }
  })
}

const isSimulated = (number: string | undefined): boolean =>
  number !== undefined && (numberOf(number) === 'legal-person' ? isSimulatedCode(number) : isSimulatedNumber(number))

/** 市场主体登记管理条例 第21条: it is established on the day of its licence. */
const establishment: Effect = async (hands, facts) => {
  const { values, ownName, ownNumber, today } = facts
  const { companyName = '', companyScope = '', companyVillage = '', companyAddress = '', founders = '' } = values
  const capital = toYuan(yuan(values.companyCapital ?? '0'))
  const isSelf = values.representativeIs === 'self'
  const number = isSelf ? (values.ownNumber ?? ownNumber) : values.newRepresentativeNumber
  const representative = number === undefined ? undefined : (await hands.persons([number])).get(number)?.id
  const typed = isSelf ? ownName : values.newRepresentative
  const shares = subscribers(facts, founders, capital)
  const simulated = [number, ownNumber, ...shares.map((share) => share.number)].some(isSimulated)
  const opening = {
    name: companyName,
    capital,
    scope: companyScope,
    registeredVillage: companyVillage,
    registeredAddress: companyAddress,
    ...(typed && { representativeName: typed }),
  }
  const { id, uscc } = await hands.does(establishLegalPerson, {
    ...opening,
    kind: 'company',
    establishedOn: today,
    ...(representative && { representative }),
    ...(values.companyIndustry && { industry: values.companyIndustry }),
    ...(values.companyUntil && { termUntil: values.companyUntil }),
    shareholders: await shareholdersOf(hands, shares),
    ...(simulated && { simulated }),
    evidence: evidenceOf(facts),
  })
  const made = await issued(hands, facts, businessLicence({ ...opening, uscc, establishedOn: today }))
  const outcome = { text: `${companyName}已设立，统一社会信用代码 ${uscc}`, firm: id, uscc, firmName: companyName }
  return withCertificate(outcome, LICENCE, made)
}

/** 税收征收管理法 第15条. */
const tax: Effect = async (hands, facts) => {
  const { id } = await firmOf(hands, facts)
  await hands.does(registerTax, { id, taxRegisteredOn: facts.today, evidence: evidenceOf(facts) })
  return { text: `税务信息已登记${facts.labels.invoices ? `，可以领用${facts.labels.invoices}` : ''}` }
}

/** 社会保险法 第57条. */
const insurance: Effect = async (hands, facts) => {
  const { id } = await firmOf(hands, facts)
  const employees = Number(facts.values.staff)
  await hands.does(registerInsurance, { id, insuredSince: facts.today, employees, evidence: evidenceOf(facts) })
  return { text: `社会保险已登记，参保职工 ${employees} 人` }
}

const seals: Effect = (_hands, { labels }) => Promise.resolve({ text: `已备案：${labels.seals ?? '公章'}` })

/** 市场主体登记管理条例 第24条; what stands on the licence follows (第28条 [unconfirmed]). */
const change: Effect = async (hands, facts) => {
  const firm = await firmOf(hands, facts)
  const sets = await changed(hands, facts)
  const evidence = evidenceOf(facts, `决议日期 ${facts.values.resolvedOn}`)
  await hands.does(changeLegalPerson, { id: firm.id, effective: facts.today, sets: sets as never, evidence })
  const made = await renewed(hands, facts, businessLicence({ ...firm.fields, ...sets }), evidence)
  return withCertificate({ text: `${CHANGED[facts.answers.what ?? ''] ?? '登记事项'}已变更` }, LICENCE, made)
}

const CHANGED: Readonly<Record<string, string>> = {
  name: '名称',
  seat: '住所',
  representative: '法定代表人',
  capital: '注册资本和股东',
}

async function changed(hands: Hands, facts: GrantFacts): Promise<Record<string, unknown>> {
  const { values, answers } = facts
  const { toName, toSeat, toSeatVillage, toRepresentative, toRepresentativeNumber = '', toCapital = '0', toShareholders = '' } = values
  if (answers.what === 'name') return { name: toName }
  if (answers.what === 'seat') return { registeredVillage: toSeatVillage, registeredAddress: toSeat }
  if (answers.what === 'representative') {
    const record = (await hands.persons([toRepresentativeNumber])).get(toRepresentativeNumber)?.id
    return { representativeName: toRepresentative, ...(record && { representative: record }) }
  }
  const capital = toYuan(yuan(toCapital))
  return { capital, shareholders: await shareholdersOf(hands, subscribers(facts, toShareholders, capital)) }
}

/** 市场主体登记管理条例 第31条. */
const closure: Effect = async (hands, facts) => {
  const { id, fields } = await firmOf(hands, facts)
  const evidence = evidenceOf(facts)
  const { endReason } = facts.labels
  await hands.does(deregisterLegalPerson, { id, endedOn: facts.today, ...(endReason && { endReason }), evidence })
  await cancelled(hands, facts.holder, [LICENCE, FOOD], `${evidence} 注销登记`)
  return { text: `${fields.name as string}已注销` }
}

/** 食品安全法 第35条: beside the certificate, the register of the firm names its licence. */
const food: Effect = async (hands, facts) => {
  const made = await issued(hands, facts, foodLicence(facts))
  await licenceRecorded(hands, facts, made)
  return withCertificate({ text: '' }, FOOD, made)
}

async function licenceRecorded(hands: Hands, facts: GrantFacts, { number, validFrom, validUntil }: Out<typeof issue>): Promise<void> {
  const { creditCode } = facts
  const firm = creditCode === undefined ? undefined : (await hands.firms([creditCode])).get(creditCode)
  const term = { from: validFrom, ...(validUntil && { to: validUntil }) }
  if (firm) await hands.does(recordLicence, { id: firm.id, number, title: '食品经营许可证', ...term, evidence: evidenceOf(facts) })
}

/** 行政许可法 第50条: the number stays, the term begins anew. */
const foodRenewal: Effect = async (hands, facts) => {
  const made = await prolonged(hands, facts)
  await licenceRecorded(hands, facts, made)
  return withCertificate({ text: made.validUntil ? `有效期延续到${onDay(made.validUntil)}` : '' }, FOOD, made)
}

export const ofFirms: Readonly<Record<string, Effect>> = {
  'company-establishment': establishment,
  'seal-carving': seals,
  'tax-registration': tax,
  'employer-insurance': insurance,
  'business-change': change,
  'business-closure': closure,
  [FOOD]: food,
  'food-licence-renewal': foodRenewal,
}
