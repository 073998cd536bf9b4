import type { Module } from '#kernel/module/define-module.ts'
import { account } from '#modules/platform/account/module.ts'
import { audit } from '#modules/platform/audit/module.ts'
import { breakGlass } from '#modules/platform/break-glass/module.ts'
import { delegation } from '#modules/platform/delegation/module.ts'
import { office } from '#modules/business/office/module.ts'
import { funds } from '#modules/governance/funds/module.ts'
import { legislation } from '#modules/governance/legislation/module.ts'
import { planning } from '#modules/governance/planning/module.ts'
import { projects } from '#modules/governance/projects/module.ts'
import { standards } from '#modules/governance/standards/module.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { tenders } from '#modules/governance/tenders/module.ts'
import { training } from '#modules/governance/training/module.ts'
import { changesIn } from '#modules/network/changes/module.ts'
import { backbone } from '#modules/network/backbone/module.ts'
import { goals } from '#modules/network/goals/module.ts'
import { boundary } from '#modules/network/boundary/module.ts'
import { configurationIn } from '#modules/network/configuration/module.ts'
import { registry } from '#modules/network/registry/module.ts'
import { certificates } from '#modules/services/certificates/module.ts'
import { oneFormIn } from '#modules/services/one-form/module.ts'
import { applications } from '#modules/services/applications/module.ts'
import { disclosure } from '#modules/services/disclosure/module.ts'
import { dashboard } from '#modules/services/dashboard/module.ts'
import { items } from '#modules/services/items/module.ts'
import { ratings } from '#modules/services/ratings/module.ts'
import { reports } from '#modules/services/reports/module.ts'
import { continuity } from '#modules/security/continuity/module.ts'
import { grading } from '#modules/security/grading/module.ts'
import { seals } from '#modules/security/seals/module.ts'
import { incidents } from '#modules/security/incidents/module.ts'
import { catalogue } from '#modules/resources/catalogue/module.ts'
import { disputesIn } from '#modules/resources/disputes/module.ts'
import { exchange } from '#modules/resources/exchange/module.ts'
import { feedsIn } from '#modules/resources/feeds/module.ts'
import { intakeIn } from '#modules/resources/intake/module.ts'
import { legalPersons } from '#modules/resources/legal-persons/module.ts'
import { macroEconomy } from '#modules/resources/macro-economy/module.ts'
import { matchingIn } from '#modules/resources/matching/module.ts'
import { population } from '#modules/resources/population/module.ts'
import { statisticsIn } from '#modules/resources/statistics/module.ts'
import { citizens } from '#modules/platform/citizens/module.ts'
import { readingIn } from '#modules/platform/reading/module.ts'
import { decisionsRoom } from '#modules/platform/decisions/module.ts'
import { calendar } from '#modules/platform/calendar/module.ts'
import { casesRoom } from '#modules/platform/cases/module.ts'
import { entitlementsIn } from '#modules/platform/entitlements/module.ts'
import { people } from '#modules/platform/people/module.ts'
import { provisioning } from '#modules/platform/provisioning/module.ts'
import { ferryIn } from '#modules/network/ferry/module.ts'
import { policyRoom } from '#modules/platform/policy/module.ts'
import { trustIn } from '#modules/security/trust/module.ts'
import { signInRoom } from '#modules/platform/sign-in/module.ts'
import { searchRoom } from '#modules/platform/search/module.ts'
import { views } from '#modules/platform/views/module.ts'

const rooms: readonly Module[] = [
  planning,
  systems,
  projects,
  standards,
  tenders,
  funds,
  registry,
  backbone,
  goals,
  boundary,
  catalogue,
  exchange,
  population,
  legalPersons,
  macroEconomy,
  items,
  dashboard,
  disclosure,
  reports,
  ratings,
  applications,
  certificates,
  office,
  legislation,
  training,
  grading,
  seals,
  incidents,
  continuity,
  calendar,
  people,
  delegation,
  breakGlass,
  account,
  signInRoom,
  citizens,
  provisioning,
  audit,
  views,
]

/** Rooms whose law differs with the zone. */
const zoned = (zone: 'extranet' | 'intranet'): readonly Module[] => [entitlementsIn(zone), trustIn(zone), ferryIn(zone)]

/** The rooms with those that read what the others declare. */
function withReaders(those: readonly Module[]): readonly Module[] {
  const ofBases = those.some(({ bases }) => bases?.length)
    ? [readingIn(those), disputesIn(those), intakeIn(those), feedsIn(those), matchingIn(those), oneFormIn(those)]
    : []
  const counted = ofBases.length > 0 ? [statisticsIn([...those, ...ofBases])] : []
  const withChanges = [...those, ...ofBases, ...counted, changesIn(those), configurationIn(those)]
  const all = [...withChanges, casesRoom(withChanges), policyRoom(withChanges), searchRoom(withChanges)]
  return [...all, decisionsRoom(all)]
}

/** Every module, once. Nothing below the roof may know this list. */
export const modules: readonly Module[] = withReaders([...rooms, ...zoned('extranet')])

/** The modules of one zone: the intranet runs none of the extranet's rooms, and the other way round (3.2.1). */
export const modulesOf = (zone: 'extranet' | 'intranet'): readonly Module[] => withReaders([...inZone(zone, rooms), ...zoned(zone)])

export const inZone = (zone: 'extranet' | 'intranet', those: readonly Module[]): Module[] =>
  those.filter((room) => room.zone === 'both' || room.zone === zone)

/** The last look before a zone opens: whatever was put on its list, a room of the other zone is not opened in this one. */
export function requireZone(zone: 'extranet' | 'intranet', those: readonly Module[]): readonly Module[] {
  const strangers = those.filter((room) => room.zone !== 'both' && room.zone !== zone).map(({ name }) => name)
  if (strangers.length > 0) throw new Error(`rooms of the other network (3.2.1): ${strangers.join(', ')}`)
  return those
}
