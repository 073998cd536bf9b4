// Which organ registers which kind, as GB 32100-2015 writes it into the first two characters of every credit code: 1 the
// staffing office (11 organs, 12 institutions), 5 civil affairs (51 associations, 52 private non-enterprise units, 53
// foundations), 9 market regulation (91 enterprises, 92 individual businesses, 93 farmers' cooperatives).
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { CIVIL_AFFAIRS, kinds, type LegalPersonKind, MARKET, REGISTRARS, registrarsFields, STAFFING } from '../legal-person.ts'
import { refusals } from '../refusals.ts'

const beginsOf: Readonly<Record<LegalPersonKind, readonly string[]>> = {
  company: ['91'],
  branch: ['91', '93'],
  partnership: ['91'],
  'sole-proprietorship': ['91'],
  cooperative: ['93'],
  'individual-business': ['92'],
  institution: ['12'],
  organ: ['11'],
  association: ['51'],
  foundation: ['53'],
  'private-non-enterprise': ['52'],
}
const byDepartment: Readonly<Record<string, string>> = { '1': STAFFING, '5': CIVIL_AFFAIRS, '9': MARKET }

/** How the credit code of the kind begins. */
export const codeBegins = (kind: LegalPersonKind): readonly string[] => beginsOf[kind]

export const registrarOf = (kind: LegalPersonKind): string => byDepartment[beginsOf[kind][0]![0]!]!

export type Writing = { readonly kind: LegalPersonKind; readonly organ: string | undefined; readonly fields: readonly string[] }

/** One registrar is no source for what another registers. Organs that are no registrars are held by the sources of the fields. */
export const registrarOfKind = rule<Writing>(
  {
    name: 'legal-persons.registrar-of-kind',
    title: words('各类法人由各自的登记机关登记', 'Each kind is registered by its own registrar'),
    clauses: ['3.4.5b'],
    law: 'GB 32100-2015',
  },
  ({ kind, organ, fields }) => {
    const registrar = registrarOf(kind)
    const isOther = organ !== undefined && organ !== registrar && REGISTRARS.includes(organ)
    const writes = fields.some((field) => registrarsFields.includes(field))
    return grounds(isOther && writes && ground(refusals.otherRegistrar, { kind: kinds[kind].zh, kindEn: kinds[kind].en, registrar }))
  },
)
