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
  /**
   * Where the grant is itself the registration: who decides enters it. Which fields an organ may write is said by the registers' own
   * cards; what a change of registration does to a certificate is done with it.
   */
  {
    id: 'case-registrar',
    title: '登记审批',
    en: 'Decider who registers',
    course: 'it-skills',
    may: { ...handling, ...deciding, 'population.record': 'all', 'legal-persons.record': 'all', 'certificates.keep': 'own' },
  },
] as const satisfies readonly Duty[]

/** The organs that handle applications. */
export const serviceOrgans = [
  'public-security-department',
  'medical-security-bureau',
  'human-resources-department',
  'market-regulation-bureau',
  'civil-affairs-department',
  'education-department',
  'tax-bureau',
  'health-commission',
] as const

/** Those whose grants stand in a base register. */
const registering: ReadonlySet<string> = new Set([
  'public-security-department',
  'human-resources-department',
  'market-regulation-bureau',
  'education-department',
  'tax-bureau',
  'health-commission',
])

/** `<organ>.receiver`, `.decider` and `.lead`. */
export const serviceAccounts = serviceOrgans.flatMap((organ) => [
  { organ, duty: 'case-receiver' as const, account: `${organ}.receiver` },
  {
    organ,
    duty: registering.has(organ) ? ('case-registrar' as const) : ('case-decider' as const),
    account: `${organ}.decider`,
  },
  { organ, duty: 'case-lead' as const, account: `${organ}.lead` },
])
