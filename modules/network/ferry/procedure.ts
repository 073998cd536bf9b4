import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { releaseStates as titles } from './contract/fields.ts'

/** 解密带出: proposed by one, decided by another; the case has the id of its record. */
export const releasing = procedure({
  name: 'ferry.releasing',
  title: words('解密带出', 'Releasing from the intranet'),
  start: 'proposed',
  states: {
    proposed: { title: titles.proposed, waits: 'ferry.approve', of: 'any', tone: 'wait' },
    exported: { title: titles.exported, ends: true, tone: 'good' },
    refused: { title: titles.refused, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'ferry.decide-release', from: ['proposed'], to: 'exported' },
    { action: 'ferry.decide-release', from: ['proposed'], to: 'refused' },
  ],
  clocks: [],
  may: 'ferry.read',
  kept: { years: 30, law: '国家档案局令第8号：重要文件材料保管30年（期限未核实）' },
})
