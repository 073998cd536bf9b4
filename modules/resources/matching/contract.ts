// The door of matching: records of the base registers that may be one, decided by two people.
import { action, event } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { readingRefusals } from '#kernel/registers/base/ways.ts'
import { words } from '#kernel/text/text.ts'
import { band, pair, pairState, reason, record, register, score, version, verdicts } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

export * from './contract-questions.ts'
export { permissions, refusals }

const clauses = ['3.4.6']
const { separate: _separate, ...verdictsOfPair } = verdicts
const found = [kernelRefusals.notFound]
const decided = [refusals.machineAlone, refusals.notYourRegister, refusals.notOpen, ...found]

export const proposePair = action({
  name: 'matching.propose-pair',
  title: words('提交疑似重档', 'Put a pair to the desk'),
  may: permissions.read.name,
  clauses,
  input: f.object({ register, one: record, other: record }),
  output: f.object({ id: pair, state: pairState, score, band, isNew: f.flag('新提出', 'New') }),
  refusals: [refusals.noDesk, refusals.sameRecord, readingRefusals.noRight, ...found],
  consequence: words('这一对进入裁定台，由两名裁定人员处理。', 'The pair is put to the desk, where two adjudicators decide.'),
})

export const proposeDecision = action({
  name: 'matching.propose-decision',
  title: words('提出裁定意见', 'Propose a decision'),
  may: permissions.adjudicate.name,
  clauses,
  input: f.object({
    pair,
    verdict: f.choice('裁定', 'Decision', verdictsOfPair),
    survivor: f.optional(record),
    take: f.optional(
      f.list('采用并入记录值的数据项', 'Fields taken from the other', f.text('数据项', 'Field', { max: 60 }), { max: 100, unique: true }),
    ),
    seenOne: version,
    seenOther: version,
    reason,
  }),
  output: f.object({ decision: f.id('裁定', 'Decision') }),
  refusals: [refusals.notOfPair, refusals.survivorNeeded, kernelRefusals.changedMeanwhile, ...decided],
  consequence: words(
    '送另一名裁定人员复核；复核以前，记录没有任何变动。',
    'Another adjudicator confirms it; until then no record changes.',
  ),
})

export const proposeSeparation = action({
  name: 'matching.propose-separation',
  title: words('提出撤销并档', 'Propose to undo a merge'),
  may: permissions.adjudicate.name,
  clauses,
  input: f.object({ pair, reason }),
  output: f.object({ decision: f.id('裁定', 'Decision') }),
  refusals: decided,
  consequence: words(
    '送另一名裁定人员复核；确认后两条记录恢复各自的内容。',
    'Once another adjudicator confirms, each record has its own content again.',
  ),
})

const decision = f.id('裁定', 'Decision')

export const confirmDecision = action({
  name: 'matching.confirm-decision',
  title: words('确认裁定', 'Confirm a decision'),
  may: permissions.adjudicate.name,
  clauses,
  input: f.object({ pair, decision, opinion: f.optional(f.prose('意见', 'Opinion', { max: 1000 })) }),
  output: f.object({ state: pairState }),
  refusals: [refusals.sameDecider, refusals.notMergeable, ...decided],
  consequence: words(
    '裁定立即执行。并档可以撤销；两条记录的历史都保留。',
    'The decision is carried out at once. A merge can be undone; both histories stay.',
  ),
})

export const refuseDecision = action({
  name: 'matching.refuse-decision',
  title: words('不予确认', 'Refuse a decision'),
  may: permissions.adjudicate.name,
  clauses,
  input: f.object({ pair, decision, reason }),
  output: f.object({ state: pairState }),
  refusals: [refusals.sameDecider, ...decided],
  consequence: words('这一对退回待裁定，提出人可以看到理由。', 'The pair is to be decided again; the proposer sees the reason.'),
})

export const withdrawDecision = action({
  name: 'matching.withdraw-decision',
  title: words('撤回裁定意见', 'Withdraw a decision'),
  may: permissions.adjudicate.name,
  clauses,
  input: f.object({ pair, decision }),
  output: f.object({ state: pairState }),
  refusals: [kernelRefusals.notFound, refusals.notOpen],
  consequence: words('意见撤回，这一对仍待裁定。', 'The proposal is withdrawn; the pair is still to be decided.'),
})

export const answerPair = action({
  name: 'matching.answer-pair',
  title: words('答复核实', 'Answer the desk'),
  may: permissions.answer.name,
  clauses,
  input: f.object({ pair, answer: reason }),
  output: f.object({ state: pairState }),
  refusals: [refusals.notOpen, ...found],
  consequence: words('核实情况送回裁定台，这一对重新待裁定。', 'The pair goes back to the desk with your answer.'),
})

export const startSweep = action({
  name: 'matching.start-sweep',
  title: words('开始批量比对', 'Start a sweep'),
  may: permissions.adjudicate.name,
  clauses,
  input: f.object({
    register,
    division: f.optional(f.text('区划', 'Division', { max: 6, pattern: '^\\d{4}(\\d{2})?$', codes: 'GB/T 2260' })),
    batch: f.optional(f.id('批次', 'Batch')),
  }),
  output: f.object({ sweep: f.id('比对', 'Sweep') }),
  refusals: [refusals.noDesk, refusals.groundNeeded, refusals.sweepRunning, refusals.notYourRegister],
  consequence: words(
    '平台逐条比对这一范围，只提出疑似重档，不作裁定；中断后从断点继续。',
    'The platform walks this ground and proposes pairs; it decides none. Interrupted, it goes on where it stopped.',
  ),
})

export const stopSweep = action({
  name: 'matching.stop-sweep',
  title: words('停止批量比对', 'Stop a sweep'),
  may: permissions.adjudicate.name,
  clauses,
  input: f.object({ sweep: f.id('比对', 'Sweep') }),
  output: f.nothing(),
  refusals: found,
  consequence: words('已提出的疑似重档保留。', 'Pairs proposed so far stay.'),
})

/** Carries a sweep on: told by each step of it until the ground is walked. */
export const sweepStepped = event(
  'matching.sweep-stepped',
  words('批量比对又进一步', 'A sweep went a step further'),
  f.object({ sweep: f.id('比对', 'Sweep'), step: f.integer('步', 'Step') }),
)

const facts = f.object({ pair, register, one: record, other: record })
export const pairDecided = event(
  'matching.pair-decided',
  words('疑似重档已裁定', 'A pair was decided'),
  f.object({ ...facts.properties, verdict: f.choice('裁定', 'Decision', verdicts) }),
)
