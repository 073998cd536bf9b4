// Which registers stand together on one page of the rail instead of each having an entry of its own.
import { moduleOf, type Meta, type RegisterCard } from '#web/kit/api/meta.ts'

/** The register that holds the information resources. */
export function catalogueCard(meta: Meta): RegisterCard | undefined {
  const own = meta.registers.filter((card) => moduleOf(card.name) === 'catalogue')
  return own.find((card) => /resource|entry|dataset/.test(card.name)) ?? own[0]
}

export const isOfPlan = (name: string): boolean => moduleOf(name) === 'planning'

const ASKED_AND_GIVEN = /request|application|grant|authori|permit/

/** Requests for data and the authorisations given on them. */
export const isRequest = (name: string): boolean => ['catalogue', 'exchange'].includes(moduleOf(name)) && ASKED_AND_GIVEN.test(name)

/** Services, clients and subscriptions: reached from the exchange monitor. */
export const isTraffic = (name: string): boolean => moduleOf(name) === 'exchange' && !isRequest(name)

/** Grades, assessments, findings, products: reached from the picture of the grades. */
export const isGrade = (name: string): boolean => moduleOf(name) === 'grading'

/** Incidents and drills: reached from the emergency desk. */
export const isIncident = (name: string): boolean => moduleOf(name) === 'incidents'
