// The rail is drawn from the contracts: the wing of a module says where it hangs, the permission says whether this
// official sees it. At most eight groups, whatever the number of modules.
import { moduleOf, type Meta, type RegisterCard, type Session } from '#web/kit/api/meta.ts'
import type { WordKey } from '#web/kit/dictionary/dictionary.ts'
import type { IconName } from '#web/kit/icon.tsx'
import type { Words } from '#kernel/text/text.ts'
import { catalogueCard, isGrade, isIncident, isOfPlan, isRequest, isTraffic } from '../screens/compound.ts'

export type RailItem = {
  readonly to: string
  readonly label: WordKey | Words
  /** Registers whose records are reached through this page. */
  readonly covers?: readonly string[]
}
export type RailGroup = { readonly key: WordKey; readonly icon: IconName; readonly items: readonly RailItem[] }

/** Reached from the page of continuity. */
const CONTINUITY = ['continuity.backup', 'continuity.drill', 'continuity.need', 'continuity.work-order']

/** Reached from the page of the ferry. */
const FERRY = 'channel sender schema package file quarantine release'.split(' ').map((book) => `ferry.${book}`)

/** Reached from the desk of disputes. */
const DISPUTES = ['disputes.dispute', 'disputes.notice']

/** Reached from the tree of names. */
export const NAME_BOOKS = ['registry.domain', 'registry.record']

/** Reached from the page of certificates. */
const TRUST = ['trust.authority', 'trust.certificate', 'trust.ceremony']

/** Reached from the address plan. */
export const PLAN_BOOKS = ['registry.prefix', 'registry.vrf', 'registry.block', 'registry.address']

/** Reached from the map of trunks. */
const LINK_BOOKS = 'site device trunk autonomous-system peering route service-point'.split(' ').map((book) => `backbone.${book}`)

/** Reached from the page of the moratorium. */
export const VERTICAL_BOOKS = ['registry.vertical-network', 'registry.exception']

type Room = 'data' | 'projects' | 'planning' | 'network' | 'business' | 'manage'

const PLANNING: ReadonlySet<string> = new Set(['planning', 'standards', 'legislation', 'training', 'pilots', 'evaluation'])

function roomOf(wing: string | undefined, module: string): Room {
  if (PLANNING.has(module)) return 'planning'
  if (wing === 'governance') return 'projects'
  if (wing === 'network' || wing === 'security') return 'network'
  if (wing === 'resources') return 'data'
  if (wing === 'business' || wing === 'services') return 'business'
  return 'manage'
}

/** The three administrators have no business rooms: nothing waits for them in cases, unless they act in another capacity. */
export const doesBusiness = (meta: Meta, session: Pick<Session, 'post'>): boolean =>
  (session.post.class ?? 'business') === 'business' || meta.questions.some(({ name, allowed }) => name === 'cases.related' && allowed)

