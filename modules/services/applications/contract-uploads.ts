// Pages that an applicant sends for a material.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { id, name, version } from './fields.ts'
import { refusals } from './refusals.ts'

export const MOST_UPLOAD_BYTES = 8 * 2 ** 20

export const shownUpload = f.object({
  id,
  fileName: f.text('文件名', 'File name'),
  type: f.text('类型', 'Type'),
  bytes: f.integer('字节', 'Bytes'),
})

/** PDF, OFD, JPEG, PNG or WebP by what the bytes say; no active content. */
export const addUpload = action({
  name: 'applications.add-upload',
  title: words('上传材料', 'Upload a page'),
  may: 'citizen',
  mostBytes: 13 * 2 ** 20,
  input: f.object({
    id,
    material: name,
    fileName: f.text('文件名', 'File name', { max: 200 }),
    file: f.text('文件（Base64）', 'File (Base64)', { max: 12 * 2 ** 20 }),
  }),
  output: f.object({ upload: id, version }),
  refusals: [
    refusals.draftGone,
    refusals.uploadType,
    refusals.uploadTooLarge,
    refusals.uploadActive,
    refusals.uploadBroken,
    refusals.tooManyUploads,
    refusals.wayNotOffered,
  ],
  clauses: ['3.5.1', '3.7.1'],
})

export const arrangeUploads = action({
  name: 'applications.arrange-uploads',
  title: words('调整页序或删除', 'Order or remove pages'),
  may: 'citizen',
  input: f.object({ id, version, material: name, uploads: f.list('页序', 'In this order', id, { max: 50, unique: true }) }),
  output: f.object({ version }),
  refusals: [refusals.draftChanged, refusals.draftGone],
  clauses: ['3.5.1'],
})

/** A page of one's own, of a draft or of what was submitted. */
export const myUpload = question({
  name: 'applications.my-upload',
  title: words('我上传的材料', 'A page that I uploaded'),
  may: 'citizen',
  input: f.object({ id }),
  output: f.object({
    fileName: f.text('文件名', 'File name'),
    type: f.text('类型', 'Type'),
    file: f.text('文件（Base64）', 'File (Base64)', { max: 12 * 2 ** 20 }),
  }),
})
