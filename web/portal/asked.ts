// The whole list of what the portal may ask the extranet: public questions of contracts and nothing else. A page names a
// question by its key here; what is not in this list cannot be asked (tests/journeys/portal.test.ts holds both sides).
import type { In, Out, Question } from '#kernel/module/contract.ts'
import * as planning from '#modules/governance/planning/contract.ts'
import * as projects from '#modules/governance/projects/contract.ts'
import * as systems from '#modules/governance/systems/contract.ts'
import * as tenders from '#modules/governance/tenders/contract.ts'
import * as audit from '#modules/platform/audit/contract.ts'
import * as people from '#modules/platform/people/contract.ts'
import * as policy from '#modules/platform/policy/contract.ts'
import * as catalogue from '#modules/resources/catalogue/contract.ts'
import * as exchange from '#modules/resources/exchange/contract.ts'
import * as legalPersons from '#modules/resources/legal-persons/contract.ts'
import * as statistics from '#modules/resources/statistics/contract.ts'
import * as applications from '#modules/services/applications/contract.ts'
import * as certificates from '#modules/services/certificates/contract.ts'
import * as ratings from '#modules/services/ratings/contract.ts'
import * as reports from '#modules/services/reports/contract.ts'
import * as disclosure from '#modules/services/disclosure/contract.ts'
import * as items from '#modules/services/items/contract.ts'

export const asked = {
  clauses: policy.clauseList,
  clause: policy.clause,
  plan: planning.plan,
  progress: planning.progressOfPlan,
  projects: projects.madePublic,
  tenders: tenders.madePublic,
  systems: systems.listInUse,
  resources: catalogue.search,
  resource: catalogue.resourceCard,
  publicList: catalogue.publicList,
  exchange: exchange.statistics,
  services: exchange.openServices,
  tryCall: exchange.tryCall,
  organs: people.organs,
  divisions: people.divisions,
  organ: people.organ,
  checkpoint: audit.latest,
  legalPersons: legalPersons.publicList,
  countTables: statistics.publishedTables,
  countCells: statistics.publishedCells,
  matters: items.matterList,
  matter: items.matterCard,
  lifeEvent: items.lifeEventCard,
  guide: items.guideStep,
  halls: items.halls,
  track: applications.track,
  certificate: certificates.verify,
  replies: reports.publicReplies,
  reportAnswer: reports.readAnswer,
  ratings: ratings.results,
  receiptToRate: ratings.toRateByReceipt,
  documents: disclosure.search,
  document: disclosure.documentCard,
  documentByIndexNumber: disclosure.documentByIndexNumber,
  documentColumns: disclosure.columns,
  newestDocuments: disclosure.newest,
  attachment: disclosure.attachment,
  organsToAsk: disclosure.organsToAsk,
  disclosureReports: disclosure.reports,
  disclosureTrack: disclosure.track,
  disclosed: disclosure.publicReplies,
} as const satisfies Record<string, Question>

export type Asked = typeof asked
export type AskedKey = keyof Asked
export type Answer<K extends AskedKey> = Out<Asked[K]>
export type Wish<K extends AskedKey> = In<Asked[K]>
