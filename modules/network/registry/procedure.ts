import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { applicationStates } from './contract-applications.ts'

export const applying = procedure({
  name: 'registry.applying',
  title: words('申请网络资源', 'Applying for network resources'),
  start: 'asked',
  states: {
    asked: { title: applicationStates.asked, waits: 'registry.allocate', of: 'any', tone: 'running' },
    granted: { title: applicationStates.granted, ends: true, tone: 'good' },
    declined: { title: applicationStates.declined, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'registry.grant-application', from: ['asked'], to: 'granted' },
    { action: 'registry.decline-application', from: ['asked'], to: 'declined' },
  ],
  clocks: [],
  may: 'registry.read',
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
