// The addresses of the workbench. Search params stay plain text, repeated keys are lists: an address is a saved view.
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { parseSearch, searchText } from '#web/kit/data-table/table-search.ts'
import { screenOf } from './screen-loader.tsx'
import { NotFound } from './screens/not-found.tsx'
import { Home } from './shell/home.tsx'
import { Workbench } from './shell/workbench.tsx'

const root = createRootRoute({ component: Workbench, notFoundComponent: NotFound })

const at = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({ getParentRoute: () => root, path, component: screenOf(load, name) })

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })

const tree = root.addChildren([
  home,
  at('/bases/$register', () => import('./screens/base-search.tsx'), 'BaseSearch'),
  at('/looks', () => import('./screens/looks.tsx'), 'Looks'),
  at('/reading-rights', () => import('./screens/reading-rights.tsx'), 'ReadingRights'),
  at('/bases/$register/$id', () => import('./screens/base-record.tsx'), 'BaseRecord'),
  at('/work', () => import('./screens/my-work.tsx'), 'MyWork'),
  at('/dashboard', () => import('./screens/board.tsx'), 'Board'),
  at('/window', () => import('./screens/window.tsx'), 'WindowPage'),
  at('/forms', () => import('./screens/forms-due.tsx'), 'FormsDue'),
  at('/forms/new', () => import('./screens/form-new.tsx'), 'FormNew'),
  at('/forms/$id', () => import('./screens/form-fill.tsx'), 'FormFill'),
  at('/cases', () => import('./screens/organ-cases.tsx'), 'OrganCases'),
  at('/cases/$id', () => import('./screens/case-page.tsx'), 'CasePage'),
  at('/registers/$name', () => import('./screens/register-list.tsx'), 'RegisterList'),
  at('/registers/$name/$id', () => import('./screens/record-page.tsx'), 'RecordPage'),
  at('/do/$action', () => import('./screens/action-page.tsx'), 'ActionPage'),
  at('/reviews', () => import('./screens/my-reviews.tsx'), 'MyReviews'),
  at('/reviews/$id', () => import('./screens/review-page.tsx'), 'ReviewPage'),
  at('/projects', () => import('./screens/project-pipeline.tsx'), 'ProjectPipeline'),
  at('/projects/$id', () => import('./screens/project-gates.tsx'), 'ProjectGates'),
  at('/plan', () => import('./screens/wing-page.tsx'), 'PlanPage'),
  at('/requests', () => import('./screens/wing-page.tsx'), 'RequestsPage'),
  at('/catalogue', () => import('./screens/catalogue.tsx'), 'Catalogue'),
  at('/catalogue/$id', () => import('./screens/catalogue-entry.tsx'), 'CatalogueEntry'),
  at('/intake', () => import('./screens/intake.tsx'), 'Intake'),
  at('/intake/$id', () => import('./screens/intake-batch.tsx'), 'IntakeBatch'),
  at('/disputes', () => import('./screens/dispute-desk.tsx'), 'DisputeDesk'),
  at('/disputes/$id', () => import('./screens/dispute-page.tsx'), 'DisputePage'),
  at('/applications', () => import('./screens/application-desk.tsx'), 'ApplicationDesk'),
  at('/applications/$id', () => import('./screens/application-page.tsx'), 'ApplicationPage'),
  at('/reports/$id', () => import('./screens/report-page.tsx'), 'ReportPage'),
  at('/ratings/$id', () => import('./screens/rating-page.tsx'), 'RatingPage'),
  at('/exchange', () => import('./screens/exchange-monitor.tsx'), 'ExchangeMonitor'),
  at('/data-quality', () => import('./screens/data-quality.tsx'), 'DataQuality'),
  at('/feeds', () => import('./screens/feeds.tsx'), 'Feeds'),
  at('/documents/$id', () => import('./screens/document-page.tsx'), 'DocumentPage'),
  at('/permissions', () => import('./screens/permissions.tsx'), 'Permissions'),
  at('/clauses', () => import('./screens/clause-list.tsx'), 'ClauseList'),
  at('/clauses/$id', () => import('./screens/clause-page.tsx'), 'ClausePage'),
  at('/audit', () => import('./screens/audit-search.tsx'), 'AuditSearch'),
  at('/witness', () => import('./screens/audit-witness.tsx'), 'AuditWitness'),
  at('/continuity', () => import('./screens/continuity.tsx'), 'Continuity'),
  at('/account', () => import('./screens/account.tsx'), 'Account'),
  at('/account-help', () => import('./screens/account-help.tsx'), 'AccountHelp'),
  at('/organs', () => import('./screens/organ-list.tsx'), 'OrganList'),
  at('/organs/tree', () => import('./screens/organ-tree.tsx'), 'OrganTree'),
  at('/organs/$id', () => import('./screens/organ-staff.tsx'), 'OrganStaff'),
  at('/accounts', () => import('./screens/accounts.tsx'), 'Accounts'),
  at('/accounts/$id', () => import('./screens/account-page.tsx'), 'AccountPage'),
  at('/rights', () => import('./screens/entitlements.tsx'), 'Entitlements'),
  at('/rights/inbox', () => import('./screens/entitlements-inbox.tsx'), 'EntitlementsInbox'),
  at('/rights/clearances', () => import('./screens/clearances.tsx'), 'Clearances'),
  at('/training', () => import('./screens/training.tsx'), 'Training'),
  at('/zones', () => import('./screens/zone-map.tsx'), 'ZoneMap'),
  at('/links', () => import('./screens/link-map.tsx'), 'LinkMap'),
  at('/names', () => import('./screens/name-tree.tsx'), 'NameTree'),
  at('/plan/addresses', () => import('./screens/address-plan.tsx'), 'AddressPlan'),
  at('/vertical-networks', () => import('./screens/vertical-networks.tsx'), 'VerticalNetworks'),
  at('/systems/$id/network', () => import('./screens/system-grants.tsx'), 'SystemGrants'),
  at('/trust', () => import('./screens/trust-overview.tsx'), 'TrustOverview'),
  at('/ferry', () => import('./screens/ferry.tsx'), 'Ferry'),
  at('/ferry/export', () => import('./screens/ferry-export.tsx'), 'FerryExport'),
  at('/ferry/import', () => import('./screens/ferry-import.tsx'), 'FerryImport'),
  at('/ferry/releases/$id', () => import('./screens/ferry-release.tsx'), 'FerryRelease'),
  at('/changes', () => import('./screens/changes.tsx'), 'Changes'),
  at('/changes/new', () => import('./screens/change-compose.tsx'), 'ChangeCompose'),
  at('/changes/import', () => import('./screens/change-import.tsx'), 'ChangeImport'),
  at('/changes/history', () => import('./screens/network-history.tsx'), 'NetworkHistory'),
  at('/changes/$id', () => import('./screens/change-review.tsx'), 'ChangeReview'),
  at('/matching', () => import('./screens/matching.tsx'), 'Matching'),
  at('/matching/$id', () => import('./screens/matching-pair.tsx'), 'MatchingPair'),
  at('/configuration', () => import('./screens/configuration.tsx'), 'Configuration'),
  at('/grading', () => import('./screens/grade-picture.tsx'), 'GradePicture'),
  at('/incidents', () => import('./screens/incident-board.tsx'), 'IncidentBoard'),
  at('/incidents/$id', () => import('./screens/incident-page.tsx'), 'IncidentPage'),
  at('/duty', () => import('./screens/duty-roster.tsx'), 'DutyRoster'),
  at('/delegations', () => import('./screens/delegations.tsx'), 'Delegations'),
  at('/break-glass', () => import('./screens/break-glass.tsx'), 'BreakGlass'),
  at('/break-glass/$id', () => import('./screens/break-glass.tsx'), 'BreakGlassPage'),
])

export const router = createRouter({
  routeTree: tree,
  parseSearch: (text) => parseSearch(text),
  stringifySearch: (search) => searchText(search),
  scrollRestoration: true,
})
