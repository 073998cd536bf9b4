// What a grant writes into the base of persons.
import { isSimulatedNumber } from '#kernel/people/identity-number.ts'
import { ground } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import {
  assessDisability,
  moveRegistration,
  recordRetirement,
  recordSchooling,
  registerBirth,
  registerDeath,
  registerResidence,
} from '#modules/resources/population/contract.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { parentsOf } from '../rules/checks.ts'
import { linesOf } from '../rules/lines.ts'
import { pensionSince } from '../rules/pension-since.ts'
import {
  applicantOf,
  type Effect,
  evidenceOf,
  type GrantFacts,
  type Hands,
  type Known,
  onDay,
  personOf,
  withCertificate,
} from './effect.ts'
import { issued } from './issuing.ts'

const nameOf = ({ fields }: Known) => fields.name as string

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
    if (line) others.push(await personOf(hands, { number: line.number, name: line.name, whom: line.name }))
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

/** 社会保险法 第16条. */
const retirement: Effect = async (hands, facts) => {
  const { values, holder, ownNumber } = facts
  const { retireOn = '', retireFrom } = values
  const applicant = await applicantOf(hands, facts)
  const since = pensionSince(retireOn as Day)
  await hands.does(recordRetirement, { id: applicant.id, effective: retireOn, pensionSince: since, evidence: evidenceOf(facts) })
  const employer = retireFrom ? (await hands.firms([retireFrom])).get(retireFrom) : undefined
  const made = await issued(hands, facts, {
    kind: 'retirement-certificate',
    holder,
    holderName: nameOf(applicant),
    holderCode: values.ownNumber ?? ownNumber,
    values: { name: nameOf(applicant), employer: employer && nameOf(employer), retiredOn: retireOn },
  })
  return withCertificate({ text: `${onDay(retireOn)}退休，养老金从${onDay(since)}起算` }, 'retirement-certificate', made)
}

/** 义务教育法 第12条. */
const school: Effect = async (hands, facts) => {
  const { pupilNumber, pupilName, nearSchool = '' } = facts.values
  const pupil = await personOf(hands, { number: pupilNumber, name: pupilName, whom: pupilName ?? '入学的孩子' })
  await hands.does(recordSchooling, { id: pupil.id, effective: facts.today, school: nearSchool, evidence: evidenceOf(facts) })
  return { text: `${pupilName}到${nearSchool}就读` }
}

/** The finding of the hospital that the law names (GB/T 26341), from the day on which it was made. */
const assessment: Effect = async (hands, facts) => {
  const { disabilityGrade, assessedOn = '', assessedBy = '' } = facts.values
  const { id } = await applicantOf(hands, facts)
  const grade = disabilityGrade as '1'
  await hands.does(assessDisability, { id, effective: assessedOn, grade, evidence: evidenceOf(facts, `${assessedBy}残疾评定表`) })
  return { text: `${facts.labels.disabilityKind}，${facts.labels.disabilityGrade}` }
}

/** The card says what the register says. */
const disabilityCard: Effect = async (hands, facts) => {
  const { values, labels, holder, ownNumber } = facts
  const applicant = await applicantOf(hands, facts)
  if (applicant.fields.disability !== values.disabilityGrade) hands.stops(ground(no.paperDiffers, { paper: '残疾等级' }))
  const made = await issued(hands, facts, {
    kind: 'disability-certificate',
    holder,
    holderName: nameOf(applicant),
    holderCode: values.ownNumber ?? ownNumber,
    values: { name: nameOf(applicant), category: labels.disabilityKind, grade: labels.disabilityGrade },
  })
  return withCertificate({ text: `${labels.disabilityKind}，${labels.disabilityGrade}` }, 'disability-certificate', made)
}

export const ofPersons: Readonly<Record<string, Effect>> = {
  'birth-registration': birth,
  'residence-move': move,
  'residence-permit': permit,
  'death-registration': death,
  retirement,
  'school-enrolment': school,
  'disability-assessment': assessment,
  'disability-certificate': disabilityCard,
}
