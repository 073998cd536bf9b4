// The founding of a company: its entry, its shareholders, its licence.
import { isSimulatedCode } from '#kernel/people/credit-code.ts'
import { isSimulatedNumber } from '#kernel/people/identity-number.ts'
import { toYuan, yuan } from '#kernel/money/money.ts'
import { establishLegalPerson } from '#modules/resources/legal-persons/contract.ts'
import { numberOf, withOneself } from '../rules/lines.ts'
import { type Share, sharesOf } from '../rules/shares.ts'
import { businessLicence, BUSINESS_LICENCE } from './certificates.ts'
import { type Effect, evidenceOf, type GrantFacts, type Hands, nameOf, withCertificate } from './effect.ts'
import { issued } from './issuing.ts'

const selfOf = ({ values, ownNumber, creditCode }: GrantFacts) => values.ownNumber ?? ownNumber ?? creditCode

/** Those who subscribe to the capital; the applicant by name and number. */
const subscribers = (facts: GrantFacts, text: string, capital: string) =>
  withOneself(sharesOf(text, capital), { name: facts.ownName ?? '', number: selfOf(facts) })

/** The shareholders as the register lists them: by their record where it has one; the applicant bears the name that it holds. */
async function listed(hands: Hands, facts: GrantFacts, shares: readonly Share[]) {
  const numbers = shares.map(({ number }) => number)
  const persons = await hands.persons(numbers)
  const firms = await hands.firms(numbers)
  return shares.map(({ name, number, subscribed, permille }) => {
    const kind = numberOf(number)
    const found = (kind === 'person' ? persons : firms).get(number)
    const named = found && number === selfOf(facts) ? nameOf(found) : name
    return { kind, name: named, subscribed, permille, ...(found && { record: found.id }) }
  })
}

/** The shareholders that a form names, of a capital in yuan. */
export const shareholdersIn = (hands: Hands, facts: GrantFacts, text: string, capital: string) =>
  listed(hands, facts, subscribers(facts, text, capital))

const isSimulated = (number: string | undefined): boolean =>
  number !== undefined && (numberOf(number) === 'legal-person' ? isSimulatedCode(number) : isSimulatedNumber(number))

/** Who represents it: by their record where the register has one, else by name alone. */
async function representativeOf(hands: Hands, { values, ownName, ownNumber }: GrantFacts) {
  const isSelf = values.representativeIs === 'self'
  const number = isSelf ? (values.ownNumber ?? ownNumber) : values.newRepresentativeNumber
  const found = number === undefined ? undefined : (await hands.persons([number])).get(number)
  const name = isSelf ? (found ? nameOf(found) : ownName) : values.newRepresentative
  return { number, named: { ...(found && { representative: found.id }), ...(name && { representativeName: name }) } }
}

/** What a form gave as text before its trade was a code is left to the registrar. */
const SECTION = /^[A-T]$/

/** 市场主体登记管理条例 第21条: it is established on the day of its licence. */
export const establishment: Effect = async (hands, facts) => {
  const { values, ownNumber, today } = facts
  const { companyName = '', companyIndustry = '', founders = '' } = values
  const capital = toYuan(yuan(values.companyCapital ?? '0'))
  const { number, named } = await representativeOf(hands, facts)
  const shares = subscribers(facts, founders, capital)
  const simulated = [number, ownNumber, ...shares.map((share) => share.number)].some(isSimulated)
  const opening = {
    name: companyName,
    capital,
    scope: values.companyScope!,
    registeredVillage: values.companyVillage!,
    registeredAddress: values.companyAddress!,
    ...named,
  }
  const { id, uscc } = await hands.does(establishLegalPerson, {
    ...opening,
    kind: 'company',
    establishedOn: today,
    ...(SECTION.test(companyIndustry) && { industry: companyIndustry }),
    ...(values.companyUntil && { termUntil: values.companyUntil }),
    shareholders: await listed(hands, facts, shares),
    ...(simulated && { simulated }),
    evidence: evidenceOf(facts),
  })
  const made = await issued(hands, facts, businessLicence({ ...opening, uscc, establishedOn: today }))
  const outcome = { text: `${companyName}已设立，统一社会信用代码 ${uscc}`, firm: id, uscc, firmName: companyName }
  const said = withCertificate(outcome, BUSINESS_LICENCE, made)
  return { ...said, text: `${said.text}。执照在公司名下：在“替谁办”里换成公司，就能在“我的证照”里看到` }
}
