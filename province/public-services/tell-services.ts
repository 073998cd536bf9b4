// The stories of the public services in the seeded province, in the order in which they rest on one another.
import type { Day } from '#kernel/time/day.ts'
import { tellApplications } from './tell-applications.ts'
import { tellCertificates } from './tell-certificates.ts'
import { tellDisclosure } from './tell-disclosure.ts'
import { tellReports } from './tell-reports.ts'
import { tellServiceLists } from './tell-service-lists.ts'
import { tellVersions } from './tell-versions.ts'
import { tellForm, tellRating, tellRemark } from './tell-what-follows.ts'
import type { ServiceTeller } from './teller.ts'

export async function tellServices(t: ServiceTeller): Promise<void> {
  await t.on('2026-10-21' as Day)
  await tellVersions(t)
  await tellServiceLists(t)
  await tellCertificates(t)
  const delivered = await tellApplications(t)
  await tellReports(t)
  await tellDisclosure(t)
  await tellRating(t, delivered)
  await tellForm(t)
  await tellRemark(t)
}
