// 为什么能／不能: each decision explained step by step, who can, and the log of decisions.
import { permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('decisions.read', words('查看权限判定', 'Read decisions'), { class: 'any' }),
}

export const refusals = {
  unknownAction: {
    code: 'decisions.unknown-action',
    kind: 'missing',
    words: words(
      '没有名为 {action} 的权限或事项。请从列表中选择。',
      'There is no permission or act named {action}. Choose one from the list.',
    ),
  },
  unknownPerson: {
    code: 'decisions.unknown-person',
    kind: 'missing',
    words: words(
      '没有找到在岗的工作人员“{official}”，或您无权查看其权限。请核对账号。',
      'No official {official} holds a post today, or you may not see what they may. Check the account.',
    ),
  },
} as const satisfies Record<string, Refusal>

export const steps = {
  who: words('身份', 'Who'),
  source: words('职责', 'Duty'),
  course: words('培训', 'Training'),
  'in-person': words('本人办理', 'In person'),
  purpose: words('用途', 'Purpose'),
  proof: words('身份验证', 'Proof'),
  record: words('记录', 'Record'),
  level: words('密级', 'Level'),
  scope: words('范围', 'Reach'),
}

export const reasons = {
  open: words('对所有人开放', 'Open to all'),
  platform: words('平台自身', 'The platform'),
  'signed-in': words('已登录即可', 'Signed in'),
  held: words('持有权限', 'Held'),
  'not-signed-in': words('没有登录', 'Not signed in'),
  'not-held': words('没有这项权限', 'Not held'),
  'not-trained': words('没有通过培训', 'Not trained'),
  'in-person': words('须由本人办理', 'In person only'),
  'no-purpose': words('没有写明用途', 'No purpose'),
  proof: words('须重新验证身份', 'Fresh proof needed'),
  level: words('密级高于可知悉范围', 'Above the clearance'),
  'out-of-scope': words('不在权限范围内', 'Out of reach'),
  'no-record': words('没有这条记录，或无权查看', 'No such record, or not to be seen'),
}

const sentence = f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) })
const action = f.text('事项或权限', 'Act or permission', { max: 100, hint: '权限名或事项名，如 projects.sign' })
const register = f.optional(f.text('登记簿', 'Register', { max: 100, hint: '登记簿名，办件写 case' }))
const record = f.optional(f.id('记录编号', 'Record'))
const official = f.text('工作人员', 'Official', { max: 100, hint: '账号或编号' })

const capacity = f.object({
  as: sentence,
  allowed: f.flag('能否', 'Allowed'),
  reason: f.choice('理由', 'Reason', reasons),
  verdict: sentence,
  steps: f.list(
    '判定过程',
    'Steps',
    f.object({ step: f.choice('步骤', 'Step', steps), passed: f.flag('通过', 'Passed'), words: sentence }),
  ),
})

export const explain = question({
  name: 'decisions.explain',
  title: words('为什么能／不能', 'Why one may or may not'),
  may: 'signed-in',
  audited: true,
  input: f.object({ official: f.optional(official), action, register, record }),
  output: f.object({
    official: f.object({ id: f.id('编号', 'Id'), account: f.text('账号', 'Account'), name: f.text('姓名', 'Name') }),
    permission: f.object({ name: f.text('权限', 'Permission'), title: sentence }),
    /** What is asked at the door, beside the permission. */
    asks: f.list('办理时还须', 'Also asked at the door', sentence),
    /** Named only to those who may see it. */
    record: f.orNull(f.object({ label: f.text('名称', 'Name', { min: 0, max: 1000 }), organ: f.orNull(f.text('单位', 'Organ')) })),
    /** One for each post, delegation and emergency; the one that lets them comes first. */
    capacities: f.list('身份', 'Capacities', capacity),
  }),
})

export const whoCan = question({
  name: 'decisions.who-can',
  title: words('谁能办、谁能看', 'Who can'),
  may: permissions.read.name,
  audited: true,
  input: f.object({
    action,
    register,
    record,
    after: f.optional(f.id('上一页末位', 'Last of the page before')),
    size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 200 })),
  }),
  output: f.object({
    people: f.list(
      '人员',
      'People',
      f.object({
        id: f.id('编号', 'Id'),
        account: f.text('账号', 'Account'),
        name: f.text('姓名', 'Name'),
        organName: f.text('单位', 'Organ'),
        as: sentence,
        why: sentence,
      }),
      { max: 1000 },
    ),
    next: f.orNull(f.id('下一页', 'Next page')),
  }),
})

export const log = question({
  name: 'decisions.log',
  title: words('权限判定记录', 'The log of decisions'),
  may: permissions.read.name,
  audited: true,
  input: f.object({
    fromDay: f.optional(f.day('起始日期', 'From')),
    toDay: f.optional(f.day('截止日期', 'To')),
    who: f.optional(f.text('办理者', 'Who', { hint: '姓名或编号' })),
    permission: f.optional(f.text('权限', 'Permission', { max: 100 })),
    allowed: f.optional(f.flag('能否', 'Allowed')),
    reason: f.optional(f.choice('理由', 'Reason', reasons)),
    page: f.optional(f.integer('页码', 'Page', { min: 1, max: 10_000 })),
    size: f.optional(f.integer('每页行数', 'Page size', { min: 1, max: 200 })),
  }),
  output: f.object({
    decisions: f.list(
      '判定',
      'Decisions',
      f.object({
        id: f.id('审计行', 'Line'),
        at: f.instant('时间', 'At'),
        actor: f.text('办理者编号', 'Actor'),
        actorName: f.text('办理者', 'Name'),
        who: f.orNull(f.text('被问的人', 'Of whom')),
        action: f.text('事项', 'Action'),
        permission: f.text('权限', 'Permission'),
        allowed: f.flag('能否', 'Allowed'),
        reason: f.choice('理由', 'Reason', reasons),
        subject: f.orNull(f.text('对象', 'Subject')),
        policy: f.text('权限版本', 'Version of the permissions'),
      }),
    ),
    total: f.integer('合计', 'Total', { hint: '最多数到一万行' }),
  }),
})
