// Whether a draft can be submitted: everything asked is said and fits, every material is given. Every lack is told at once, each with
// its place on the form.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { type Words, words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import type { FieldStanding } from './field-standing.ts'
import type { MaterialStanding } from './material-standing.ts'

export type Ready = {
  readonly fields: readonly FieldStanding[]
  readonly materials: readonly MaterialStanding[]
  readonly telephone: string | null
}

const lacks = (title: Words, text: Words, at: string): Ground =>
  ground(refusals.incomplete, { title: title.zh, titleEn: title.en, text: text.zh, textEn: text.en }, at)

const howToGive: Record<string, Words> = {
  upload: words('请上传。', 'upload it.'),
  promise: words('请阅读并确认承诺。', 'read the promise and confirm it.'),
  certificate: words('请选择要调用的证照，或者改为上传。', 'choose the certificate to call, or upload it.'),
}

export const draftIsReady = rule<Ready>(
  {
    name: 'applications.draft-is-ready',
    title: words('材料齐全才能提交', 'Only what is complete is submitted'),
    clauses: ['3.5.1'],
    law: '行政许可法 第31条',
  },
  ({ fields, materials, telephone }) => [
    ...fields.flatMap(({ field, value, wrong }) => {
      if (wrong) return [lacks(field.title, wrong, `/values/${field.id}`)]
      const isMissing = value === '' && !field.optional
      return isMissing ? [lacks(field.title, words('请填写。', 'fill it in.'), `/values/${field.id}`)] : []
    }),
    ...materials
      .filter(({ done }) => !done)
      .map(({ material, way }) => lacks(material.title, howToGive[way]!, `/materials/${material.id}`)),
    ...(telephone
      ? []
      : [
          lacks(
            words('手机号', 'Telephone'),
            words('请填写，办理进度会通知您。', 'give it: you are told how your application goes.'),
            '/telephone',
          ),
        ]),
  ],
)
