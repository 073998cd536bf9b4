// What a grant writes into the base of legal persons.
import type { Out } from '#kernel/module/contract.ts'
import { toYuan, yuan } from '#kernel/money/money.ts'
import { ground } from '#kernel/refusal/refusal.ts'
import {
  changeLegalPerson,
  deregisterLegalPerson,
  recordLicence,
  registerInsurance,
  registerTax,
} from '#modules/resources/legal-persons/contract.ts'
import type { issue } from '#modules/services/certificates/contract.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { BUSINESS_LICENCE, businessLicence, FOOD_LICENCE, foodLicence, hygieneLicence } from './certificates.ts'
import { type Effect, evidenceOf, type GrantFacts, type Hands, type Known, nameOf, onDay, withCertificate } from './effect.ts'
import { establishment, shareholdersIn } from './founding.ts'
import { cancelled, issued, prolonged, renewed, type Sheet } from './issuing.ts'

/** The firm of the errand: the one that it founds, else the one that applies. */
async function firmOf(hands: Hands, { creditCode, newFirm }: GrantFacts): Promise<Known> {
  const code = newFirm?.uscc ?? creditCode
  const found = code === undefined ? undefined : (await hands.firms([code])).get(code)
  return found ?? hands.stops(ground(no.notRegistered, { whom: '单位', number: code ?? '没有填写' }))
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
  const employees = Math.round(Number(facts.values.staff))
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
  return withCertificate({ text: `${CHANGED[facts.answers.what ?? ''] ?? '登记事项'}已变更` }, BUSINESS_LICENCE, made)
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
  return { capital, shareholders: await shareholdersIn(hands, facts, toShareholders, capital) }
}

/** 市场主体登记管理条例 第31条. */
const closure: Effect = async (hands, facts) => {
  const firm = await firmOf(hands, facts)
  const evidence = evidenceOf(facts)
  const { endReason } = facts.labels
  await hands.does(deregisterLegalPerson, { id: firm.id, endedOn: facts.today, ...(endReason && { endReason }), evidence })
  await cancelled(hands, facts.holder, [BUSINESS_LICENCE, FOOD_LICENCE], `${evidence} 注销登记`)
  return { text: `${nameOf(firm)}已注销` }
}

const FOOD_TITLE = '食品经营许可证'
const HYGIENE_TITLE = '公共场所卫生许可证'

/** Beside the certificate, the register of the firm names its licence (食品安全法 第35条; 公共场所卫生管理条例 第8条). */
const licence =
  (title: string, sheetOf: (facts: GrantFacts) => Sheet): Effect =>
  async (hands, facts) => {
    const sheet = sheetOf(facts)
    const made = await issued(hands, facts, sheet)
    await licenceRecorded(hands, facts, title, made)
    return withCertificate({ text: '' }, sheet.kind, made)
  }

async function licenceRecorded(hands: Hands, facts: GrantFacts, title: string, made: Out<typeof issue>): Promise<void> {
  const { creditCode } = facts
  const { number, validFrom, validUntil } = made
  const firm = creditCode === undefined ? undefined : (await hands.firms([creditCode])).get(creditCode)
  const term = { from: validFrom, ...(validUntil && { to: validUntil }) }
  if (firm) await hands.does(recordLicence, { id: firm.id, number, title, ...term, evidence: evidenceOf(facts) })
}

/** 行政许可法 第50条: the number stays, the term begins anew. */
const foodRenewal: Effect = async (hands, facts) => {
  const made = await prolonged(hands, facts)
  await licenceRecorded(hands, facts, FOOD_TITLE, made)
  return withCertificate({ text: made.validUntil ? `有效期延续到${onDay(made.validUntil)}` : '' }, FOOD_LICENCE, made)
}

export const ofFirms: Readonly<Record<string, Effect>> = {
  'company-establishment': establishment,
  'seal-carving': seals,
  'tax-registration': tax,
  'employer-insurance': insurance,
  'business-change': change,
  'business-closure': closure,
  [FOOD_LICENCE]: licence(FOOD_TITLE, foodLicence),
  'public-place-hygiene-licence': licence(HYGIENE_TITLE, hygieneLicence),
  'food-licence-renewal': foodRenewal,
}
