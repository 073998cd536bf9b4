import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { document, formats, organ, roles, sm3 } from './fields.ts'
import { permissions } from './permissions.ts'
import { documentRegister, incomingRegister } from './registers.ts'

const format = f.choice('格式', 'Format', formats)
const instant = f.instant('时间', 'At')
const file = f.object({
  format,
  sealed: f.flag('已用印', 'Sealed'),
  sm3,
  bytes: f.integer('字节数', 'Bytes'),
  substituted: f.list('代用字体', 'Substituted faces', f.text('字体', 'Face')),
  madeAt: instant,
})

export const one = question({
  name: 'office.one',
  title: words('一份公文', 'One document'),
  may: permissions.read.name,
  input: f.object({ document }),
  output: f.object({
    document: f.object({ id: document, version: f.integer('版本', 'Version'), ...documentRegister.record.properties }),
    organName: f.text('发文机关', 'Issuing organ'),
    /** Whether the reader is of the organ that issues it, or of one that it came to. */
    own: f.flag('本机关发文', 'Issued by the reader’s organ'),
    incoming: f.orNull(f.object({ id: f.id('收文', 'Incoming'), ...incomingRegister.record.properties })),
    hands: f.list(
      '经手人',
      'Hands',
      f.object({
        role: f.choice('环节', 'Step', roles),
        name: f.text('姓名', 'Name', { max: 60 }),
        organ,
        at: instant,
        opinion: f.orNull(f.text('意见', 'Opinion', { max: 500 })),
        signature: f.orNull(f.text('电子签名', 'Signature', { max: 400 })),
        certificate: f.orNull(f.text('证书序列号', 'Certificate', { max: 80 })),
        stands: f.flag('有效', 'Stands'),
        /** Absent where the step bears no signature. */
        holds: f.orNull(f.flag('签名与现内容相符', 'The signature fits what it says now')),
      }),
      { max: 500 },
    ),
    files: f.list('文件', 'Files', file, { max: 4 }),
    receipts: f.list(
      '送达',
      'Receipts',
      f.object({
        organ,
        organName: f.text('机关', 'Organ'),
        copied: f.flag('抄送', 'Copied'),
        state: incomingRegister.record.properties.state,
        receivedBy: f.orNull(f.text('签收人', 'Signed for by', { max: 60 })),
        receivedAt: f.orNull(instant),
        returnedWhy: f.orNull(f.text('退文理由', 'Returned because', { max: 500 })),
      }),
      { max: 200 },
    ),
  }),
})

export const preview = question({
  name: 'office.preview',
  title: words('公文版式预览', 'How a document looks'),
  may: permissions.read.name,
  input: f.object({ document }),
  output: f.object({
    svg: f.text('图像', 'Picture', { max: 20_000_000 }),
    pages: f.integer('页数', 'Pages'),
    /** The seal that the file bears, where it stands on the page: millimetres. */
    seal: f.orNull(
      f.object({
        png: f.text('印章图样', 'Picture of the seal', { max: 1_000_000 }),
        page: f.integer('页', 'Page'),
        x: f.number('距左边', 'From the left'),
        y: f.number('距上边', 'From the top'),
        size: f.number('直径', 'Diameter'),
      }),
    ),
    substituted: f.list('代用字体', 'Substituted faces', f.text('字体', 'Face')),
  }),
})

export const fileOf = question({
  name: 'office.file',
  title: words('公文文件', 'A document’s file'),
  may: permissions.read.name,
  input: f.object({ document, format }),
  output: f.object({
    name: f.text('文件名', 'Name'),
    type: f.text('类型', 'Type'),
    base64: f.text('内容', 'Bytes', { max: 7_000_000 }),
    sealed: f.flag('已用印', 'Sealed'),
    sm3,
  }),
})
