// The emergency centre of the demonstration: who is on duty, a drill that was held, an incident that is over. All of it is
// simulated (模拟).
import { addDays, type Day } from '#kernel/time/day.ts'

type Teller = {
  act(account: string, action: string, input: Record<string, unknown>): Promise<{ readonly id: string }>
  on(day: Day): void | Promise<void>
}

const LEAD = 'information-centre.emergency-lead'
const DUTY = 'information-centre.duty-officer'

/** Shifts of a day, from eight in the morning, until the end of the year. */
const FROM = '2026-10-14' as Day
const DAYS = 79
const eight = (day: Day) => `${day}T00:00:00.000Z`

export async function tellEmergency(t: Teller): Promise<void> {
  await t.on(addDays(FROM, -1))
  for (let i = 0; i < DAYS; i += 1) {
    const day = addDays(FROM, i)
    const account = i % 2 === 0 ? DUTY : LEAD
    await t.act(LEAD, 'incidents.plan-shift', { account, fromAt: eight(day), toAt: eight(addDays(day, 1)) })
  }
  const { id: drill } = await t.act(LEAD, 'incidents.plan-drill', {
    title: '勒索病毒处置桌面推演（模拟）',
    scenario: '模拟办公终端感染勒索病毒，检验断网、取证、恢复和报告的衔接。',
    plannedOn: '2026-10-20',
  })
  await t.on('2026-10-20' as Day)
  await t.act(LEAD, 'incidents.hold-drill', { drill, findings: '报告用时 2 小时 40 分；联系名单有两处过期，已更新（模拟）。' })
  const { id: incident } = await t.act('water-department.officer', 'incidents.raise-incident', {
    title: '水情查询短时无法访问（模拟）',
    kind: 'outage',
    foundAt: eight('2026-10-20' as Day),
    found: '查询页面返回错误，持续约二十分钟。',
  })
  await t.act(DUTY, 'incidents.confirm-incident', { incident, effects: { people: 1200 }, note: '影响约一千二百人次，一般事件。' })
  await t.act(DUTY, 'incidents.recover-incident', { incident, note: '重启中间件后恢复。' })
  await t.act(DUTY, 'incidents.close-incident', { incident, cause: '连接池配置过小。' })
}
