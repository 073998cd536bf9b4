// The door of standards: the register of standards, conformance verdicts on systems, trials on a named system.
import { action, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals }

export const permissions = {
  test: permission('standards.test', words('登记标准、检测符合性', 'Register standards and test conformance')),
  read: permission('standards.read', words('查看标准和检测结论', 'Read standards and verdicts')),
}

export const standardKinds = {
  national: words('国家标准', 'National'),
  industry: words('行业标准', 'Industry'),
  provincial: words('地方标准', 'Provincial'),
}
export const verdicts = { conformant: words('符合', 'Conformant'), 'not-conformant': words('不符合', 'Not conformant') }
export const trialStates = { running: words('试行中', 'Running'), concluded: words('已结束', 'Concluded') }
export const outcomes = { adopt: words('建议采用', 'Adopt'), revise: words('建议修订', 'Revise'), drop: words('建议停止', 'Drop') }

const id = f.id('编号', 'Id')
const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
const code = f.text('标准号', 'Standard', { max: 60, hint: '如 GB/T 22239-2019' })
const required = f.flag('必测', 'Required', { hint: '每个系统验收前都要检测' })
const onTrial = f.flag('试行', 'On trial')
const fromDay = f.day('起始日期', 'From')
const toDay = f.day('终止日期', 'To')
const untilDay = f.day('有效至', 'In force until')
const verdict = f.choice('结论', 'Verdict', verdicts)
const check = f.object({
  standard: code,
  requirement: f.text('检测项目', 'Requirement', { max: 300 }),
  passed: f.flag('通过', 'Passed'),
  evidence: f.prose('检测依据', 'Evidence', { max: 2000, min: 0, hint: '检测记录、报告编号或观察到的结果' }),
})
const checks = f.list('检测项目', 'Checks', check, { max: 500 })
const remark = f.prose('说明', 'Remark', { max: 1000 })
const reason = f.prose('理由', 'Reason', { max: 1000 })
const described = {
  code,
  title: f.text('名称', 'Title'),
  kind: f.choice('类别', 'Kind', standardKinds),
  required,
  onTrial,
  fromDay,
  source: f.text('来源', 'Source', { max: 300 }),
}

export const standards = register({
  name: 'standards.standard',
  title: words('标准', 'Standards'),
  record: f.object({ ...described, toDay: f.optional(f.orNull(toDay)) }),
  label: 'code',
  columns: ['code', 'title', 'kind', 'required', 'onTrial', 'fromDay', 'toDay'],
  facets: ['kind'],
  searched: ['code', 'title'],
  may: 'standards.read',
  adds: 'standards.register-standard',
})
export const verdictRegister = register({
  name: 'standards.verdict',
  title: words('符合性检测结论', 'Conformance verdicts'),
  label: 'verdict',
  record: f.object({
    system,
    verdict,
    checks,
    tester: f.organ('检测单位', 'Tester'),
    signedBy: f.text('签署人', 'Signed by'),
    fromDay,
    untilDay,
    remark: f.optional(f.orNull(remark)),
    withdrawnOn: f.optional(f.orNull(f.day('撤回日期', 'Withdrawn on'))),
    withdrawnWhy: f.optional(f.orNull(reason)),
  }),
  columns: ['system', 'verdict', 'tester', 'fromDay', 'untilDay', 'withdrawnOn'],
  facets: ['verdict'],
  searched: ['signedBy', 'remark'],
  may: 'standards.read',
  adds: 'standards.issue-verdict',
})
export const trials = register({
  name: 'standards.trial',
  title: words('标准试行', 'Trials of standards'),
  label: 'state',
  record: f.object({
    standard: f.id('标准', 'Standard', { refers: 'standards.standard' }),
    system,
    fromDay,
    toDay,
    state: f.choice('状态', 'State', trialStates),
    outcome: f.optional(f.orNull(f.choice('结果', 'Outcome', outcomes))),
    finding: f.optional(f.orNull(remark)),
  }),
  columns: ['standard', 'system', 'fromDay', 'toDay', 'state', 'outcome'],
  facets: ['state', 'outcome'],
  searched: ['finding'],
  may: 'standards.read',
  adds: 'standards.start-trial',
})

