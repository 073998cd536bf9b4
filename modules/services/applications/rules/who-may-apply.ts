// Who may apply for what. For oneself or the firm one represents: everything. By agency: what was appointed (民法典 第162条, 第165条),
// so each errand says in which kinds of matters of `citizens.matters` it lies. One that says nothing lies in none of them: then only
// an appointment for everything covers it.
import type { Actor } from '#kernel/access/actor.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Matter } from '#modules/platform/citizens/contract.ts'
import { refusals } from '../refusals.ts'

const kindsOf: Readonly<Record<string, readonly Matter[]>> = {
  birth: ['household', 'social-insurance'],
  'birth-registration': ['household'],
  'newborn-medical-insurance': ['social-insurance'],
  'social-security-card': ['social-insurance'],
  'company-start': ['business-registration', 'tax', 'social-insurance'],
  'company-establishment': ['business-registration'],
  'seal-carving': ['business-registration'],
  'tax-registration': ['tax'],
  'employer-insurance': ['social-insurance'],
  'business-change': ['business-registration'],
  'business-closure': ['business-registration'],
  'food-operation-licence': ['licences'],
  'food-licence-renewal': ['licences'],
  'public-place-hygiene-licence': ['licences'],
  retiring: ['social-insurance'],
  retirement: ['social-insurance'],
  death: ['household', 'social-insurance'],
  'death-registration': ['household'],
  'funeral-allowance': ['social-insurance'],
  'residence-move': ['household'],
  'residence-permit': ['household'],
  disability: ['social-insurance'],
  'disability-assessment': ['social-insurance'],
  'disability-certificate': ['social-insurance'],
  'disability-benefit': ['social-insurance'],
  'minimum-living-allowance': ['social-insurance'],
  'school-enrolment': ['education'],
  'teacher-certificate': ['education'],
}

type Applicant = Pick<Actor, 'only'>

/** Whether the errand lies within what the agent was appointed for. */
export const isWithinAgency = ({ only }: Applicant, errand: string): boolean =>
  only === undefined || (kindsOf[errand] !== undefined && kindsOf[errand].every((kind) => only.includes(kind)))

export const whoMayApply = rule<{ readonly actor: Applicant; readonly errand: string }>(
  {
    name: 'applications.who-may-apply',
    title: words('代办人只办委托范围内的事', 'An agent applies within the appointment'),
    clauses: ['3.7.7'],
    law: '民法典 第162条',
  },
  ({ actor, errand }): Ground[] => grounds(!isWithinAgency(actor, errand) && ground(refusals.outsideAgency)),
)

/** A.4 of GB/T 39046: 1 is a person, the rest are legal persons and bodies of all kinds. */
const PERSON = '1'

/** A birth is a person's, a change of a licence a firm's: whoever acts for the other kind is told to change over. */
export const errandServes = rule<{ readonly holder: string; readonly serves: readonly string[] }>(
  {
    name: 'applications.errand-serves',
    title: words('个人的事由个人申请，单位的事由单位申请', 'What is a person’s is applied for by a person, what is a firm’s by the firm'),
    clauses: ['3.5.1'],
  },
  ({ holder, serves }): Ground[] => {
    const isFirm = holder.startsWith('legal-person/')
    const isServed = isFirm ? serves.some((kind) => kind !== PERSON) : serves.includes(PERSON)
    const [who, whoEn, whom, whomEn] = isFirm ? ['个人', 'persons', '单位', 'a firm'] : ['单位', 'firms', '个人', 'yourself']
    return grounds(!isServed && ground(refusals.notServed, { who, whoEn, whom, whomEn }))
  },
)
