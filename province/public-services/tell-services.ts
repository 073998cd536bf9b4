// The stories of the public services in the seeded province, in the order in which they rest on one another.
import type { Day } from '#kernel/time/day.ts'
import { tellCertificates } from './tell-certificates.ts'
import { tellDisclosure } from './tell-disclosure.ts'
import { tellReports } from './tell-reports.ts'
import { tellVersions } from './tell-versions.ts'
import type { ServiceTeller } from './teller.ts'

export async function tellServices(t: ServiceTeller): Promise<void> {
  await t.on('2026-11-02' as Day)
  await tellVersions(t)
  await tellCertificates(t)
  await tellReports(t)
  await tellDisclosure(t)
}
