// The words in which rights and looks are said.
import * as f from '#kernel/module/field.ts'
import { ways } from '#kernel/registers/base/ways.ts'
import { words } from '#kernel/text/text.ts'

export const registerName = f.text('登记簿', 'Register', { max: 60, pattern: '^[a-z-]+\\.[a-z-]+$' })
export const matterCode = f.text('办理事项', 'Matter', { max: 60, pattern: '^[a-z0-9-]{1,60}$', hint: '小写字母、数字和短横线' })
const fieldName = f.text('数据项', 'Field', { max: 60, pattern: '^[A-Za-z][A-Za-z0-9]*$' })
const someFields = (zh: string, en: string) => f.list(zh, en, fieldName, { max: 200, unique: true })
const someWays = f.list('使用方式', 'Ways', f.choice('使用方式', 'Way', ways), { min: 1, max: 5, unique: true })
export const basis = f.text('法律依据', 'Legal basis', { min: 4, max: 200, hint: '法律、行政法规的名称和条款，如“义务教育法 第12条”' })

export const applicationStates = {
  asked: words('待审核', 'Asked'),
  confirming: words('待牵头部门确认', 'To be confirmed'),
  granted: words('已授权', 'Granted'),
  declined: words('未予授权', 'Declined'),
} as const
export type ApplicationState = keyof typeof applicationStates

/** What an organ applies for. */
export const wanted = {
  register: registerName,
  matter: matterCode,
  basis,
  reason: f.prose('使用场景', 'What for', { min: 10, max: 1000, hint: '办什么事、由谁使用、为什么需要这些数据项' }),
  fields: f.list('数据项', 'Fields', fieldName, { min: 1, max: 200, unique: true }),
  unmasked: someFields('完整显示的数据项', 'Fields shown whole'),
  ways: someWays,
  holdDays: f.integer('本人可见的延后天数', 'Days held back', {
    min: -1,
    max: 1_095,
    unit: '天',
    hint: '0 为立即可见；-1 为解除前不可见，须有法律规定',
  }),
  validFrom: f.day('起始日期', 'From'),
  validTo: f.day('截止日期', 'Until'),
}

export const shownRight = f.object({
  id: f.id('用数权', 'Right'),
  register: registerName,
  organ: f.organ('单位', 'Organ'),
  organName: f.text('单位', 'Organ'),
  matter: matterCode,
  title: f.text('事项', 'Matter'),
  titleEn: f.text('事项英文', 'Matter in English'),
  basis,
  fields: someFields('数据项', 'Fields'),
  unmasked: someFields('完整显示的数据项', 'Fields shown whole'),
  ways: someWays,
  holdDays: f.integer('延后天数', 'Days held back', { min: -1, max: 1_095 }),
  validFrom: f.day('起始日期', 'From'),
  validTo: f.orNull(f.day('截止日期', 'Until')),
  grantedAt: f.instant('授权时间', 'Granted at'),
  confirmedOrgan: f.orNull(f.organ('确认部门', 'Confirmed by')),
  revokedAt: f.orNull(f.instant('收回时间', 'Revoked at')),
  revokedFor: f.orNull(f.text('收回事由', 'Why revoked', { max: 500 })),
})

export const shownMatter = f.object({
  register: registerName,
  code: matterCode,
  title: f.text('事项', 'Matter'),
  titleEn: f.text('事项英文', 'Matter in English'),
  needs: someFields('所需数据项', 'Fields it needs'),
})
