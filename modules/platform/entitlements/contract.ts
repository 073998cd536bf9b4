// Who may what: the security administrator's work. What the system administrator asks for is given or declined here, with
// the difference that it makes in plain sight; every change is a new policy set.
import { action, event, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { answer, course, dutyClass, dutyId, duty, level, official, permissionName, post, reason, request, right, scope } from './fields.ts'
import { refusals } from './refusals.ts'

export const permissions = {
  read: permission('entitlements.read', words('查看职责和权限', 'Read duties and permissions'), { class: 'any' }),
  grant: permission('entitlements.grant', words('授予和收回权限', 'Give and take rights'), {
    class: 'security',
    needs: { proof: true, inPerson: true },
  }),
}

export const changed = event(
  'entitlements.changed',
  words('权限已变更', 'Rights changed'),
  f.object({
    what: f.text('变更', 'Change', { max: 100 }),
    of: f.text('对象', 'Of', { max: 100 }),
    by: f.text('办理人', 'By', { max: 100 }),
  }),
)

export const matrix = question({
  name: 'entitlements.matrix',
  title: words('职责与权限', 'Duties and permissions'),
  may: permissions.read.name,
  input: f.nothing(),
  output: f.object({
    duties: f.list(
      '职责',
      'Duties',
      f.object({
        id: duty,
        title: f.text('名称', 'Title'),
        titleEn: f.text('英文名称', 'Title in English'),
        class: dutyClass,
        course: f.orNull(course),
        posts: f.integer('岗位数', 'Posts'),
        may: f.mapOf('权限', 'Permissions', scope),
      }),
      { max: 1000 },
    ),
    permissions: f.list(
      '权限',
      'Permissions',
      f.object({
        name: permissionName,
        class: f.text('类别', 'Class'),
        proof: f.flag('须重新验证身份', 'Needs fresh proof'),
        inPerson: f.flag('须本人办理', 'In person'),
      }),
      { max: 2000 },
    ),
  }),
})

const lackedCourse = f.object({ id: course, title: f.text('名称', 'Title'), titleEn: f.text('英文名称', 'Title in English') })

export const waiting = question({
  name: 'entitlements.waiting',
  title: words('待核准', 'Waiting for rights'),
  may: permissions.grant.name,
  input: f.nothing(),
  output: f.object({
    requests: f.list(
      '申请',
      'Requests',
      f.object({
        id: request,
        kind: f.choice('种类', 'Kind', { duty: words('岗位职责', 'Duty for a post'), appointment: words('人员任职', 'Person for a post') }),
        post,
        title: f.text('岗位', 'Post'),
        class: dutyClass,
        organName: f.text('机构', 'Organ'),
        duties: f.list('现有职责', 'Duties now', duty),
        duty: f.orNull(duty),
        official: f.orNull(official),
        name: f.orNull(f.text('姓名', 'Name')),
        account: f.orNull(f.text('账号', 'Account')),
        from: f.orNull(f.day('自', 'From')),
        to: f.orNull(f.day('止', 'Until')),
        holders: f.list('任职人员', 'Holders', f.text('姓名', 'Name')),
        reason: f.text('事由', 'Reason'),
        askedBy: f.text('申请人', 'Asked by'),
        askedAt: f.instant('申请时间', 'Asked at'),
        gains: f.list('将增加的权限', 'Rights gained', right, { max: 2000 }),
        lacks: f.list('尚缺的培训考核', 'Courses lacking', lackedCourse),
      }),
      { max: 500 },
    ),
    bare: f.list(
      '尚无职责的岗位',
      'Posts without duties',
      f.object({
        post,
        title: f.text('岗位', 'Post'),
        class: dutyClass,
        organName: f.text('机构', 'Organ'),
        holders: f.list('任职人员', 'Holders', f.text('姓名', 'Name')),
      }),
      { max: 200 },
    ),
  }),
})

export const clearances = question({
  name: 'entitlements.clearances',
  title: words('密级权限', 'Clearances'),
  may: permissions.grant.name,
  audited: true,
  input: f.object({ q: f.optional(f.text('姓名或账号', 'Name or account', { max: 60 })) }),
  output: f.object({
    highest: level,
    officials: f.list(
      '人员',
      'Officials',
      f.object({
        official,
        name: f.text('姓名', 'Name'),
        account: f.text('账号', 'Account'),
        organName: f.orNull(f.text('单位', 'Organ')),
        clearance: level,
      }),
      { max: 200 },
    ),
  }),
})

export const admit = action({
  name: 'entitlements.admit',
  title: words('核准申请', 'Give what was asked'),
  may: permissions.grant.name,
  clauses: ['3.6.2'],
  input: f.object({ request, answer: f.optional(answer) }),
  output: f.nothing(),
  refusals: [refusals.settled, refusals.ownRights, refusals.notTogether, refusals.tooLate],
  consequence: words('权限立即生效。', 'The rights hold at once.'),
})
export const decline = action({
  name: 'entitlements.decline',
  title: words('退回申请', 'Decline what was asked'),
  may: permissions.grant.name,
  input: f.object({ request, answer }),
  output: f.nothing(),
  refusals: [refusals.settled],
})
export const giveDuty = action({
  name: 'entitlements.give-duty',
  title: words('授予岗位职责', 'Give a post a duty'),
  may: permissions.grant.name,
  clauses: ['3.6.2'],
  input: f.object({ post, duty, reason }),
  output: f.nothing(),
  refusals: [refusals.ownRights, refusals.dutyOfOtherClass, refusals.hasDuty],
})
export const takeDuty = action({
  name: 'entitlements.take-duty',
  title: words('收回岗位职责', 'Take a duty from a post'),
  may: permissions.grant.name,
  input: f.object({ post, duty, reason }),
  output: f.nothing(),
  refusals: [refusals.ownRights, refusals.noDuty],
})
export const makeDuty = action({
  name: 'entitlements.make-duty',
  title: words('设立职责', 'Make a duty'),
  may: permissions.grant.name,
  input: f.object({
    id: dutyId,
    title: f.text('名称', 'Title', { max: 40 }),
    titleEn: f.text('英文名称', 'Title in English', { max: 60 }),
    class: dutyClass,
  }),
  output: f.object({ duty }),
  refusals: [refusals.dutyTaken],
})
export const givePermission = action({
  name: 'entitlements.give-permission',
  title: words('授予职责权限', 'Give a duty a permission'),
  may: permissions.grant.name,
  clauses: ['3.6.2'],
  input: f.object({ duty, permission: permissionName, scope, reason }),
  output: f.object({ policy: f.text('权限版本', 'Version of the permissions') }),
  refusals: [refusals.ownRights, refusals.permissionOfOtherClass],
  consequence: words('有此职责的全部岗位立即增加这项权限。', 'Every post with the duty holds the permission at once.'),
})
export const takePermission = action({
  name: 'entitlements.take-permission',
  title: words('收回职责权限', 'Take a permission from a duty'),
  may: permissions.grant.name,
  input: f.object({ duty, permission: permissionName, reason }),
  output: f.object({ policy: f.text('权限版本', 'Version of the permissions') }),
  refusals: [refusals.ownRights, refusals.notHeld],
  consequence: words('有此职责的全部岗位立即失去这项权限。', 'Every post with the duty loses the permission at once.'),
})
export const setClearance = action({
  name: 'entitlements.set-clearance',
  title: words('核定密级权限', 'Set a clearance'),
  may: permissions.grant.name,
  input: f.object({ official, level, reason }),
  output: f.nothing(),
  refusals: [refusals.ownRights, refusals.secretOutside],
})
