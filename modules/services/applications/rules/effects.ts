// What a grant does beyond being said: the works of other rooms that are done in the same transaction, so that a birth that is granted
// stands in the register and one that cannot stand there is not granted.
import { isSimulatedNumber } from '#kernel/people/identity-number.ts'
import { registerBirth } from '#modules/resources/population/contract.ts'
import { parentsOf, type Said } from './checks.ts'

type Work = { readonly action: string; readonly input: Readonly<Record<string, unknown>> }
export type Effect = {
  readonly works: readonly Work[]
  /** What is kept of the works' answers, in the order of the works: what later parts rest on, and the words for the applicant. */
  outcome(answers: readonly unknown[]): { readonly text: string } & Readonly<Record<string, unknown>>
}
export type GrantFacts = Said & { readonly number: string }

const NOTHING: Effect = { works: [], outcome: () => ({ text: '' }) }

const effects: Readonly<Record<string, (facts: GrantFacts) => Effect>> = {
  /** 户口登记条例 第7条. */
  'birth-registration': ({ values, answers, number, ownNumber }) => {
    const parents = parentsOf(values, ownNumber)
    const isSimulated = Object.values(parents).some(isSimulatedNumber)
    const followsOther = answers.follows === (parents.fatherNumber === (values.applicantNumber ?? ownNumber) ? 'mother' : 'father')
    const input = {
      name: values.childName,
      sex: values.childSex,
      birthDate: values.childBorn,
      ...parents,
      registeredVillage: values.registeredVillage,
      registeredAddress: (followsOther && values.otherHousehold) || values.registeredAddress,
      ...(values.birthCertificate && { birthCertificate: values.birthCertificate }),
      ...(isSimulated && { simulated: true }),
      evidence: `办件 ${number}`,
    }
    return {
      works: [{ action: registerBirth.name, input }],
      outcome([entered]) {
        const { id, idNumber } = entered as { id: string; idNumber: string }
        return { text: `已登记户口，公民身份号码 ${idNumber}`, person: id, idNumber }
      },
    }
  },
}

export const effectOf = (matter: string, facts: GrantFacts): Effect => effects[matter]?.(facts) ?? NOTHING
