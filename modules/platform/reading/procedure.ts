import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type ApplicationState, applicationStates as titles } from './fields.ts'
import { permissions } from './permissions.ts'

/** An application for a right to read. Its case has the id of the application. */
export const applying = procedure<ApplicationState>({
  name: 'reading.applying',
  title: words('用数权申请', 'Application for a right to read'),
  start: 'asked',
  states: {
    asked: { title: titles.asked, waits: permissions.grant.name, of: 'any', tone: 'running' },
    confirming: { title: titles.confirming, waits: permissions.confirm.name, of: 'addressed', tone: 'wait' },
    granted: { title: titles.granted, ends: true, tone: 'good' },
    declined: { title: titles.declined, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'reading.grant-right', from: ['asked'], to: 'granted' },
    { action: 'reading.grant-right', from: ['asked'], to: 'confirming' },
    { action: 'reading.confirm-right', from: ['confirming'], to: 'granted' },
    { action: 'reading.decline-right', from: ['asked'], to: 'declined' },
    { action: 'reading.withhold-right', from: ['confirming'], to: 'declined' },
  ],
  clocks: [
    {
      name: 'reply',
      title: words('答复期限', 'Time to reply'),
      starts: 'asked',
      runs: ['asked', 'confirming'],
      days: 10,
      unit: 'working',
      kind: 'legal',
      law: '政务数据共享条例 第21条',
    },
  ],
  may: permissions.watch.name,
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
