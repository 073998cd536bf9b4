import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  approvesOwn: {
    code: 'changes.approves-own',
    kind: 'forbidden',
    clauses: ['3.7.7'],
    words: words(
      '提出变更的人不能核准自己的变更。请由另一位核准人员办理。',
      'Nobody approves a change that they proposed. Let another approver decide.',
    ),
  },
  workUnreadable: {
    code: 'changes.work-unreadable',
    kind: 'invalid',
    words: words(
      '第 {nth} 项操作的内容不是一个 JSON 对象（{fault}）。请按该操作的填写说明改写。',
      'What is given to work {nth} is not a JSON object ({fault}). Write it as the verb’s contract says.',
    ),
  },
  moreRefused: {
    code: 'changes.more-refused',
    kind: 'invalid',
    words: words(
      '另有 {more} 处不能执行，未逐一列出。请先改正以上各处再试。',
      '{more} more grounds are not listed. Mend those above and try again.',
    ),
  },
  noSuchSheet: {
    code: 'changes.no-such-sheet',
    kind: 'invalid',
    words: words('没有“{kind}”这种表。可选：{known}。', 'There is no sheet of kind “{kind}”. There are: {known}.'),
  },
  sheetUnreadable: {
    code: 'changes.sheet-unreadable',
    kind: 'invalid',
    words: words(
      '这个表读不出来：{reason}。请用本页的模板，另存为 CSV。',
      'The sheet cannot be read: {reason}. Use the template of this page, saved as CSV.',
    ),
  },
  unknownColumns: {
    code: 'changes.unknown-columns',
    kind: 'invalid',
    words: words(
      '表头中有不认识的列：{columns}。认识的列：{known}。',
      'The header has columns that are not known: {columns}. Known: {known}.',
    ),
  },
  columnTwice: {
    code: 'changes.column-twice',
    kind: 'invalid',
    words: words('表头中 {columns} 与另一列重复，请删去一列。', 'The columns {columns} stand twice in the header; delete one.'),
  },
  tooManyRows: {
    code: 'changes.too-many-rows',
    kind: 'invalid',
    words: words('一次最多 {limit} 行，表中有 {rows} 行。请拆分。', 'At most {limit} rows at once; the sheet has {rows}. Split it.'),
  },
  dayPassed: {
    code: 'changes.day-passed',
    kind: 'invalid',
    words: words('计划日期 {day} 已过。请填今天或以后的日期。', 'The planned day {day} has passed. Give today or a later day.'),
  },
  dayTooFar: {
    code: 'changes.day-too-far',
    kind: 'invalid',
    words: words(
      '计划日期最远为 {last}：更远的变更到时再提，届时的网络可能已不同。',
      'The planned day may be {last} at the latest: what lies further is proposed when it is nearer.',
    ),
  },
  worldMoved: {
    code: 'changes.world-moved',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '这项变更已不能执行：提出以后网络有了别的变动。各项原因见下；请退回提出人重新提出。',
      'The change can no longer be performed: the network has moved since it was proposed. The grounds follow; let it be proposed anew.',
    ),
  },
  pictureMoved: {
    code: 'changes.picture-moved',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '执行后的效果与您看到的不同：这期间网络有了别的变动。请点“重新预演”，看过新的效果再核准。',
      'The effect differs from what you were shown, for the network has moved meanwhile. Rehearse again, look, then approve.',
    ),
  },
} as const satisfies Record<string, Refusal>
