import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type Stage, stages } from './contract.ts'

/** A regulation from the plan to its filing. The record of the same id carries the same stage. */
export const making = procedure<Stage>({
  name: 'legislation.making',
  title: words('电子政务立法', 'Making a regulation'),
  start: 'planned',
  states: {
    planned: { title: stages.planned, waits: 'legislation.draft', tone: 'draft' },
    drafting: { title: stages.drafting, waits: 'legislation.draft', tone: 'running' },
    consulting: { title: stages.consulting, waits: 'legislation.draft', tone: 'running' },
    reviewing: { title: stages.reviewing, waits: 'legislation.record', of: 'any', tone: 'running' },
    deliberating: { title: stages.deliberating, waits: 'legislation.record', of: 'any', tone: 'running' },
    published: { title: stages.published, waits: 'legislation.record', of: 'any', tone: 'good' },
    filed: { title: stages.filed, ends: true, tone: 'good' },
    ended: { title: stages.ended, ends: true, tone: 'bad' },
    'taken-over': { title: stages['taken-over'], ends: true, tone: 'wait' },
  },
  moves: [
    { action: 'legislation.start-drafting', from: ['planned'], to: 'drafting' },
    { action: 'legislation.open-consultation', from: ['drafting'], to: 'consulting' },
    { action: 'legislation.submit-for-legality', from: ['consulting'], to: 'reviewing' },
    { action: 'legislation.review-legality', from: ['reviewing'], to: 'deliberating' },
    { action: 'legislation.review-legality', from: ['reviewing'], to: 'drafting' },
    { action: 'legislation.publish-regulation', from: ['deliberating'], to: 'published' },
    { action: 'legislation.file-regulation', from: ['published'], to: 'filed' },
    { action: 'legislation.end-regulation', from: ['published', 'filed'], to: 'ended' },
    { action: 'legislation.take-over', from: ['planned', 'drafting', 'consulting', 'reviewing', 'deliberating'], to: 'taken-over' },
  ],
  clocks: [
    {
      name: 'filing',
      title: words('备案期限', 'Time for filing'),
      starts: 'published',
      runs: ['published'],
      days: 30,
      unit: 'natural',
      kind: 'legal',
      law: '规章制定程序条例 第34条',
    },
  ],
  may: 'legislation.read',
  kept: { years: 30, law: '国家档案局令第8号（期限未核实）' },
})
