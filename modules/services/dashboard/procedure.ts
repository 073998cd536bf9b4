import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type SupervisionState, states } from './contract.ts'
import { permissions } from './permissions.ts'

/** From the remark of a leader to its end: the organ it is about answers, the leader closes or sends back. The leader sets the days. */
export const supervising = procedure<SupervisionState>({
  name: 'dashboard.supervising',
  title: words('批示督办', 'Remark'),
  start: 'given',
  states: {
    given: { title: states.given, waits: permissions.answer.name, of: 'addressed', tone: 'wait' },
    answered: { title: states.answered, waits: permissions.remark.name, of: 'any', tone: 'running' },
    closed: { title: states.closed, ends: true, tone: 'good' },
  },
  moves: [
    { action: 'dashboard.answer-remark', from: ['given'], to: 'answered' },
    { action: 'dashboard.return-remark', from: ['answered'], to: 'given' },
    { action: 'dashboard.close-remark', from: ['answered', 'given'], to: 'closed' },
  ],
  clocks: [],
  may: permissions.follow.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
