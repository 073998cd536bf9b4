import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

/** What may be done for another. `all` stands alone. */
export const matters = {
  all: words('全部事项', 'Everything'),
  'social-insurance': words('社会保险', 'Social insurance'),
  tax: words('税务', 'Tax'),
  household: words('户籍和证件', 'Household and papers'),
  housing: words('不动产和住房', 'Real estate and housing'),
  education: words('教育', 'Education'),
  'business-registration': words('经营主体登记', 'Registration of businesses'),
  licences: words('许可和资质', 'Licences'),
  records: words('证明和档案查询', 'Certificates and records'),
} as const
export type Matter = keyof typeof matters

export const assurances = {
  '1': words('自行申报', 'Declared'),
  '2': words('已核对人口库', 'Checked against the register'),
  '3': words('当面核验', 'Checked face to face'),
} as const

export const refusals = {
  agentsAppointNone: {
    code: 'citizens.agents-appoint-none',
    kind: 'forbidden',
    words: words(
      '代办人不能再委托他人。请由本人，或由法定代表人以单位身份办理委托。',
      'An agent may not appoint another. The person themselves, or the firm’s legal representative, appoints.',
    ),
    clauses: ['3.7.7'],
    law: '民法典 第169条',
  },
  agentNotFound: {
    code: 'citizens.agent-not-found',
    kind: 'invalid',
    words: words(
      '账号与姓名首字对不上，没有找到这个人。请向对方核对账号。',
      'No such person: the account and the first character of the name do not match. Ask them for their account.',
    ),
  },
  notYourself: {
    code: 'citizens.not-yourself',
    kind: 'invalid',
    words: words('不能委托自己。请填写他人的账号。', 'You cannot appoint yourself. Give another person’s account.'),
  },
  tooLong: {
    code: 'citizens.agency-too-long',
    kind: 'invalid',
    words: words(
      '委托最长 {months} 个月，请把截止日期改到 {latest} 或更早。',
      'An appointment lasts at most {months} months: end it by {latest}.',
    ),
    clauses: ['3.7.7'],
    law: '民法典 第165条',
  },
  endsTooEarly: {
    code: 'citizens.agency-ends-too-early',
    kind: 'invalid',
    words: words('截止日期早于今天。请选择今天或以后的日期。', 'The last day lies before today. Choose today or later.'),
  },
  allStandsAlone: {
    code: 'citizens.all-stands-alone',
    kind: 'invalid',
    words: words('选了“全部事项”就不必再选其他事项。请只留一种。', 'Everything is chosen: leave the other matters out.'),
  },
  tooMany: {
    code: 'citizens.too-many-agents',
    kind: 'conflict',
    words: words(
      '生效中的委托已有 {most} 项。请先结束不再需要的委托。',
      '{most} appointments are running. End those no longer needed first.',
    ),
  },
  noSuchAgency: {
    code: 'citizens.no-such-agency',
    kind: 'missing',
    words: words('没有这项委托，或与您无关。', 'There is no such appointment, or it does not concern you.'),
  },
  alreadyEnded: {
    code: 'citizens.agency-ended',
    kind: 'conflict',
    words: words('这项委托已经结束，不必再办。', 'This appointment has ended already.'),
  },
  ownDevicesOnly: {
    code: 'citizens.own-devices-only',
    kind: 'forbidden',
    words: words(
      '您现在在替别人办事。请先换回本人，再退出所有设备。',
      'You are acting for somebody else. Act for yourself again first, then sign out everywhere.',
    ),
  },
  noCapacity: {
    code: 'citizens.no-capacity',
    kind: 'forbidden',
    words: words(
      '您现在不能替对方办事：没有委托，或委托已到期、已撤回。请改为本人办理，或请对方重新委托。',
      'You may not act for them now: there is no appointment, or it ended. Act for yourself, or ask to be appointed again.',
    ),
    clauses: ['3.7.7'],
    law: '民法典 第173条',
  },
} as const satisfies Record<string, Refusal>

