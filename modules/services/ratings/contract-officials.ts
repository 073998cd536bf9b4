import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { callBacks, measures, rectification, rectifyStates, replyKinds } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const state = f.choice('状态', 'State', rectifyStates)

export const replyToRating = action({
  name: 'ratings.reply-to-rating',
  title: words('答复差评', 'Reply to a bad rating'),
  may: permissions.rectify.name,
  input: f.object({ rectification, kind: f.choice('核实结论', 'Found', replyKinds), measures }),
  output: f.object({ state, overdue: f.integer('超期工作日', 'Working days over') }),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState],
  clauses: ['3.5.2'],
  consequence: words(
    '评价人可以看到，并可以再评一次；随后由评价主管单位回访。差评本身不会改变。',
    'The rater reads it and may rate once more; then the rating office calls back. The bad rating stays as it is.',
  ),
})

export const recordCallBack = action({
  name: 'ratings.record-call-back',
  title: words('登记回访', 'Record a call-back'),
  may: permissions.record.name,
  input: f.object({
    rectification,
    result: f.choice('回访结果', 'Result', callBacks),
    note: f.text('回访记录', 'Note', { min: 2, max: 500, hint: '不写评价人的姓名和电话' }),
  }),
  output: f.object({ state }),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState, refusals.ownOrgan],
  clauses: ['3.5.2'],
  consequence: words(
    '认可或者联系不上的，归档；不认可的，退回单位重新整改，期限重新计算。',
    'Content or not reached, it is closed; not content, it goes back to be put right anew.',
  ),
})

export const contact = question({
  name: 'ratings.contact',
  title: words('取回访电话', 'The telephone to call back'),
  may: permissions.callBack.name,
  audited: true,
  input: f.object({ rectification: f.id('整改', 'Rectification') }),
  output: f.object({ telephone: f.orNull(f.text('电话', 'Telephone', { max: 20, mask: 'middle' })) }),
})
