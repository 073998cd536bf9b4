import { procedure } from '#kernel/module/contract.ts'
import { permissions } from './contract.ts'
import { noticeStates as titles } from './fields.ts'
import { words } from '#kernel/text/text.ts'

/** A notice from its entry to its use. Its case has the id of its record. No law counts these days. */
export const announcing = procedure<keyof typeof titles>({
  name: 'calendar.announcing',
  title: words('放假安排核定', 'Notice of holidays'),
  start: 'proposed',
  states: {
    proposed: { title: titles.proposed, waits: permissions.confirm.name, of: 'any', tone: 'wait' },
    confirmed: { title: titles.confirmed, ends: true, tone: 'good' },
    declined: { title: titles.declined, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'calendar.confirm-year', from: ['proposed'], to: 'confirmed' },
    { action: 'calendar.decline-year', from: ['proposed'], to: 'declined' },
  ],
  clocks: [],
  may: permissions.read.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
