import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type FormState, formStates as forms, type ReturnState, returnStates as returns } from './fields.ts'
import { permissions } from './permissions.ts'

const kept = { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' }

/** A form from its registration to its end. Its case has the id of its record. No law counts these days: ten are the province's own. */
export const registering = procedure<FormState>({
  name: 'one-form.registering',
  title: words('报表登记', 'Registration of a form'),
  start: 'submitted',
  states: {
    submitted: { title: forms.submitted, waits: permissions.approve.name, of: 'any', tone: 'wait' },
    'in-force': { title: forms['in-force'], ends: true, tone: 'good' },
    declined: { title: forms.declined, ends: true, tone: 'bad' },
    stopped: { title: forms.stopped, ends: true, tone: 'draft' },
  },
  moves: [
    { action: 'one-form.approve-form', from: ['submitted'], to: 'in-force' },
    { action: 'one-form.decline-form', from: ['submitted'], to: 'declined' },
    { action: 'one-form.stop-form', from: ['in-force', 'submitted'], to: 'stopped' },
  ],
  clocks: [
    {
      name: 'approval',
      title: words('审核期限', 'Time to approve'),
      starts: 'submitted',
      runs: ['submitted'],
      days: 10,
      unit: 'working',
      kind: 'promised',
      law: '本省约定：十个工作日',
    },
  ],
  may: permissions.read.name,
  kept,
})

/** One organ, one form, one period. */
export const filling = procedure<ReturnState>({
  name: 'one-form.filling',
  title: words('填报', 'Filling in'),
  start: 'due',
  states: {
    due: { title: returns.due, waits: permissions.fill.name, tone: 'wait' },
    submitted: { title: returns.submitted, ends: true, tone: 'good' },
  },
  moves: [{ action: 'one-form.submit-return', from: ['due'], to: 'submitted' }],
  clocks: [],
  may: permissions.read.name,
  kept,
})
