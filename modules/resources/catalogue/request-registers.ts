import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'
import { wanted } from './contract-requests.ts'
import { attributes, itemCode, resource } from './fields.ts'

const day = (zh: string, en: string) => f.optional(f.orNull(f.day(zh, en)))
const text = (zh: string, en: string, max = 4000) => f.optional(f.orNull(f.text(zh, en, { max })))
const resourceName = f.text('资源名称', 'Resource', { max: 50 })

export const requestRegister = register({
  name: 'catalogue.request',
  title: words('共享申请', 'Requests for access'),
  record: f.object({
    number: f.text('编号', 'Number'),
    resourceName,
    organ: f.organ('需求部门', 'Requester'),
    provider: f.organ('提供部门', 'Provider'),
    ...wanted,
    attribute: f.choice('共享属性', 'Attribute', attributes),
    signedBy: text('签发人', 'Signed by', 200),
    signedOn: day('签发日期', 'Signed on'),
    missing: f.optional(f.orNull(f.list('告知补正的材料', 'Said to be missing', f.text('材料', 'Material')))),
    noticedOn: day('告知日期', 'Notice on'),
    supplement: text('补充内容', 'Supplement'),
    extensionDays: f.optional(f.orNull(f.integer('申请延长', 'Extension asked', { unit: '工作日' }))),
    extendedOn: day('同意延长日期', 'Extended on'),
    repliedOn: day('答复日期', 'Replied on'),
    late: f.flag('逾期答复', 'Late reply'),
    reasons: text('不同意的理由', 'Reasons of refusal'),
  }),
  label: 'number',
  columns: ['number', 'resourceName', 'organ', 'provider', 'purpose', 'repliedOn', 'late'],
  facets: ['provider', 'organ', 'attribute', 'late'],
  searched: ['number', 'resourceName', 'purpose'],
  may: permissions.read.name,
  adds: 'catalogue.draft-request',
})

export const correctionRegister = register({
  name: 'catalogue.correction',
  title: words('数据校核', 'Corrections'),
  record: f.object({
    resource,
    resourceName,
    organ: f.organ('提出单位', 'Raised by'),
    provider: f.organ('提供部门', 'Provider'),
    fields: f.list('数据项', 'Fields', itemCode, { max: 500 }),
    what: f.prose('不准确、不完整之处', 'What is wrong', { max: 2000 }),
    outcome: text('结果', 'Outcome', 40),
    answeredOn: day('反馈日期', 'Answered on'),
    late: f.flag('逾期反馈', 'Late answer'),
    reasons: text('说明', 'Explanation'),
  }),
  label: 'resourceName',
  columns: ['resourceName', 'organ', 'provider', 'what', 'outcome', 'answeredOn', 'late'],
  facets: ['provider', 'outcome', 'late'],
  searched: ['resourceName', 'what'],
  may: permissions.read.name,
})
