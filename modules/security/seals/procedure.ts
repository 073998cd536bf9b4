import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type SealState, sealStates as titles } from './contract/fields.ts'

/** A seal's life. Its case has the id of its record; a cancelled seal never returns. */
export const sealLife = procedure<SealState>({
  name: 'seals.life',
  title: words('电子印章管理', 'Life of a seal'),
  start: 'made',
  states: {
    made: { title: titles.made, waits: 'seals.file', of: 'any', tone: 'wait' },
    filed: { title: titles.filed, waits: 'seals.keep', tone: 'running' },
    enabled: { title: titles.enabled, tone: 'good' },
    disabled: { title: titles.disabled, tone: 'bad' },
    cancelled: { title: titles.cancelled, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'seals.file-seal', from: ['made'], to: 'filed' },
    { action: 'seals.enable-seal', from: ['filed', 'disabled'], to: 'enabled' },
    { action: 'seals.disable-seal', from: ['enabled'], to: 'disabled' },
    { action: 'seals.cancel-seal', from: ['made', 'filed', 'enabled', 'disabled'], to: 'cancelled' },
  ],
  clocks: [],
  may: 'seals.read',
  kept: { years: 30, law: '国家档案局令第8号：印章管理材料（期限未核实）' },
})
