// Who handles applications in the organs: one receives, another decides, the head answers for the term.
import { common, type Duty } from './duty.ts'

const handling = {
  ...common,
  'applications.read': 'own',
  'population.read': 'all',
  'legal-persons.read': 'all',
} as const

/** What a grant brings with it is issued by whoever grants. */
const deciding = { 'applications.receive': 'own', 'applications.decide': 'own', 'certificates.issue': 'own' } as const

export const serviceDuties = [
  {
    id: 'case-receiver',
    title: '办件受理',
    en: 'Receiver of applications',
    course: 'it-skills',
    may: { ...handling, 'applications.receive': 'own' },
  },
  {
    id: 'case-decider',
    title: '办件审批',
    en: 'Decider on applications',
    course: 'it-skills',
    may: { ...handling, ...deciding },
  },
  {
    id: 'case-lead',
    title: '办件负责人',
    en: 'Head for applications',
    course: 'it-skills',
    may: { ...handling, 'applications.lead': 'own' },
  },
  /** Where the grant is itself the registration: who decides enters it. */
  {
    id: 'case-registrar',
    title: '登记审批',
    en: 'Decider who registers',
    course: 'it-skills',
    may: { ...handling, ...deciding, 'population.record': 'all' },
  },
] as const satisfies readonly Duty[]

const organs = [
  'public-security-department',
  'medical-security-bureau',
  'human-resources-department',
  'market-regulation-bureau',
  'civil-affairs-department',
  'education-department',
  'tax-bureau',
  'health-commission',
] as const

/** `<organ>.receiver`, `.decider` and `.lead`. */
export const serviceAccounts = organs.flatMap((organ) => [
  { organ, duty: 'case-receiver' as const, account: `${organ}.receiver` },
  {
    organ,
    duty: organ === 'public-security-department' ? ('case-registrar' as const) : ('case-decider' as const),
    account: `${organ}.decider`,
  },
  { organ, duty: 'case-lead' as const, account: `${organ}.lead` },
])
