// The effects of every matter, by matter. One that no register holds has none but its words.
import { socialSecurityCard, teacherCertificate } from './certificates.ts'
import { type Effect, type GrantFacts, withCertificate } from './effect.ts'
import { issued, type Sheet } from './issuing.ts'
import { ofFirms } from './of-firms.ts'
import { ofHouseholds } from './of-households.ts'
import { ofPersons } from './of-persons.ts'

/** Nothing but a certificate follows. */
const certificate =
  (sheetOf: (facts: GrantFacts) => Sheet | undefined): Effect =>
  async (hands, facts) => {
    const sheet = sheetOf(facts)
    return sheet ? withCertificate({ text: '' }, sheet.kind, await issued(hands, facts, sheet)) : { text: '' }
  }

/** No room keeps it yet: what was granted is said. */
const said =
  (text: (facts: GrantFacts) => string): Effect =>
  (_hands, facts) =>
    Promise.resolve({ text: text(facts) })

const paid = said(
  ({ labels, values }) => `待遇发到${values.payTo === 'account' ? `${values.payBank}账户` : (labels.payTo ?? '社会保障卡')}`,
)

const effects: Readonly<Record<string, Effect>> = {
  ...ofHouseholds,
  ...ofPersons,
  ...ofFirms,
  'social-security-card': certificate(socialSecurityCard),
  'teacher-certificate': certificate(teacherCertificate),
  'newborn-medical-insurance': said(({ values }) => `${values.childName}已参保`),
  'funeral-allowance': paid,
  'disability-benefit': paid,
  'minimum-living-allowance': paid,
}

export const effectOf = (matter: string): Effect => effects[matter] ?? said(() => '')
