// The part of the door through which departments and cities file their schemes; contract.ts opens it.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { added, common, done, fromDay, id, items, opinion, passed, schemeLevels, title, toDay } from './fields.ts'
import { refusals } from './refusals.ts'

export const draftScheme = action({
  name: 'planning.draft-scheme',
  title: words('编制总体方案', 'Draft an overall scheme'),
  may: 'planning.draft',
  input: f.object({ title, level: f.choice('类别', 'Level', schemeLevels), fromDay, toDay, items }),
  output: added,
  refusals: [refusals.needMissing, refusals.schemeEmpty, refusals.periodReversed, kernelRefusals.notAllowed],
  clauses: ['3.1.4', '1.2'],
  consequence: words(
    '方案须经主要负责人签署后报送审查、备案。',
    'The head of your organ signs it, then it is sent for examination and filing.',
  ),
})
export const reviseScheme = action({
  name: 'planning.revise-scheme',
  title: words('修改总体方案', 'Revise the scheme'),
  may: 'planning.draft',
  input: f.object({ id, title, fromDay, toDay, items }),
  output: done,
  refusals: [refusals.needMissing, refusals.schemeEmpty, refusals.periodReversed, ...common],
  clauses: ['3.1.4', '1.2'],
  consequence: words('修改后须重新签署。', 'After a change it is signed anew.'),
})
export const signScheme = action({
  name: 'planning.sign-scheme',
  title: words('签署总体方案', 'Sign the scheme'),
  may: 'planning.sign',
  input: f.object({ id }),
  output: done,
  refusals: common,
  clauses: ['4.1.2', '3.1.4'],
  consequence: words('您作为主要负责人对方案负责。', 'As head of the organ you answer for it.'),
})
export const submitScheme = action({
  name: 'planning.submit-scheme',
  title: words('报送总体方案', 'Submit the scheme'),
  may: 'planning.draft',
  input: f.object({ id }),
  output: done,
  refusals: common,
  clauses: ['3.1.4'],
  consequence: words('方案报省政府信息化工作办公室审查。', 'The scheme goes to the Informatisation Office for examination.'),
})
export const examineScheme = action({
  name: 'planning.examine-scheme',
  title: words('审查总体方案', 'Examine the scheme'),
  may: 'planning.review',
  input: f.object({ id, passed, opinion }),
  output: done,
  refusals: [refusals.notSubmitted, ...common],
  clauses: ['3.1.4'],
  consequence: words('通过的可以备案；不通过的退回报送单位。', 'A passed scheme can be filed; otherwise it is returned.'),
})
export const fileScheme = action({
  name: 'planning.file-scheme',
  title: words('备案', 'File the scheme'),
  may: 'planning.review',
  input: f.object({ id }),
  output: f.object({ id, state: f.text('状态', 'State'), filingNumber: f.text('备案号', 'Filing number') }),
  refusals: [refusals.notExamined, ...common],
  clauses: ['3.1.4'],
  consequence: words('方案取得备案号。', 'The scheme gets its filing number.'),
})
