// Who may read which fields of the base registers for which matter, and who looked at whose record (3.4.6, 3.7.7).
import { action, event, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { applicationStates, matterCode, registerName, shownMatter, shownRight, wanted } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

export * from './contract-looks.ts'
export * from './contract-outages.ts'
export { permissions } from './permissions.ts'
export { applying } from './procedure.ts'

const application = f.id('申请', 'Application')
const opinion = f.prose('意见', 'Opinion', { min: 2, max: 1000 })
const outcome = f.object({ state: f.choice('状态', 'State', applicationStates), right: f.orNull(f.id('用数权', 'Right')) })
const someNames = (zh: string, en: string) => f.list(zh, en, f.text('数据项', 'Field'))

export const applyForRight = action({
  name: 'reading.apply-right',
  title: words('申请用数权', 'Apply for a right to read'),
  may: permissions.apply.name,
  clauses: ['3.4.6'],
  input: f.object(wanted),
  output: f.object({
    id: application,
    number: f.text('办件编号', 'Case number'),
    /** Warned of, not refused: fields that the matter does not need as registered. */
    beyond: someNames('超出事项所需的数据项', 'Fields beyond what the matter needs'),
    sensitive: someNames('敏感数据项', 'Sensitive fields'),
  }),
  refusals: [
    refusals.noRegister,
    refusals.noMatter,
    refusals.unknownField,
    refusals.unmaskedBeyond,
    refusals.basisNamesNoArticle,
    refusals.termTurned,
    refusals.holdWithoutLaw,
  ],
  consequence: words(
    '由数据主管部门审核；含敏感数据项的，还须牵头部门确认。',
    'The sharing authority decides; sensitive fields are confirmed by the lead organ.',
  ),
})
export const grantRight = action({
  name: 'reading.grant-right',
  title: words('同意授权', 'Grant the right'),
  may: permissions.grant.name,
  clauses: ['3.4.6', '3.7.7'],
  input: f.object({ id: application, opinion }),
  output: outcome,
  refusals: [refusals.ownApplication],
  consequence: words(
    '不含敏感数据项的立即生效；含敏感数据项的转牵头部门确认。同一单位同一事项以最新的用数权为准。',
    'In force at once, or sent on to the lead organ where fields are sensitive. The newest right of an organ for a matter is the one that counts.',
  ),
})
export const confirmRight = action({
  name: 'reading.confirm-right',
  title: words('确认敏感数据项', 'Confirm the sensitive fields'),
  may: permissions.confirm.name,
  clauses: ['3.4.6', '3.7.7'],
  input: f.object({ id: application, opinion }),
  output: outcome,
  refusals: [refusals.ownApplication],
})
export const declineRight = action({
  name: 'reading.decline-right',
  title: words('不予授权', 'Decline the right'),
  may: permissions.grant.name,
  clauses: ['3.4.6'],
  input: f.object({ id: application, opinion }),
  output: outcome,
})
/** The lead organ of the base does not agree that what is sensitive is read. */
export const withholdRight = action({
  name: 'reading.withhold-right',
  title: words('不同意读取敏感信息', 'Withhold what is sensitive'),
  may: permissions.confirm.name,
  clauses: ['3.4.6'],
  input: f.object({ id: application, opinion }),
  output: outcome,
})
export const revokeRight = action({
  name: 'reading.revoke-right',
  title: words('收回用数权', 'Revoke a right'),
  may: permissions.grant.name,
  clauses: ['3.7.7'],
  input: f.object({ right: f.id('用数权', 'Right'), reason: f.prose('事由', 'Reason', { min: 4, max: 500 }) }),
  output: f.nothing(),
  refusals: [refusals.notInForce],
  consequence: words('立即生效：该单位再不能凭此查看。', 'At once: the organ reads nothing by it any more.'),
})
export const keepMatter = action({
  name: 'reading.keep-matter',
  title: words('登记办理事项所需数据项', 'Register what a matter needs'),
  may: permissions.grant.name,
  clauses: ['3.4.6'],
  input: f.object({
    register: registerName,
    code: matterCode,
    title: f.text('事项名称', 'Title', { max: 60 }),
    titleEn: f.text('英文名称', 'Title in English', { max: 100 }),
    needs: f.list('所需数据项', 'Fields it needs', f.text('数据项', 'Field', { max: 60 }), { min: 1, max: 200, unique: true }),
  }),
  output: f.nothing(),
  refusals: [refusals.noRegister, refusals.unknownField],
})

export const rights = question({
  name: 'reading.rights',
  title: words('用数权清单', 'Rights to read'),
  may: permissions.watch.name,
  input: f.object({
    register: f.optional(registerName),
    organ: f.optional(f.organ('单位', 'Organ')),
    matter: f.optional(matterCode),
    inForce: f.optional(f.flag('仅看有效', 'In force only')),
  }),
  output: f.object({ rows: f.list('用数权', 'Rights', shownRight, { max: 500 }) }),
})
export const ownRights = question({
  name: 'reading.own-rights',
  title: words('本单位的用数权', 'The rights of the own organ'),
  may: 'signed-in',
  input: f.object({ register: f.optional(registerName) }),
  output: f.object({ rows: f.list('用数权', 'Rights', shownRight, { max: 500 }) }),
})
export const matters = question({
  name: 'reading.matters',
  title: words('办理事项', 'Matters'),
  may: 'signed-in',
  input: f.object({ register: f.optional(registerName) }),
  output: f.object({ rows: f.list('办理事项', 'Matters', shownMatter, { max: 1000 }) }),
})
/** The counties by which a search is narrowed, each with its prefecture. */
export const counties = question({
  name: 'reading.counties',
  title: words('县（市、区）', 'Counties'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({
    rows: f.list('县（市、区）', 'Counties', f.object({ code: f.text('代码', 'Code'), name: f.text('名称', 'Name') }), { max: 1000 }),
  }),
})
export const applications = question({
  name: 'reading.applications',
  title: words('待办的用数权申请', 'Applications under way'),
  may: 'signed-in',
  input: f.nothing(),
  output: f.object({
    rows: f.list(
      '申请',
      'Applications',
      f.object({
        id: application,
        number: f.text('办件编号', 'Case number'),
        state: f.choice('状态', 'State', applicationStates),
        register: registerName,
        organ: f.organ('单位', 'Organ'),
        organName: f.text('单位', 'Organ'),
        matter: matterCode,
        title: f.text('事项', 'Matter'),
        askedAt: f.instant('申请时间', 'Asked at'),
        fields: someNames('数据项', 'Fields'),
      }),
    ),
  }),
})
export const oneApplication = question({
  name: 'reading.application',
  title: words('用数权申请', 'An application'),
  may: 'signed-in',
  input: f.object({ id: application }),
  output: f.object({
    id: application,
    organ: f.organ('单位', 'Organ'),
    state: f.choice('状态', 'State', applicationStates),
    ...wanted,
    beyond: someNames('超出事项所需的数据项', 'Fields beyond what the matter needs'),
    sensitive: someNames('敏感数据项', 'Sensitive fields'),
  }),
})

const fact = f.object({ right: f.id('用数权', 'Right'), register: registerName, organ: f.organ('单位', 'Organ'), matter: matterCode })
export const events = {
  granted: event('reading.right-granted', words('已授予用数权', 'A right to read was granted'), fact),
  revoked: event('reading.right-revoked', words('已收回用数权', 'A right to read was revoked'), fact),
}
