// What a duty is, and what every duty has in common. Scope: own = records of the own organ; division = of organs in the own
// division; all = every record.
import type { Scope } from '#kernel/access/decide.ts'
import type { DutyClass } from '#kernel/access/policy.ts'
import type { CourseId } from './courses.ts'

export type Duty = {
  readonly id: string
  readonly title: string
  readonly en: string
  /** 三员: absent for the province's ordinary business. */
  readonly class?: Exclude<DutyClass, 'business'>
  /** The course that must be passed, or waived, before the duty's rights work (3.9.3). */
  readonly course?: CourseId
  readonly may: Readonly<Record<string, Scope>>
}

/** What every official of an organ may read. */
export const common = {
  'people.read': 'all',
  'policy.read': 'all',
  'cases.read': 'own',
  'systems.read': 'all',
  'projects.read': 'own',
  'planning.read': 'all',
  'catalogue.read': 'all',
  'standards.read': 'all',
  'tenders.read': 'own',
  'tenders.read-suppliers': 'all',
  'funds.read': 'own',
  'registry.read': 'own',
  'backbone.read': 'own',
  'boundary.read': 'own',
  'exchange.read': 'own',
  'macro-economy.read': 'all',
  'grading.read': 'own',
  'trust.read': 'own',
  'trust.read-authorities': 'all',
  'trust.own': 'own',
  'continuity.read': 'all',
  'continuity.read-needs': 'own',
  'delegation.give': 'own',
  'sign-in.read': 'own',
  'office.read': 'own',
  'seals.read': 'own',
  'legislation.read': 'all',
  'ferry.read': 'own',
  'items.read': 'all',
  'calendar.read': 'all',
} as const satisfies Record<string, Scope>

export const readsAll = {
  ...common,
  'seals.read': 'all',
  'cases.read': 'all',
  'projects.read': 'all',
  'tenders.read': 'all',
  'funds.read': 'all',
  'registry.read': 'all',
  'backbone.read': 'all',
  'boundary.read': 'all',
  'exchange.read': 'all',
  'grading.read': 'all',
  'trust.read': 'all',
  'continuity.read-needs': 'all',
  'ferry.read': 'all',
  'statistics.read': 'all',
} as const satisfies Record<string, Scope>
