import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { type GradeState, gradeStates as titles } from './contract/fields.ts'

/** A grade from its proposal to its filing (3.6.8). Its case has the id of its record. */
export const gradingProcedure = procedure<GradeState>({
  name: 'grading.grading',
  title: words('等级保护定级备案', 'Grading of a system'),
  start: 'proposed',
  states: {
    proposed: { title: titles.proposed, waits: 'grading.review', of: 'any', tone: 'running' },
    returned: { title: titles.returned, waits: 'grading.keep', tone: 'draft' },
    reviewed: { title: titles.reviewed, waits: 'grading.file', of: 'any', tone: 'wait' },
    filed: { title: titles.filed, ends: true, tone: 'good' },
    settled: { title: titles.settled, ends: true, tone: 'good' },
    superseded: { title: titles.superseded, ends: true, tone: 'draft' },
  },
  moves: [
    { action: 'grading.change-proposal', from: ['returned'], to: 'proposed' },
    { action: 'grading.review-grade', from: ['proposed'], to: 'reviewed' },
    { action: 'grading.review-grade', from: ['proposed'], to: 'settled' },
    { action: 'grading.review-grade', from: ['proposed'], to: 'returned' },
    { action: 'grading.review-grade', from: ['filed', 'settled'], to: 'superseded' },
    { action: 'grading.file-grade', from: ['reviewed'], to: 'filed' },
    { action: 'grading.file-grade', from: ['filed', 'settled'], to: 'superseded' },
  ],
  clocks: [
    {
      name: 'filing',
      title: words('备案期限', 'Time for filing'),
      starts: 'reviewed',
      runs: ['reviewed'],
      days: 30,
      unit: 'natural',
      kind: 'legal',
      law: '信息安全等级保护管理办法（公通字〔2007〕43号）[unconfirmed]',
    },
  ],
  may: 'grading.read',
  kept: { years: 10, law: '国家档案局令第8号：一般文件材料保管10年（期限未核实）' },
})
