// What a grant writes into the register of households: birth, moves, residence, death.
import { isSimulatedNumber } from '#kernel/people/identity-number.ts'
import { ground } from '#kernel/refusal/refusal.ts'
import { moveRegistration, registerBirth, registerDeath, registerResidence } from '#modules/resources/population/contract.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { parentsOf } from '../rules/checks.ts'
import { linesOf, ONESELF } from '../rules/lines.ts'
import {
  applicantOf,
  type Effect,
  evidenceOf,
  type GrantFacts,
  type Hands,
  type Known,
  nameOf,
  onDay,
  personOf,
  withCertificate,
} from './effect.ts'
import { issued } from './issuing.ts'

/** 户口登记条例 第7条. */
const birth: Effect = async (hands, facts) => {
  const { values, answers, ownNumber } = facts
  const parents = parentsOf(values, ownNumber)
  const own = values.applicantNumber ?? ownNumber
  const followsOther = answers.follows === (parents.fatherNumber === own ? 'mother' : 'father')
  const { id, idNumber } = await hands.does(registerBirth, {
    name: values.childName!,
    sex: values.childSex as '1' | '2',
    birthDate: values.childBorn!,
    ...parents,
    registeredVillage: values.registeredVillage!,
    registeredAddress: ((followsOther && values.otherHousehold) || values.registeredAddress)!,
    ...(values.birthCertificate && { birthCertificate: values.birthCertificate }),
    ...(Object.values(parents).some(isSimulatedNumber) && { simulated: true }),
    evidence: evidenceOf(facts),
  })
  return { text: `已登记户口，公民身份号码 ${idNumber}`, person: id, idNumber }
}

/** 户口登记条例 第10条、第13条: the applicant first, then whoever comes along, into one household. */
const move: Effect = async (hands, facts) => {
  const { values, today } = facts
  const place = {
    effective: today,
    registeredVillage: values.toVillage!,
    registeredAddress: values.toAddress!,
    evidence: evidenceOf(facts),
  }
  const applicant = await applicantOf(hands, facts)
  const others: Known[] = []
  for (const line of linesOf(values.moversNamed ?? ''))
    if (line && line.number !== ONESELF) others.push(await personOf(hands, { number: line.number, name: line.name, whom: line.name }))
  const theirs = await householdJoined(hands, facts)
  const { household } = await hands.does(moveRegistration, { id: applicant.id, ...place, ...(theirs && { household: theirs }) })
  for (const { id } of others.filter((one) => one.id !== applicant.id)) await hands.does(moveRegistration, { id, ...place, household })
  const names = others.map(nameOf).join('、')
  return { text: `户口已迁到${values.toAddress}，户号 ${household}${names && `；随迁：${names}`}`, household }
}

async function householdJoined(hands: Hands, { values, answers }: GrantFacts): Promise<string | undefined> {
  if (values.toHousehold !== 'theirs') return undefined
  const [number, name] = answers.ground === 'marriage' ? [values.toSpouseNumber, values.toSpouse] : [values.toKinNumber, values.toKin]
  const relative = await personOf(hands, { number, name, whom: name ?? '被投靠人' })
  return (relative.fields.household as string | undefined) ?? hands.stops(ground(no.noHousehold, { whom: nameOf(relative) }))
}

/** 居住证暂行条例 第9条: the residence is entered where the register does not hold it so already. */
const permit: Effect = async (hands, facts) => {
  const { values, holder, ownNumber } = facts
  const { liveVillage: residenceVillage = '', liveAddress: residenceAddress = '', liveSince = '' } = values
  const applicant = await applicantOf(hands, facts)
  const { fields } = applicant
  if (fields.residenceVillage !== residenceVillage || fields.residenceAddress !== residenceAddress)
    await hands.does(registerResidence, {
      id: applicant.id,
      effective: liveSince,
      residenceVillage,
      residenceAddress,
      evidence: evidenceOf(facts),
    })
  const made = await issued(hands, facts, {
    kind: 'residence-permit',
    holder,
    holderName: nameOf(applicant),
    holderCode: values.ownNumber ?? ownNumber,
    values: { name: nameOf(applicant), address: residenceAddress, since: liveSince },
  })
  return withCertificate({ text: `居住地址：${residenceAddress}` }, 'residence-permit', made)
}

/** 户口登记条例 第8条. What follows for spouse, wards and household is the register's own law. */
const death: Effect = async (hands, facts) => {
  const { deadNumber, deadName, deadOn = '', deathCertificate = '' } = facts.values
  const dead = await personOf(hands, { number: deadNumber, name: deadName, whom: deadName ?? '去世的亲人' })
  const certified = dead.fields.deathCertificate as string | undefined
  if (certified !== undefined && certified !== deathCertificate.trim().toUpperCase())
    hands.stops(ground(no.paperDiffers, { paper: '死亡医学证明编号' }))
  const evidence = evidenceOf(facts, `死亡医学证明 ${deathCertificate}`)
  await hands.does(registerDeath, { id: dead.id, diedOn: deadOn, evidence })
  return { text: `${deadName}的户口已注销，死亡日期 ${onDay(deadOn)}` }
}

export const ofHouseholds: Readonly<Record<string, Effect>> = {
  'birth-registration': birth,
  'residence-move': move,
  'residence-permit': permit,
  'death-registration': death,
}
