// A birth must fit what the base knows of the parents, and the certificate of the hospital (户口登记条例 第7条; 母婴保健法 第23条).
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { lifeRefusals as refusals } from '../life-refusals.ts'

export type Parent = { readonly sex: string; readonly birthDate: Day; readonly diedOn: Day | undefined }
export type Certificate = {
  readonly number: string
  readonly sex: string
  readonly bornOn: string
  readonly mother: string | null
  readonly father: string | null
  readonly usedBy: string | null
}
export type Birth = {
  readonly birthDate: Day
  readonly sex: string
  readonly mother?: Parent | undefined
  readonly father?: Parent | undefined
  /** Records of the parents named. */
  readonly parents: { readonly mother: string | undefined; readonly father: string | undefined }
  readonly certificate?: Certificate | undefined
}

/** A child may be born after its father's death, not much later than a pregnancy lasts. */
const AFTER_FATHER = 310

export const birthFits = rule<Birth>(
  {
    name: 'population.birth-fits',
    title: words('出生登记与父母记录、出生医学证明相符', 'A birth fits the parents and the certificate'),
    clauses: ['3.4.5a'],
    law: '户口登记条例 第7条',
  },
  ({ birthDate, sex, mother, father, parents, certificate }) => [
    ...parentFits(mother, 'mother', birthDate),
    ...parentFits(father, 'father', birthDate),
    ...(certificate ? certificateFits(certificate, { birthDate, sex, parents }) : []),
  ],
)

function parentFits(parent: Parent | undefined, role: 'mother' | 'father', born: Day): Ground[] {
  if (!parent) return []
  const says = (zh: string, en: string) =>
    ground(refusals.birthUnlikely, { parent: role === 'mother' ? '母亲' : '父亲', parentEn: role, fault: zh, faultEn: en }, `${role}Number`)
  const last = parent.diedOn && (role === 'mother' ? parent.diedOn : addDays(parent.diedOn, AFTER_FATHER))
  return grounds(
    parent.sex !== '9' && parent.sex !== (role === 'mother' ? '2' : '1') && says('性别不符', 'the sex is another'),
    parent.birthDate >= born && says('出生日期不早于子女', 'they were not born before the child'),
    last !== undefined && last < born && says('在子女出生前已死亡', 'they had died before'),
  )
}

function certificateFits(
  { number, ...it }: Certificate,
  { birthDate, sex, parents }: Pick<Birth, 'birthDate' | 'sex' | 'parents'>,
): Ground[] {
  const differs = (zh: string, en: string, field: string) => ground(refusals.certificateDiffers, { number, title: zh, titleEn: en }, field)
  return grounds(
    it.usedBy !== null && ground(refusals.certificateUsed, { number }, 'birthCertificate'),
    it.bornOn !== birthDate && differs('出生日期', 'day of birth', 'birthDate'),
    it.sex !== sex && differs('性别', 'sex', 'sex'),
    it.mother !== null && parents.mother !== undefined && it.mother !== parents.mother && differs('母亲', 'mother', 'motherNumber'),
    it.father !== null && parents.father !== undefined && it.father !== parents.father && differs('父亲', 'father', 'fatherNumber'),
  )
}
