import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type ChangeState, changeStates as titles } from './fields.ts'

/** A change from its proposal to its end. Its case has the id of its record. */
export const changing = procedure<ChangeState>({
  name: 'changes.changing',
  title: words('网络变更', 'Network change'),
  start: 'proposed',
  states: {
    proposed: { title: titles.proposed, waits: 'changes.approve', of: 'any', tone: 'wait' },
    approved: { title: titles.approved, tone: 'running' },
    applied: { title: titles.applied, ends: true, tone: 'good' },
    declined: { title: titles.declined, ends: true, tone: 'bad' },
    withdrawn: { title: titles.withdrawn, ends: true, tone: 'draft' },
    failed: { title: titles.failed, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'changes.look-again', from: ['proposed'], to: 'proposed' },
    { action: 'changes.approve-change', from: ['proposed'], to: 'applied' },
    { action: 'changes.approve-change', from: ['proposed'], to: 'approved' },
    { action: 'changes.apply-on-its-day', from: ['approved'], to: 'applied' },
    { action: 'changes.apply-on-its-day', from: ['approved'], to: 'failed' },
    { action: 'changes.decline-change', from: ['proposed', 'approved'], to: 'declined' },
    { action: 'changes.withdraw-change', from: ['proposed', 'approved'], to: 'withdrawn' },
  ],
  // No law counts the days of a change; its own planned day is on the record.
  clocks: [],
  may: 'changes.read',
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
