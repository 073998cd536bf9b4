// The duties of the electronic certificates: who issues and ends them, and who, as another person, has them sealed.
import { common, type Duty } from './duty.ts'

export const certificateDuties = [
  {
    id: 'certificates',
    title: '证照管理员',
    en: 'Keeper of certificates',
    course: 'it-skills',
    may: {
      ...common,
      'certificates.read': 'own',
      'certificates.issue': 'own',
      'certificates.keep': 'own',
      'certificates.import': 'own',
    },
  },
  {
    id: 'certificate-sealer',
    title: '证照用印员',
    en: 'Sealer of certificates',
    course: 'it-skills',
    may: { ...common, 'certificates.read': 'own', 'certificates.seal': 'own', 'seals.apply': 'own' },
  },
] as const satisfies readonly Duty[]

/** The organs that issue certificates (modules/services/certificates/kinds). */
export const issuingOrgans = [
  'health-commission',
  'human-resources-department',
  'market-regulation-bureau',
  'education-department',
  'civil-affairs-department',
  'public-security-department',
] as const

/** Those of them that have a seal in the demonstration; what the others issue says in words that it is not sealed. */
export const sealingOrgans = ['market-regulation-bureau', 'human-resources-department'] as const