/** The groups this official sees, in the fixed order. */
export function railOf(meta: Meta, session: Pick<Session, 'post'>): RailGroup[] {
  const wings = new Map(meta.modules.map(({ name, wing }) => [name, wing]))
  const plan = namesOf(meta, isOfPlan)
  const requests = namesOf(meta, isRequest)
  const traffic = namesOf(meta, isTraffic)
  const card = catalogueCard(meta)
  const catalogue = card?.allowed ? card.name : undefined
  const grades = namesOf(meta, isGrade)
  const incidents = namesOf(meta, isIncident)
  const covered = new Set([
    ...plan,
    ...requests,
    ...traffic,
    ...grades,
    ...incidents,
    ...CONTINUITY,
    ...TRUST,
    ...DISPUTES,
    'changes.change',
    'configuration.release',
    ...FERRY,
    ...PLAN_BOOKS,
    ...NAME_BOOKS,
    ...VERTICAL_BOOKS,
    ...LINK_BOOKS,
    'registry.link',
    catalogue,
  ])
  const registers = (room: Room): RailItem[] =>
    meta.registers
      .filter((card) => card.allowed && !covered.has(card.name) && roomOf(wings.get(moduleOf(card.name)), moduleOf(card.name)) === room)
      .map(itemOf)
  const asks = (name: string) => meta.questions.some((question) => question.name === name && question.allowed)
  const acts = (name: string) => meta.actions.some((action) => action.name === name && action.allowed)
  const when = (condition: boolean, to: string, label: WordKey, covers: readonly string[] = []): RailItem[] =>
    condition ? [{ to, label, covers }] : []
  const groups: RailGroup[] = [
    {
      key: 'rail.work',
      icon: 'work',
      items: [
        ...when(asks('entitlements.waiting'), '/rights/inbox', 'rail.inbox'),
        ...when(doesBusiness(meta, session), '/work', 'work.waiting'),
        ...when(asks('dashboard.board'), '/dashboard', 'board.title'),
        ...when(acts('applications.start-for-visitor'), '/window', 'window.title'),
        ...when(asks('one-form.due'), '/forms', 'forms.title'),
        ...when(asks('projects.reviews-for-me'), '/reviews', 'reviews.title'),
        ...when(doesBusiness(meta, session), '/cases', 'rail.cases'),
        ...when(asks('delegation.takers'), '/delegations', 'rail.delegations'),
      ],
    },
    {
      key: 'rail.approval',
      icon: 'check',
      items: [
        ...when(asks('applications.queue'), '/applications', 'cases.desk'),
        ...when(asks('certificates.to-seal'), '/to-seal', 'toSeal.title'),
      ],
    },
    {
      key: 'rail.data',
      icon: 'data',
      items: [
        ...when(Boolean(catalogue), '/catalogue', 'rail.catalogue', catalogue ? [catalogue] : []),
        ...when(requests.length > 0, '/requests', 'rail.requests', requests),
        ...when(traffic.length > 0, '/exchange', 'rail.exchange', traffic),
        ...when(asks('population.person-search'), '/bases/population.person', 'baseSearch.title'),
        ...when(asks('reading.rights') || acts('reading.apply-right') || acts('reading.confirm-right'), '/reading-rights', 'rights.title'),
        ...when(asks('reading.looks'), '/looks', 'looks.title'),
        ...when(asks('intake.forms'), '/intake', 'intake.title'),
        ...when(asks('disputes.desk'), '/disputes', 'disputes.title', DISPUTES),
        ...when(asks('statistics.quality'), '/data-quality', 'quality.title'),
        ...when(asks('feeds.subscriptions'), '/feeds', 'feeds.title'),
        ...when(asks('matching.pairs'), '/matching', 'matching.title'),
        ...registers('data'),
      ],
    },
    {
      key: 'rail.projects',
      icon: 'projects',
      items: [...when(asks('projects.pipeline'), '/projects', 'rail.pipeline'), ...registers('projects')],
    },
    { key: 'rail.planning', icon: 'planning', items: [...when(plan.length > 0, '/plan', 'rail.plan', plan), ...registers('planning')] },
    {
      key: 'rail.network',
      icon: 'network',
      items: [
        ...when(asks('registry.zone-map'), '/zones', 'zones.title', ['registry.link']),
        ...when(asks('backbone.link-map'), '/links', 'links.title', LINK_BOOKS),
        ...when(asks('registry.plan-tree'), '/plan/addresses', 'space.title', PLAN_BOOKS),
        ...when(asks('registry.name-tree'), '/names', 'names.title', NAME_BOOKS),
        ...when(asks('registry.moratorium'), '/vertical-networks', 'vertical.title', VERTICAL_BOOKS),
        ...when(asks('changes.review'), '/changes', 'changes.title', ['changes.change']),
        ...when(asks('configuration.state'), '/configuration', 'configuration.title', ['configuration.release']),
        ...when(asks('incidents.board'), '/incidents', 'incidents.title', incidents),
        ...when(asks('incidents.roster'), '/duty', 'duty.title'),
        ...when(asks('grading.picture'), '/grading', 'grading.title', grades),
        ...when(asks('trust.overview'), '/trust', 'trust.title', TRUST),
        ...when(asks('ferry.standing'), '/ferry', 'ferry.title', FERRY),
        ...registers('network'),
      ],
    },
    { key: 'rail.business', icon: 'business', items: registers('business') },
    { key: 'rail.clauses', icon: 'clauses', items: [{ to: '/clauses', label: 'rail.clauses' }] },
    {
      key: 'rail.audit',
      icon: 'audit',
      items: [...when(asks('audit.lines'), '/audit', 'rail.audit'), ...when(asks('audit.witness'), '/witness', 'audit.witness')],
    },
    {
      key: 'rail.manage',
      icon: 'manage',
      items: [
        { to: '/organs', label: 'rail.organs' },
        ...when(asks('people.tree'), '/organs/tree', 'rail.tree'),
        ...when(asks('people.accounts'), '/accounts', 'rail.accounts'),
        ...when(asks('entitlements.matrix'), '/rights', 'rail.rights'),
        ...when(asks('entitlements.clearances'), '/rights/clearances', 'rail.clearances'),
        ...when(asks('training.courses'), '/training', 'rail.training'),
        ...when(asks('break-glass.open-ones') || acts('break-glass.ask'), '/break-glass', 'rail.glass'),
        ...when(asks('decisions.explain'), '/permissions', 'why.rail'),
        ...when(asks('continuity.standing'), '/continuity', 'continuity.title', CONTINUITY),
        ...when(asks('account.recoveries'), '/account-help', 'rail.help'),
        ...registers('manage'),
      ],
    },
  ]
  return joined(groups.filter((group) => group.items.length > 0))
}

const namesOf = (meta: Meta, test: (name: string) => boolean) =>
  meta.registers.filter((card) => card.allowed && test(card.name)).map(({ name }) => name)

const itemOf = (card: RegisterCard): RailItem => ({ to: `/registers/${card.name}`, label: card.title })

const MOST = 8

/** When there are more than eight groups, the audit joins the administration, then the clauses the plan that they are the text of. */
const JOINED: readonly (readonly [from: WordKey, into: WordKey])[] = [
  ['rail.audit', 'rail.manage'],
  ['rail.clauses', 'rail.planning'],
]

const joined = (groups: RailGroup[]): RailGroup[] =>
  JOINED.reduce((left, [from, into]) => {
    const joins = left.find(({ key }) => key === from)
    if (left.length <= MOST || !joins || !left.some(({ key }) => key === into)) return left
    return left
      .filter((group) => group !== joins)
      .map((group) => (group.key === into ? { ...group, items: [...group.items, ...joins.items] } : group))
  }, groups)
