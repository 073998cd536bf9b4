// What follows: a bad rating that was answered and waits to be called back, a form that organs fill in, and what a leader remarks on.
import { mine } from '#modules/platform/cases/contract.ts'
import { board, remark } from '#modules/services/dashboard/contract.ts'
import { approveForm, compare, dueReturns, oneReturn, registerForm, submitReturn } from '#modules/services/one-form/contract.ts'
import { rate, replyToRating } from '#modules/services/ratings/contract.ts'
import type { ServiceTeller } from './teller.ts'

const CLERK = 'human-resources-department.report-clerk'
const LEADER = 'leading-group.leader'

export async function tellRating(t: ServiceTeller, part: string): Promise<void> {
  t.ago(9)
  const remarked = '跑了三趟才办好，第一次没有说要带什么。'
  await t.act('citizen-5', rate, { part, code: '4', channel: '2', reasons: ['came-often', 'unclear'], remark: remarked })
  t.ago(4)
  const { rows } = await t.ask(CLERK, mine, { q: '社会保障卡' }, '整改差评')
  const measures = '经核实属实：窗口没有一次告知。已更换告知单，培训窗口人员，并向您致歉。'
  await t.act(CLERK, replyToRating, { rectification: rows[0]!.id, kind: 'founded', measures })
}

export async function tellForm(t: ServiceTeller): Promise<void> {
  t.ago(12)
  // What the census of the macro base says is taken over: the one who fills in finds it there, with its day.
  const compared = await t.ask('stats-bureau.officer', compare, { titles: ['常住人口'] }, '填报')
  const source = compared.fields[0]?.sources.find(({ gives }) => gives)?.code
  const { id } = await t.act('stats-bureau.officer', registerForm, {
    title: '基层便民服务点情况表（示例）',
    law: '统计法',
    article: '第十三条',
    purpose: '核定明年便民服务点的布点，不用于考核',
    period: 'once',
    dueDays: 20,
    fillers: ['changsha', 'water-department', 'education-department'],
    fields: [
      { title: '便民服务点数', kind: 'number', unit: '个' },
      { title: '自助服务机台数', kind: 'number', unit: '台' },
      { title: '晚间或者周末开放的服务点数', kind: 'number', unit: '个' },
      { title: '还缺什么', kind: 'text' },
      ...(source ? [{ title: '常住人口', kind: 'number' as const, source }] : []),
    ],
  })
  t.ago(10)
  await t.act('informatisation-office.sharing', approveForm, { id, opinion: '各项没有现成来源，同意一次性填报' })
  t.ago(5)
  const { due } = await t.ask('changsha.officer', dueReturns, {}, '填报')
  const { version, lines } = await t.ask('changsha.officer', oneReturn, { id: due[0]!.id }, '填报')
  const said = ['186', '240', '52', '老旧小区服务点缺自助机，约三十处']
  const values = lines.filter((line) => line.source === null).map(({ id: field }, i) => ({ field, value: said[i]! }))
  await t.act('changsha.officer', submitReturn, { id: due[0]!.id, version, values })
}

/** On what stands first on the board; where nothing is late, a leader has nothing to say. */
export async function tellRemark(t: ServiceTeller): Promise<void> {
  t.ago(1)
  const { exceptions } = await t.ask(LEADER, board, {}, '看板')
  const late = exceptions.find(({ kind }) => kind === 'overdue')
  if (late) await t.act(LEADER, remark, { subject: late.subject, text: '请查明为什么超期，五个工作日内办结并反馈。', days: 5 })
}
