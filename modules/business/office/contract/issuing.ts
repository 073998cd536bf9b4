// 发文办理: 复核, 登记, 印制, 核发 (条例 第25条).
import { action, event } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { applyRefusals } from '#modules/security/seals/contract.ts'
import { copies, document, number, organ, sm3, title } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const clauses = ['3.3.2a']
const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const
const prefix = f.id('机关代字', 'Prefix', { refers: 'office.prefix' })

export const addPrefix = action({
  name: 'office.add-prefix',
  title: words('登记机关代字', 'Register a prefix'),
  may: permissions.dispatch.name,
  clauses,
  input: f.object({
    code: f.text('机关代字', 'Prefix', { max: 12, hint: '如：湘信办发' }),
    mark: f.text('发文机关标志', 'Head of the page', { max: 40, hint: '如：湖南省人民政府信息化工作办公室文件' }),
  }),
  output: f.object({ id: prefix }),
  refusals: [refusals.prefixTaken, refusals.prefixMalformed],
  consequence: words('本机关此后可以用这个代字编号。', 'The organ may number documents under it from now on.'),
})

export const registerDocument = action({
  name: 'office.register-document',
  title: words('编号并印制', 'Number and print'),
  may: permissions.dispatch.name,
  clauses,
  input: f.object({ document, prefix, copies: f.optional(copies) }),
  output: f.object({ number, sm3 }),
  refusals: [refusals.foreignPrefix, refusals.changedAfterSigning, refusals.tooLarge, ...stepped],
  consequence: words(
    '取该代字本年度的下一个号，按 GB/T 9704 排版；编号后不能更改。',
    'Takes the prefix’s next number of the year and prints the document; the number is final.',
  ),
})

export const sealDocument = action({
  name: 'office.seal-document',
  title: words('用印', 'Seal'),
  may: permissions.dispatch.name,
  clauses,
  input: f.object({
    document,
    seal: f.optional(f.id('印章', 'Seal', { refers: 'seals.seal', hint: '不选则用本机关的法定名称章' })),
  }),
  output: f.object({ sealName: f.text('印章', 'Seal', { max: 100 }) }),
  refusals: [refusals.changedAfterSigning, ...applyRefusals, ...stepped],
  consequence: words(
    '在成文日期处盖章，文件此后一个字节也不能改动；用印记入印章的登记簿。',
    'The seal goes over the date; not a byte changes after it. The use is written into the ledger of the seal.',
  ),
})

export const sendDocument = action({
  name: 'office.send-document',
  title: words('发送', 'Send'),
  may: permissions.dispatch.name,
  clauses,
  input: f.object({ document }),
  output: f.object({ organs: f.integer('收文机关数', 'Organs') }),
  refusals: [refusals.changedAfterSigning, ...stepped],
  consequence: words('送达主送和抄送机关，由对方签收。', 'Reaches the organs it is addressed and copied to, which sign for it.'),
})

export const documentSent = event(
  'office.document-sent',
  words('公文已发送', 'A document was sent'),
  f.object({ document, organ, title, number, to: f.list('收文机关', 'To', f.organ('机关', 'Organ'), { max: 200 }) }),
)
