// Documents: written by an editor, reviewed by a second person, published, and found.
import { action, event, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import * as field from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'
import { findings } from './rules/review-before-publishing.ts'

const kept = f.object({ id: field.id, version: f.integer('版本', 'Version') })
const one = { id: field.id, version: field.version }
const lost = [kernelRefusals.notFound, kernelRefusals.changedMeanwhile, kernelRefusals.notInState]

export const documentRegister = register({
  name: 'disclosure.document',
  title: words('公开文件', 'Public documents'),
  record: field.documentRecord,
  label: 'title',
  columns: ['indexNumber', 'title', 'issuerName', 'documentNumber', 'madeOn', 'dueOn', 'publishedAt', 'validity', 'state'],
  facets: ['state', 'validity', 'kind', 'topic', 'category'],
  searched: ['title', 'documentNumber', 'indexNumber'],
  may: permissions.read.name,
  organField: 'organ',
  adds: 'disclosure.add-document',
})

export const columnRegister = register({
  name: 'disclosure.column-kept',
  title: words('主动公开栏目', 'Columns kept'),
  record: f.object({ organ: f.organ('单位', 'Organ'), category: field.category, title: field.title }),
  label: 'title',
  columns: ['organ', 'category', 'title'],
  facets: ['category'],
  may: permissions.read.name,
  organField: 'organ',
  adds: 'disclosure.keep-column',
})

export const addDocument = action({
  name: 'disclosure.add-document',
  title: words('登记待公开文件', 'Enter a document'),
  may: permissions.edit.name,
  mostBytes: 4 * 2 ** 20,
  input: f.object({ ...field.given, body: field.body }),
  output: f.object({ ...kept.properties, indexNumber: f.text('索引号', 'Index number'), dueOn: f.orNull(f.day('公开期限', 'Public by')) }),
  refusals: [refusals.madeLater, refusals.noSuchIssuer, refusals.alreadyHeld, refusals.notInterpretation, refusals.interpretsNothing],
  clauses: ['3.5.1'],
  consequence: words('自成文日期起 20 个工作日内要公开。', 'It is to be public within 20 working days of being made.'),
})

export const attachFile = action({
  name: 'disclosure.attach-file',
  title: words('添加附件', 'Attach a file'),
  may: permissions.edit.name,
  mostBytes: 15 * 2 ** 20,
  input: f.object({
    document: field.id,
    fileName: f.text('文件名', 'File name', { max: 120, pattern: '^[^/\\\\\\u0000-\\u001F<>:"|?*]{1,120}$' }),
    /** Base64. No pattern: one over fourteen million letters is more than an expression bears. */
    file: f.text('文件', 'File', { max: 14 * 2 ** 20, widget: 'file' }),
  }),
  output: f.object({ id: field.id }),
  refusals: [
    kernelRefusals.notFound,
    refusals.notEditable,
    refusals.attachmentKind,
    refusals.attachmentActive,
    refusals.attachmentBroken,
    refusals.attachmentTooLarge,
    refusals.tooManyAttachments,
  ],
  clauses: ['3.5.1', '3.7.1'],
})

export const submitDocument = action({
  name: 'disclosure.submit-document',
  title: words('送保密审查', 'Send to review'),
  may: permissions.edit.name,
  input: f.object(one),
  output: kept,
  refusals: lost,
  clauses: ['3.5.1'],
})

export const reviewDocument = action({
  name: 'disclosure.review-document',
  title: words('审查并公开', 'Review and publish'),
  may: permissions.review.name,
  input: f.object({
    ...one,
    verdict: f.choice('结论', 'Verdict', { publish: words('公开', 'Publish'), return: words('退回', 'Return') }),
    finding: f.choice('审查意见', 'Finding', findings),
    note: f.optional(f.text('说明', 'Note', { max: 500 })),
  }),
  output: f.object({ ...kept.properties, state: f.choice('状态', 'State', field.documentStates) }),
  refusals: [...lost, refusals.sameReviewer, refusals.secretFound, refusals.findingMissing],
  clauses: ['3.5.1', '3.7.7'],
  consequence: words('公开后任何人都能看到、搜到。', 'Anybody sees and finds it at once.'),
})

export const withdrawDocument = action({
  name: 'disclosure.withdraw-document',
  title: words('撤下文件', 'Withdraw'),
  may: permissions.review.name,
  input: f.object({ ...one, reason: f.text('原因', 'Reason', { max: 500 }) }),
  output: kept,
  refusals: [kernelRefusals.notFound, kernelRefusals.changedMeanwhile, refusals.notPublished],
  clauses: ['3.5.1'],
  consequence: words('门户上不再显示，也搜不到；原因留在记录里。', 'It is shown and found no more; the reason is kept.'),
})

export const endDocument = action({
  name: 'disclosure.end-document',
  title: words('登记失效或废止', 'Say that it ended'),
  may: permissions.edit.name,
  input: f.object({
    ...one,
    validity: field.validity,
    endedOn: f.optional(f.day('失效或废止日期', 'Ended on')),
    endedBy: f.optional(f.text('依据的文件', 'By what', { max: 300 })),
  }),
  output: kept,
  refusals: [kernelRefusals.notFound, kernelRefusals.changedMeanwhile, refusals.endingIncomplete, refusals.endedEarlier],
  clauses: ['3.5.1'],
})

export const keepColumn = action({
  name: 'disclosure.keep-column',
  title: words('设主动公开栏目', 'Keep a column'),
  may: permissions.edit.name,
  input: f.object({ category: field.category, title: field.title }),
  output: kept,
  refusals: [refusals.columnKept],
  clauses: ['3.5.1'],
  consequence: words('空栏目不在门户显示，会列给编辑补充。', 'While empty it is not shown, and is reported to its editor.'),
})

const shownOrgan = f.object({ id: f.text('代码', 'Code', { max: 100 }), name: field.organName, now: f.orNull(field.organName) })

export const documentCard = question({
  name: 'disclosure.document',
  title: words('公开文件', 'Public document'),
  may: 'anyone',
  public: true,
  input: f.object({ id: field.id }),
  output: f.object({
    ...field.line.properties,
    issuer: shownOrgan,
    indexNumber: f.text('索引号', 'Index number'),
    category: field.category,
    topic: field.topic,
    endedOn: f.orNull(f.day('失效或废止日期', 'Ended on')),
    endedBy: f.orNull(f.text('依据', 'By')),
    source: f.text('来源', 'Source'),
    body: field.body,
    interprets: f.orNull(field.line),
    interpretations: f.list('解读', 'Interpretations', field.line, { max: 50 }),
    attachments: f.list(
      '附件',
      'Attachments',
      f.object({ id: field.id, fileName: f.text('文件名', 'File name'), bytes: f.integer('大小', 'Bytes') }),
      { max: 20 },
    ),
  }),
})

export const attachment = question({
  name: 'disclosure.attachment',
  title: words('附件', 'Attachment'),
  may: 'anyone',
  public: true,
  input: f.object({ document: field.id, id: field.id }),
  output: f.object({
    fileName: f.text('文件名', 'File name'),
    type: f.text('类型', 'Type'),
    content: f.text('内容', 'Content', { max: 14 * 2 ** 20 }),
  }),
})

export const newest = question({
  name: 'disclosure.newest',
  title: words('最新公开', 'Newest documents'),
  may: 'anyone',
  public: true,
  input: f.object({}),
  output: f.object({ documents: f.list('文件', 'Documents', field.line, { max: 50 }) }),
})

export const columns = question({
  name: 'disclosure.columns',
  title: words('主动公开栏目', 'Columns'),
  may: 'anyone',
  public: true,
  input: f.object({}),
  output: f.object({
    columns: f.list(
      '栏目',
      'Columns',
      f.object({
        id: field.id,
        title: field.title,
        category: field.category,
        organ: f.text('单位', 'Organ'),
        organName: field.organName,
        documents: f.integer('份数', 'Documents'),
      }),
      { max: 5000 },
    ),
  }),
})

/** What an organ owes: documents past their day, and columns that are empty. */
export const owed = question({
  name: 'disclosure.owed',
  title: words('逾期未公开和空栏目', 'Overdue documents and empty columns'),
  may: permissions.read.name,
  input: f.object({}),
  output: f.object({
    overdue: f.list(
      '逾期未公开',
      'Overdue',
      f.object({
        id: field.id,
        title: field.title,
        organ: f.text('单位', 'Organ'),
        madeOn: field.madeOn,
        dueOn: f.day('公开期限', 'Public by'),
        state: f.choice('状态', 'State', field.documentStates),
      }),
    ),
    empty: f.list('空栏目', 'Empty columns', f.object({ organ: f.text('单位', 'Organ'), title: field.title, category: field.category })),
  }),
})

export const published = event(
  'disclosure.published',
  words('文件已公开', 'A document was published'),
  f.object({ document: field.id, organ: f.organ('单位', 'Organ'), title: field.title }),
)
export const overdue = event(
  'disclosure.overdue',
  words('文件逾期未公开', 'A document was not published in time'),
  f.object({ document: field.id, organ: f.organ('单位', 'Organ'), title: field.title, dueOn: f.day('公开期限', 'Public by') }),
)
