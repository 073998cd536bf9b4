// The posts and simulated officials of the seeded province. An account is `<organ>.<duty>`; every person is simulated.
import type { DutyClass } from '#kernel/access/policy.ts'
import { issuingOrgans, sealingOrgans } from './certificate-duties.ts'
import { disclosingOrgans, disclosureDuties } from './disclosure-duties.ts'
import { duties, type DutyId } from './duties.ts'
import type { Duty } from './duty.ts'
import { serviceAccounts } from './service-duties.ts'
import { reportClerks } from './report-duties.ts'

const staffed = (organ: string, ...held: DutyId[]) => held.map((duty) => ({ organ, duty, account: `${organ}.${duty}` }))

/** Where the nine simulated experts work: some in organs that will have projects, so that conflicts of interest arise. */
export const expertHome = [
  'education-department',
  'information-centre',
  'audit-office',
  'public-security-department',
  'stats-bureau',
  'changsha',
  'water-department',
] as const

/** Leads of the policy's systems (by 2026) that are not named above. */
const otherLeads = [
  'party-general-office',
  'tax-bureau',
  'changsha-customs',
  'peoples-bank-hunan',
  'human-resources-department',
  'agriculture-rural-affairs-department',
  'market-regulation-bureau',
  'organisation-department',
] as const

/** The sources of the base registers (3.4.5a, 3.4.5b). */
const sourceOrgans = [
  'public-security-department',
  'health-commission',
  'civil-affairs-department',
  'education-department',
  'human-resources-department',
  'tax-bureau',
  'high-court',
  'market-regulation-bureau',
  'staffing-office',
] as const

/** Who works where: one post and one simulated official for each line. */
export const accounts = [
  ...staffed('stats-bureau', 'officer', 'head'),
  ...staffed('ndrc', 'officer', 'head', 'approver'),
  ...staffed('informatisation-office', 'officer', 'head', 'reviewer', 'registry', 'sharing'),
  ...staffed('finance-department', 'officer', 'head', 'funds'),
  ...staffed('leading-group', 'leader'),
  ...staffed('audit-office', 'officer', 'head', 'auditor'),
  ...staffed('water-department', 'officer', 'head'),
  ...staffed('education-department', 'officer', 'head'),
  ...staffed('public-security-department', 'officer', 'head'),
  ...staffed('information-centre', 'officer', 'head', 'system-admin', 'security-admin'),
  ...staffed('changsha', 'officer', 'head'),
  ...otherLeads.flatMap((organ) => staffed(organ, 'officer', 'head')),
  ...Array.from({ length: 9 }, (_, i) => ({
    organ: expertHome[i % expertHome.length]!,
    duty: 'expert' as const,
    account: `expert-${i + 1}`,
  })),
  ...staffed('secrecy-bureau', 'co-signer'),
  ...staffed('cipher-office', 'co-signer'),
  ...staffed('justice-department', 'legal-affairs'),
  ...staffed('government-general-office', 'head', 'documents'),
  ...['informatisation-office', 'stats-bureau', 'ndrc'].flatMap((organ) => staffed(organ, 'documents')),
  ...staffed('public-security-department', 'cyber-police'),
  ...staffed('cipher-office', 'crypto-authority'),
  ...staffed('information-centre', 'duty-officer', 'emergency-lead'),
  // The ceremony takes two security administrators, of two organs.
  ...staffed('cipher-office', 'security-admin'),
  ...staffed('information-centre', 'seal-maker'),
  ...['government-general-office', 'informatisation-office', 'stats-bureau'].flatMap((organ) => staffed(organ, 'seal-keeper')),
  { organ: 'informatisation-office', duty: 'network-approver' as const, account: 'informatisation-office.network' },
  ...staffed('information-centre', 'ferry', 'ferry-approver'),
  ...staffed('secrecy-bureau', 'ferry-approver'),
  ...sourceOrgans.flatMap((organ) => staffed(organ, 'registrar')),
  ...['public-security-department', 'market-regulation-bureau'].flatMap((organ) => staffed(organ, 'adjudicator')),
  ...staffed('changsha', 'window'),
  ...serviceAccounts,
  ...['medical-security-bureau', 'civil-affairs-department', 'health-commission'].flatMap((organ) => staffed(organ, 'officer', 'head')),
  ...disclosingOrgans.flatMap((organ) => staffed(organ, ...disclosureDuties.map(({ id }) => id))),
  ...reportClerks.flatMap((organ) => staffed(organ, 'report-clerk')),
  ...staffed('government-general-office', 'report-dispatcher'),
  ...issuingOrgans.flatMap((organ) => staffed(organ, 'certificates')),
  ...sealingOrgans.flatMap((organ) => staffed(organ, 'certificate-sealer', 'seal-keeper')),
  // Two people decide that two records are one.
  ...['public-security-department', 'market-regulation-bureau'].map((organ) => ({
    organ,
    duty: 'adjudicator' as const,
    account: `${organ}.second-adjudicator`,
  })),
]

/** The title of a post is its duty's. */
export const titleOf = (duty: DutyId): string => duties.find(({ id }) => id === duty)!.title

/** The class of a post is its duty's. */
export const classOf = (duty: DutyId): DutyClass => (duties as readonly Duty[]).find(({ id }) => id === duty)!.class ?? 'business'
