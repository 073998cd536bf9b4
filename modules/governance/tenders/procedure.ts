// A tender, from release to report. The clocks are the law's, in natural days; a clock that ran out is shown, the act
// stays possible where the law leaves no other way (announcing, reporting), and is refused where it does (contract).
import { procedure } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'
import { tenderStates } from './fields.ts'

const waits = 'tenders.run'

export const tendering = procedure({
  name: 'tenders.tendering',
  title: words('招标', 'Tender'),
  start: 'open',
  states: {
    open: { title: tenderStates.open, waits, tone: 'running' },
    opened: { title: tenderStates.opened, waits, tone: 'running' },
    evaluating: { title: tenderStates.evaluating, waits, tone: 'running' },
    evaluated: { title: tenderStates.evaluated, waits, tone: 'running' },
    announced: { title: tenderStates.announced, waits, tone: 'running' },
    awarded: { title: tenderStates.awarded, waits, tone: 'running' },
    reported: { title: tenderStates.reported, waits, tone: 'running' },
    contracted: { title: tenderStates.contracted, waits, tone: 'running' },
    done: { title: tenderStates.done, ends: true, tone: 'good' },
    failed: { title: tenderStates.failed, ends: true, tone: 'bad' },
  },
  moves: [
    { action: 'tenders.open-bids', from: ['open'], to: 'opened' },
    { action: 'tenders.open-bids', from: ['open'], to: 'failed' },
    { action: 'tenders.name-evaluators', from: ['opened'], to: 'evaluating' },
    { action: 'tenders.record-evaluation', from: ['evaluating'], to: 'evaluated' },
    { action: 'tenders.record-evaluation', from: ['evaluating'], to: 'failed' },
    { action: 'tenders.announce-candidates', from: ['evaluated'], to: 'announced' },
    { action: 'tenders.award-tender', from: ['announced'], to: 'awarded' },
    { action: 'tenders.record-abandonment', from: ['awarded', 'reported'], to: 'announced' },
    { action: 'tenders.record-abandonment', from: ['awarded', 'reported'], to: 'failed' },
    { action: 'tenders.sign-contract', from: ['awarded'], to: 'contracted' },
    { action: 'tenders.sign-contract', from: ['reported'], to: 'done' },
    { action: 'tenders.report-tender', from: ['awarded'], to: 'reported' },
    { action: 'tenders.report-tender', from: ['contracted'], to: 'done' },
  ],
  clocks: [
    {
      name: 'announce',
      title: words('公示候选人', 'Announce the candidates'),
      starts: 'evaluated',
      runs: ['evaluated'],
      days: 3,
      unit: 'natural',
      kind: 'legal',
      law: '招标投标法实施条例 第54条',
    },
    {
      name: 'contract',
      title: words('签订合同', 'Sign the contract'),
      starts: 'awarded',
      runs: ['awarded', 'reported'],
      days: 30,
      unit: 'natural',
      kind: 'legal',
      law: '招标投标法 第46条',
    },
    {
      name: 'report',
      title: words('报告招标情况', 'Report the tender'),
      starts: 'awarded',
      runs: ['awarded', 'contracted'],
      days: 15,
      unit: 'natural',
      kind: 'legal',
      law: '招标投标法 第47条',
    },
  ],
  may: 'tenders.read',
  kept: { years: 15, law: '政府采购法 第42条（参照）' },
})
