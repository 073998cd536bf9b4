import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type RectifyState, rectifyStates as titles } from './fields.ts'
import { permissions } from './permissions.ts'
import { rectifyDays } from './rules/results.ts'

/** A bad rating, from the day it was given until whoever gave it was called back. */
export const rectifying = procedure<RectifyState>({
  name: 'ratings.rectifying',
  title: words('差评整改', 'Bad rating'),
  start: 'opened',
  states: {
    opened: { title: titles.opened, waits: permissions.rectify.name, tone: 'running' },
    replied: { title: titles.replied, waits: permissions.record.name, of: 'any', tone: 'wait' },
    closed: { title: titles.closed, ends: true, tone: 'good' },
  },
  moves: [
    { action: 'ratings.reply-to-rating', from: ['opened'], to: 'replied' },
    { action: 'ratings.record-call-back', from: ['replied'], to: 'closed' },
    { action: 'ratings.record-call-back', from: ['replied'], to: 'opened' },
  ],
  clocks: [
    {
      name: 'rectify',
      title: words('整改期限', 'Time to put right'),
      starts: 'opened',
      runs: ['opened'],
      days: rectifyDays.entries[0]!.value,
      unit: 'working',
      kind: 'promised',
      law: rectifyDays.entries[0]!.law,
    },
  ],
  may: permissions.read.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
