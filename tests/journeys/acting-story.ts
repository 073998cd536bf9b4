import assert from 'node:assert/strict'
import { instantOf } from '#kernel/time/day.ts'
import type { Story } from './story.ts'

const GIVER = 'water-department.officer'
const TAKER = 'water-department.head'
const PERMISSION = 'systems.register'

const later = (s: Story, minutes: number) => instantOf(new Date(Date.parse(s.server.clock.now()) + minutes * 60_000))
const system = (name: string) => ({ name, zone: 'extranet', kind: 'department', functions: ['查询'], users: ['干部'], description: '示例' })

async function idOf(s: Story, account: string): Promise<string> {
  const { rows } = await s.server.database.pool.query<{ id: string }>('select id from kernel.official where account = $1', [account])
  return rows[0]!.id
}

async function actAs(s: Story, account: string, as: Record<string, string>, words: string): Promise<void> {
  const answer = await s.server.call(account, 'PUT', '/api/session/post', as)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  s.holds(answer.body.delegation ?? answer.body.emergency, words)
}

/** A delegation works until its hour and not a moment longer. */
export async function delegationStory(s: Story): Promise<void> {
  s.chapter('五、委托代办：到点即止')
  await s.refused(TAKER, 'systems.register-system', system('处长自己登记的系统'), '3.7.7', '处长本人的岗位没有登记权限')
  const { delegation } = await s.does(
    GIVER,
    'delegation.give',
    { taker: await idOf(s, TAKER), permissions: [PERMISSION], to: later(s, 60), reason: '出差' },
    '经办人出差，把登记权限委托一小时',
  )
  await actAs(s, TAKER, { delegation }, '处长选择“代经办人办理”')
  await s.does(TAKER, 'systems.register-system', system('代为登记的系统'), '代为登记')
  const { rows } = await s.server.database.pool.query(
    `select behalf from kernel.audit_line where action = 'systems.register-system' and outcome = 'done' order by at desc, id desc limit 1`,
  )
  s.holds(rows[0].behalf === `official/${await idOf(s, GIVER)}`, '审计日志写明代谁办理')
  s.server.clock.set(later(s, 59))
  await s.does(TAKER, 'systems.register-system', system('第五十九分钟登记的系统'), '第五十九分钟仍可办理')
  s.server.clock.set(later(s, 1))
  await s.refused(TAKER, 'systems.register-system', system('第六十分钟登记的系统'), '3.7.7', '第六十分钟委托到期，不能再代办')
  s.server.cookies.clear()
}

/** One asks, another opens, a third reviews, and everybody sees it meanwhile. */
export async function breakGlassStory(s: Story): Promise<void> {
  s.chapter('六、应急授权：一人申请、另一人开启、第三人复核，全程告警（3.6.2）')
  const ASKER = 'information-centre.system-admin'
  const OPENER = 'information-centre.security-admin'
  const AUDITOR = 'audit-office.auditor'
  await s.refused(
    ASKER,
    'break-glass.ask',
    { duty: 'auditor', minutes: 30, reason: '需要查看审计日志才能排障' },
    '3.6.2',
    '审计职责不能应急开启',
  )
  const wanted = { duty: 'registry', minutes: 30, reason: '夜间域名服务中断，网络管理员联系不上' }
  await s.refused(ASKER, 'break-glass.ask', wanted, '3.9.3', '没有通过该职责的课程，应急也不能用')
  const waiver = { official: await idOf(s, ASKER), course: 'it-skills', kind: 'waived', to: '2027-06-01', reason: '应急值班人员' }
  await s.does(OPENER, 'training.record-course', waiver, '安全管理员登记免训')
  const { emergency } = await s.does(ASKER, 'break-glass.ask', wanted, '系统管理员申请网络管理职责三十分钟')
  await s.refused(ASKER, 'break-glass.open', { emergency }, '3.7.7', '申请人不能自己开启')
  await s.does(OPENER, 'break-glass.open', { emergency }, '安全管理员开启')
  await s.asks(AUDITOR, 'break-glass.open-ones', {}, '审计员的页面出现红色提示', ({ emergencies }) =>
    assert.equal(emergencies[0].id, emergency),
  )
  await actAs(s, ASKER, { emergency }, '系统管理员使用应急授权')
  await s.asks(ASKER, 'registry.plan', { zone: 'extranet' }, '查看并处理网络资源')
  await s.does(ASKER, 'break-glass.end', { emergency }, '处理完毕，提前结束')
  const after = await s.server.call(ASKER, 'GET', '/api/registry/plan?zone=extranet')
  s.holds(after.status === 403, '结束后权限立即收回')
  await s.refused(OPENER, 'break-glass.review', { emergency, verdict: '处置得当' }, '3.7.7', '开启人不能复核')
  await s.does(AUDITOR, 'break-glass.review', { emergency, verdict: '处置得当，无越权' }, '审计员逐条复核')
  s.server.cookies.clear()
}