const matter = f.choice('事项', 'Matter', matters)
const uscc = f.text('统一社会信用代码', 'Credit code', { max: 18, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', codes: 'GB 32100' })
const capacity = f.text('身份', 'Capacity', { max: 60, pattern: '^(self|agency/[0-9a-f-]{36}|legal-person/[0-9A-HJ-NPQRTUWXY]{18})$' })
const name = f.text('姓名或名称', 'Name')
const matterList = f.list('事项', 'Matters', matter, { min: 1, max: 9, unique: true })

export const agencyStates = {
  running: words('生效中', 'Running'),
  ended: words('已到期', 'Ended'),
  revoked: words('已撤回', 'Revoked'),
} as const

const agency = f.object({
  id: f.id('编号', 'Id'),
  given: f.flag('我委托的', 'Given by me'),
  principal: name,
  principalKind: f.choice('委托人类别', 'Principal', { citizen: words('个人', 'Person'), 'legal-person': words('单位', 'Firm') }),
  agent: name,
  matters: matterList,
  from: f.day('开始', 'From'),
  until: f.day('截止（含当日）', 'Until (inclusive)'),
  reason: f.text('事由', 'Reason'),
  state: f.choice('状态', 'State', agencyStates),
})

const capacityLine = f.object({
  capacity,
  by: f.choice('凭', 'By', { agency: words('委托', 'Appointment'), representative: words('法定代表人', 'Legal representative') }),
  name,
  matters: matterList,
  until: f.orNull(f.day('截止（含当日）', 'Until (inclusive)')),
})

export const me = question({
  name: 'citizens.me',
  title: words('我的', 'My account'),
  may: 'citizen',
  input: f.nothing(),
  output: f.object({
    id: f.id('编号', 'Id'),
    name,
    account: f.text('账号', 'Account'),
    assurance: f.choice('实名等级', 'Assurance', assurances),
    simulated: f.flag('示例', 'Simulated'),
    capacities: f.list('可替谁办', 'Capacities', capacityLine, { max: 200 }),
    agencies: f.list('委托', 'Appointments', agency, { max: 200 }),
    signIns: f.list('登录记录', 'Sign-ins', f.object({ at: f.instant('时间', 'Time'), outcome: f.text('结果', 'Outcome') })),
  }),
})

export const standing = question({
  name: 'citizens.standing',
  title: words('这件事我能不能办', 'May I do this matter'),
  may: 'citizen',
  input: f.object({ matter }),
  output: f.object({ may: f.flag('能办', 'May'), behalf: f.orNull(f.text('替谁办', 'For whom')) }),
})

export const actFor = action({
  name: 'citizens.act-for',
  title: words('选择替谁办', 'Choose whom to act for'),
  may: 'citizen',
  input: f.object({ capacity }),
  output: f.object({ capacity, name, matters: matterList, until: f.orNull(f.day('截止（含当日）', 'Until (inclusive)')) }),
  refusals: [refusals.noCapacity],
  clauses: ['3.7.7'],
})

export const appointAgent = action({
  name: 'citizens.appoint-agent',
  title: words('委托他人代办', 'Appoint an agent'),
  may: 'citizen',
  input: f.object({
    principal: f.optional(uscc),
    account: f.text('代办人账号', 'Agent’s account', { max: 60 }),
    firstCharacter: f.text('代办人姓名第一个字', 'First character of the agent’s name', { max: 2 }),
    matters: matterList,
    until: f.day('截止（含当日）', 'Until (inclusive)'),
    reason: f.text('事由', 'Reason', { max: 100 }),
  }),
  output: f.object({ id: f.id('编号', 'Id'), agent: name }),
  refusals: [
    refusals.agentsAppointNone,
    refusals.agentNotFound,
    refusals.notYourself,
    refusals.tooLong,
    refusals.endsTooEarly,
    refusals.allStandsAlone,
    refusals.tooMany,
  ],
  clauses: ['3.7.7'],
  consequence: words(
    '代办人可以在所选事项内替您办事，直到截止日；您随时可以撤回，撤回立即生效。',
    'The agent may act for you in the chosen matters until the last day. You can revoke it at any time, with effect at once.',
  ),
})

export const endAgency = action({
  name: 'citizens.end-agency',
  title: words('撤回或辞去委托', 'End an appointment'),
  may: 'citizen',
  input: f.object({ id: f.id('委托', 'Appointment') }),
  output: f.nothing(),
  refusals: [refusals.noSuchAgency, refusals.alreadyEnded, refusals.agentsAppointNone],
  clauses: ['3.7.7'],
  consequence: words('立即生效，不能恢复；需要时可以重新委托。', 'It takes effect at once and cannot be undone; appoint again if needed.'),
})

export const signOutEverywhere = action({
  name: 'citizens.sign-out-everywhere',
  title: words('退出所有设备', 'Sign out everywhere'),
  may: 'citizen',
  input: f.nothing(),
  output: f.nothing(),
  refusals: [refusals.ownDevicesOnly],
  consequence: words(
    '所有手机和电脑上的登录立即退出，这一台也退出；再用时请重新登录。',
    'Every phone and computer is signed out at once, this one too; sign in again to go on.',
  ),
})