export const registerStandard = action({
  name: 'standards.register-standard',
  title: words('登记标准', 'Register a standard'),
  may: 'standards.test',
  input: f.object({ ...described, toDay: f.optional(toDay) }),
  output: f.object({ id }),
  refusals: [refusals.codeTaken, refusals.periodReversed],
  clauses: ['3.7.2'],
  consequence: words(
    '登记为“必测”的标准，从起始日起每个系统验收前都要检测。',
    'A required standard is tested on every system before acceptance, from its first day.',
  ),
})
export const endStandard = action({
  name: 'standards.end-standard',
  title: words('废止标准', 'End a standard'),
  may: 'standards.test',
  input: f.object({ id, version: f.integer('版本', 'Version'), toDay }),
  output: f.object({ id }),
  refusals: [refusals.periodReversed, kernelRefusals.notFound, kernelRefusals.changedMeanwhile],
  consequence: words('从该日起不再据以检测。', 'From that day it is no longer tested against.'),
})
export const issueVerdict = action({
  name: 'standards.issue-verdict',
  title: words('出具检测结论', 'Issue a conformance verdict'),
  may: 'standards.test',
  input: f.object({ system, verdict, checks, untilDay, remark: f.optional(remark) }),
  output: f.object({ id, untilDay }),
  refusals: [
    refusals.nothingChecked,
    refusals.unknownStandard,
    refusals.notTriedHere,
    refusals.checkFailed,
    refusals.requiredUntested,
    refusals.evidenceMissing,
    refusals.termTooLong,
    refusals.periodReversed,
    refusals.ownSystem,
    kernelRefusals.notFound,
  ],
  clauses: ['3.7.4', '1.4'],
  consequence: words(
    '结论由您签署，从今天起有效，代替此前的结论；“不符合”的系统不能验收。',
    'You sign the verdict; it replaces the one before. A system that does not conform cannot be accepted.',
  ),
})
export const withdrawVerdict = action({
  name: 'standards.withdraw-verdict',
  title: words('撤回检测结论', 'Withdraw a verdict'),
  may: 'standards.test',
  input: f.object({ id, reason }),
  output: f.object({ id }),
  refusals: [refusals.alreadyWithdrawn, kernelRefusals.notFound],
  clauses: ['3.7.4'],
  consequence: words('系统视为未经检测。', 'The system counts as untested.'),
})
export const startTrial = action({
  name: 'standards.start-trial',
  title: words('开始试行', 'Start a trial'),
  may: 'standards.test',
  input: f.object({ standard: id, system, fromDay, toDay }),
  output: f.object({ id }),
  refusals: [refusals.notOnTrial, refusals.trialRunning, refusals.periodReversed, kernelRefusals.notFound],
  clauses: ['3.7.3'],
  consequence: words('标准在这个系统上试行，可以据以检测。', 'The standard is on trial with this system and may be tested against.'),
})
export const concludeTrial = action({
  name: 'standards.conclude-trial',
  title: words('结束试行', 'Conclude a trial'),
  may: 'standards.test',
  input: f.object({ id, outcome: f.choice('结果', 'Outcome', outcomes), finding: remark }),
  output: f.object({ id }),
  refusals: [refusals.trialConcluded, kernelRefusals.notFound],
  clauses: ['3.7.3'],
  consequence: words('试行结束，结果留作修订标准的依据。', 'The trial ends; its finding stays on record.'),
})

export const list = question({
  name: 'standards.list',
  title: words('现行标准', 'Standards in force'),
  may: 'anyone',
  public: true,
  input: f.object({ day: f.optional(f.day('日期', 'Day')) }),
  output: f.object({ standards: f.list('标准', 'Standards', f.object({ id, ...described, toDay: f.orNull(toDay) }), { max: 2000 }) }),
})
export const verdictOf = question({
  name: 'standards.verdict-of',
  title: words('系统的检测结论', 'Verdict on a system'),
  may: 'standards.read',
  input: f.object({ system }),
  output: f.object({
    inForce: f.flag('符合且有效', 'Conformant and in force'),
    latest: f.orNull(
      f.object({
        id,
        verdict,
        checks,
        tester: f.organ('检测单位', 'Tester'),
        signedBy: f.text('签署人', 'Signed by'),
        fromDay,
        untilDay,
        remark: f.orNull(remark),
      }),
    ),
  }),
})
