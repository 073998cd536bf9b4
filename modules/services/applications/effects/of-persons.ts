// What a grant writes into the base of persons beside the household: retirement, school, disability.
import { ground } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { assessDisability, recordRetirement, recordSchooling } from '#modules/resources/population/contract.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { pensionSince } from '../rules/pension-since.ts'
import { applicantOf, type Effect, evidenceOf, nameOf, onDay, personOf, withCertificate } from './effect.ts'
import { issued } from './issuing.ts'

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
  const { pupilNumber, pupilName, nearSchool } = facts.values
  // An application from before its form asked for the school has none to record.
  if (!nearSchool) return { text: '' }
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
  retirement,
  'school-enrolment': school,
  'disability-assessment': assessment,
  'disability-certificate': disabilityCard,
}
