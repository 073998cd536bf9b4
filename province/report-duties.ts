// The duties of those who answer what people say: the clerk of each organ, and the hotline's dispatcher, who gives out what is
// nobody's and looks a second time at what is published.
import { common, type Duty } from './duty.ts'

export const reportDuties = [
  {
    id: 'report-clerk',
    title: '留言办理',
    en: 'Clerk of reports',
    course: 'it-skills',
    may: {
      ...common,
      'reports.read': 'own',
      'reports.handle': 'own',
      'reports.transfer': 'own',
      'reports.identify': 'own',
      'ratings.read': 'own',
      'ratings.rectify': 'own',
    },
  },
  {
    id: 'report-dispatcher',
    title: '12345 派单与公开审核',
    en: 'Dispatcher of the hotline',
    course: 'it-skills',
    may: {
      ...common,
      'reports.read': 'all',
      'reports.transfer': 'all',
      'reports.publish': 'all',
      'ratings.read': 'all',
      'ratings.call-back': 'all',
      'ratings.record': 'all',
    },
  },
] as const satisfies readonly Duty[]

/** Where reports are handled in the seeded province. */
export const reportClerks = [
  'government-general-office',
  'market-regulation-bureau',
  'propaganda-department',
  'public-security-department',
  'education-department',
  'human-resources-department',
  'changsha',
] as const
