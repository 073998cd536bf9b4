import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type ReleaseState, releaseStates as titles } from './fields.ts'

/** A release from its proposal to its end. Its case has the id of its record; what a later one supersedes stays released. */
export const releasing = procedure<Exclude<ReleaseState, 'superseded'>>({
  name: 'configuration.releasing',
  title: words('配置发布', 'Release of the configuration'),
  start: 'proposed',
  states: {
    proposed: { title: titles.proposed, waits: 'configuration.approve', of: 'any', tone: 'wait' },
    released: { title: titles.released, ends: true, tone: 'good' },
    withdrawn: { title: titles.withdrawn, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'configuration.approve-release', from: ['proposed'], to: 'released' },
    { action: 'configuration.decline-release', from: ['proposed'], to: 'withdrawn' },
    { action: 'configuration.withdraw-release', from: ['proposed'], to: 'withdrawn' },
  ],
  // No law counts the days of a release.
  clocks: [],
  may: 'configuration.read',
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
