// What a grant does beyond being said: the works of other rooms that are done in the same transaction, so that a birth that is granted
// stands in the register and one that cannot stand there is not granted; and the certificate that the matter's result names.
import { isSimulatedNumber } from '#kernel/people/identity-number.ts'
import { registerBirth } from '#modules/resources/population/contract.ts'
import { issue } from '#modules/services/certificates/contract.ts'
import type { PartRow } from '../rows.ts'
import { parentsOf, type Said } from './checks.ts'

type Work = { readonly action: string; readonly input: Readonly<Record<string, unknown>> }
export type GrantFacts = Said & {
  readonly number: string
  readonly holder: string
  /** What the form calls a chosen value. */
  readonly labels: Readonly<Record<string, string>>
  /** The record that an earlier part entered of a child. */
  readonly childRecord?: string | undefined
}
export type Outcome = { readonly text: string } & Readonly<Record<string, unknown>>
export type Effect = {
  readonly works: readonly Work[]
  /** What is kept of the works' answers, in their order: what later parts rest on, and the words for the applicant. */
  outcome(answers: readonly unknown[]): Outcome
}

/** 户口登记条例 第7条. */
function birth({ values, answers, number, ownNumber }: GrantFacts): Effect {
  const parents = parentsOf(values, ownNumber)
  const own = values.applicantNumber ?? ownNumber
  const followsOther = answers.follows === (parents.fatherNumber === own ? 'mother' : 'father')
  const input = {
    name: values.childName,
    sex: values.childSex,
    birthDate: values.childBorn,
    ...parents,
    registeredVillage: values.registeredVillage,
    registeredAddress: (followsOther && values.otherHousehold) || values.registeredAddress,
    ...(values.birthCertificate && { birthCertificate: values.birthCertificate }),
    ...(Object.values(parents).some(isSimulatedNumber) && { simulated: true }),
    evidence: `办件 ${number}`,
  }
  return {
    works: [{ action: registerBirth.name, input }],
    outcome([entered]) {
      const { id, idNumber } = entered as { id: string; idNumber: string }
      return { text: `已登记户口，公民身份号码 ${idNumber}`, person: id, idNumber }
    },
  }
}

const effects: Readonly<Record<string, (facts: GrantFacts) => Effect>> = { 'birth-registration': birth }

type Issued = {
  readonly holder: string
  readonly holderName: string
  readonly holderCode?: string | undefined
  readonly values: Readonly<Record<string, string | undefined>>
}

const FOOD: Readonly<Record<string, string>> = { retail: '食品销售经营者', catering: '餐饮服务经营者', canteen: '单位食堂' }

/** What stands on a certificate; undefined where the application does not say whose it would be. */
const issued: Readonly<Record<string, (facts: GrantFacts) => Issued | undefined>> = {
  'food-operation-licence': ({ holder, ownName = '', creditCode, values, labels, answers }) => ({
    holder,
    holderName: ownName,
    holderCode: creditCode,
    values: {
      operator: ownName,
      uscc: creditCode,
      representative: values.representativeName,
      place: values.premisesAddress,
      business: FOOD[answers.form ?? ''] ?? '食品经营者',
      items: labels.items ?? values.items,
    },
  }),
  'social-security-card': ({ holder, ownName = '', ownNumber, values, labels, answers, childNumber, childRecord }) => {
    const bank = labels.cardBank
    if (answers.for !== 'child')
      return { holder, holderName: ownName, holderCode: ownNumber, values: { name: ownName, cardNumber: ownNumber, bank } }
    if (childRecord === undefined || !values.childName) return undefined
    const sex = labels.childSex
    return {
      holder: `person/${childRecord}`,
      holderName: values.childName,
      holderCode: childNumber,
      values: { name: values.childName, sex, cardNumber: childNumber, bank },
    }
  },
  'teacher-certificate': ({ holder, ownName = '', ownNumber, values, labels, answers }) => ({
    holder,
    holderName: ownName,
    holderCode: ownNumber,
    values: { name: ownName, level: labels.level ?? answers.level ?? '教师资格', subject: labels.subject ?? values.subject ?? '' },
  }),
}

function certificateOf(kind: string, facts: GrantFacts): Work[] {
  const one = issued[kind]?.(facts)
  if (!one) return []
  const values = Object.entries(one.values).flatMap(([field, value]) => (value ? [{ field, value }] : []))
  const code = one.holderCode && { holderCode: one.holderCode }
  return [
    { action: issue.name, input: { kind, holder: one.holder, holderName: one.holderName, ...code, values, application: facts.number } },
  ]
}

/** The works of a grant: the matter's own first, then the certificates among its results. */
export function effectOf({ matter, results }: Pick<PartRow, 'matter' | 'results'>, facts: GrantFacts): Effect {
  const own = effects[matter]?.(facts) ?? { works: [], outcome: () => ({ text: '' }) }
  const kinds = results.flatMap(({ certificate }) => certificate ?? [])
  const works = kinds.map((kind) => ({ kind, works: certificateOf(kind, facts) })).filter((one) => one.works.length > 0)
  return {
    works: [...own.works, ...works.flatMap((one) => one.works)],
    outcome(answers) {
      const ofOwn = own.outcome(answers.slice(0, own.works.length))
      const made = answers.slice(own.works.length) as { identifier: string; number: string }[]
      const certificates = Object.fromEntries(works.map(({ kind }, i) => [kind, made[i]!.identifier]))
      const said = made.map(({ number }) => `证照编号 ${number}`)
      return { ...ofOwn, text: [ofOwn.text, ...said].filter(Boolean).join('；'), certificates }
    },
  }
}
