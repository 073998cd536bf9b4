// Duties (职责): named bundles of permissions that the province gives to posts. This is data of the seeded province, not
// law: an administrator may regroup it. The ledger permissions.md shows the whole matrix.
// Scope: own = records of the own organ; division = of organs in the own division; all = every record.
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
const common = {
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
  'legislation.read': 'all',
} as const satisfies Record<string, Scope>

const readsAll = {
  ...common,
  'cases.read': 'all',
  'projects.read': 'all',
  'tenders.read': 'all',
  'funds.read': 'all',
  'registry.read': 'all',
  'exchange.read': 'all',
  'grading.read': 'all',
  'trust.read': 'all',
  'continuity.read-needs': 'all',
} as const satisfies Record<string, Scope>

export const duties = [
  {
    id: 'officer',
    title: '经办人',
    en: 'Case officer',
    course: 'it-skills',
    may: {
      ...common,
      'systems.register': 'own',
      'projects.draft': 'own',
      'projects.build': 'own',
      'tenders.run': 'own',
      'planning.draft': 'own',
      'catalogue.compile': 'own',
      'catalogue.apply': 'own',
      'catalogue.reply': 'own',
      'registry.apply': 'own',
      'exchange.provide': 'own',
      'exchange.use': 'own',
      'macro-economy.publish': 'own',
      'sign-in.register': 'own',
      'office.draft': 'own',
      'office.receive': 'own',
      'legislation.draft': 'own',
      'grading.keep': 'own',
      'trust.apply': 'own',
      'trust.revoke': 'own',
      'continuity.state': 'own',
    },
  },
  {
    id: 'head',
    title: '主要负责人',
    en: 'Head of the organ',
    course: 'it-skills',
    may: {
      ...common,
      'projects.sign': 'own',
      'planning.sign': 'own',
      'catalogue.approve': 'own',
      'break-glass.ask': 'own',
      'office.sign': 'own',
    },
  },
  {
    id: 'documents',
    title: '文秘',
    en: 'Document secretary',
    course: 'it-skills',
    may: { ...common, 'office.review': 'own', 'office.dispatch': 'own', 'office.receive': 'own' },
  },
  {
    id: 'legal-affairs',
    title: '政府法制',
    en: 'Legal affairs',
    course: 'it-skills',
    may: { ...common, 'legislation.record': 'all' },
  },
  {
    id: 'reviewer',
    title: '论证评审',
    en: 'Reviewer of projects',
    course: 'it-skills',
    may: {
      ...readsAll,
      'projects.review': 'all',
      'projects.co-sign': 'all',
      'projects.accept': 'all',
      'planning.review': 'all',
      'standards.test': 'all',
      'grading.review': 'all',
    },
  },
  { id: 'expert', title: '评审专家', en: 'Review expert', may: { 'policy.read': 'all', 'people.read': 'all', 'projects.opine': 'all' } },
  {
    id: 'approver',
    title: '立项审批',
    en: 'Approver of projects',
    course: 'it-skills',
    may: { ...readsAll, 'projects.approve': 'all', 'projects.co-sign': 'all', 'planning.publish': 'all' },
  },
  { id: 'co-signer', title: '论证会签', en: 'Co-signer of reviews', course: 'it-skills', may: { ...readsAll, 'projects.co-sign': 'all' } },
  {
    id: 'funds',
    title: '专项资金管理',
    en: 'Special fund',
    course: 'it-skills',
    may: { ...readsAll, 'funds.allocate': 'all', 'funds.pay': 'all' },
  },
  {
    id: 'leader',
    title: '信息化领导小组',
    en: 'Leading group',
    may: { ...readsAll, 'planning.approve': 'all', 'projects.revoke': 'all', 'registry.except': 'all', 'break-glass.watch': 'all' },
  },
  { id: 'registry', title: '网络资源管理', en: 'Network registry', course: 'it-skills', may: { ...readsAll, 'registry.allocate': 'all' } },
  {
    id: 'sharing',
    title: '数据共享主管',
    en: 'Data sharing authority',
    course: 'it-skills',
    may: { ...readsAll, 'catalogue.publish': 'all', 'catalogue.supervise': 'all', 'exchange.operate': 'all' },
  },
  {
    id: 'cyber-police',
    title: '网络安全保卫',
    en: 'Police of networks',
    course: 'it-skills',
    may: { ...common, 'grading.read': 'all', 'grading.file': 'all' },
  },
  {
    id: 'crypto-authority',
    title: '商用密码管理',
    en: 'Authority for cryptography',
    course: 'it-skills',
    may: { ...common, 'grading.read': 'all', 'grading.file-crypto': 'all' },
  },
  {
    id: 'auditor',
    title: '安全审计员',
    en: 'Auditor',
    class: 'audit',
    course: 'security-duty',
    may: {
      'people.read': 'all',
      'policy.read': 'all',
      'audit.read': 'all',
      'audit.export': 'all',
      'trust.read': 'all',
      'trust.read-authorities': 'all',
      'decisions.read': 'all',
      'entitlements.read': 'all',
      'training.read': 'all',
      'break-glass.watch': 'all',
      'break-glass.review': 'all',
      'continuity.read': 'all',
    },
  },
  {
    id: 'system-admin',
    title: '系统管理员',
    en: 'System administrator',
    class: 'system',
    course: 'security-duty',
    may: {
      'people.read': 'all',
      'policy.read': 'all',
      'people.manage': 'all',
      'people.accounts': 'all',
      'break-glass.ask': 'all',
      'continuity.read': 'all',
      'continuity.run': 'all',
      'account.sessions': 'all',
      'account.open-recovery': 'all',
      'account.read-recoveries': 'all',
    },
  },
  {
    id: 'security-admin',
    title: '安全管理员',
    en: 'Security administrator',
    class: 'security',
    course: 'security-duty',
    may: {
      'people.read': 'all',
      'policy.read': 'all',
      'entitlements.read': 'all',
      'entitlements.grant': 'all',
      'provisioning.open': 'all',
      'decisions.read': 'all',
      'training.read': 'all',
      'training.record': 'all',
      'break-glass.watch': 'all',
      'break-glass.open': 'all',
      'account.confirm-recovery': 'all',
      'account.read-recoveries': 'all',
      'sign-in.read': 'all',
      'sign-in.allow': 'all',
      'trust.read': 'all',
      'trust.read-authorities': 'all',
      'trust.own': 'own',
      'trust.revoke': 'all',
      'trust.issue': 'all',
      'trust.hold-ceremony': 'all',
      'continuity.read': 'all',
    },
  },
] as const satisfies readonly Duty[]

export type DutyId = (typeof duties)[number]['id']
