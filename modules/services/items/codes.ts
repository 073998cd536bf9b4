// Code tables of GB/T 39046-2020, appendix A. The key is the standard's code.
import { words } from '#kernel/text/text.ts'

/** A.1 事项类型 */
export const matterKinds = {
  '01': words('行政许可', 'Licence'),
  '02': words('行政处罚', 'Penalty'),
  '03': words('行政强制', 'Coercion'),
  '04': words('行政征收', 'Levy'),
  '05': words('行政给付', 'Benefit'),
  '06': words('行政检查', 'Inspection'),
  '07': words('行政确认', 'Confirmation'),
  '08': words('行政奖励', 'Award'),
  '09': words('行政裁决', 'Ruling'),
  '10': words('其他行政权力', 'Other power'),
  '20': words('公共服务', 'Public service'),
} as const
export type MatterKind = keyof typeof matterKinds

/** A.2 行使层级 */
export const exercisedAt = {
  '1': words('国家级', 'State'),
  '2': words('省级', 'Province'),
  '3': words('市级', 'Prefecture'),
  '4': words('县级', 'County'),
  '5': words('镇（乡、街道）级', 'Town'),
  '6': words('村（社区）级', 'Village'),
} as const
export type ExercisedAt = keyof typeof exercisedAt

/** A.4 服务对象 */
export const servedKinds = {
  '1': words('自然人', 'Person'),
  '2': words('企业法人', 'Enterprise'),
  '3': words('事业法人', 'Public institution'),
  '4': words('社会组织法人', 'Social organisation'),
  '5': words('行政机关', 'Organ'),
  '6': words('其他组织', 'Other organisation'),
} as const
export type ServedKind = keyof typeof servedKinds

/** A.5 办理形式 */
export const channels = {
  '1': words('窗口办理', 'At a window'),
  '2': words('网上办理', 'Online'),
  '3': words('移动端办理', 'On a telephone'),
  '4': words('快递申请', 'By courier'),
} as const
export type Channel = keyof typeof channels

/** A.6 办件类型 */
export const handling = { '1': words('即办件', 'At once'), '2': words('承诺件', 'Within a promised term') } as const
export type Handling = keyof typeof handling

/** A.7 特别程序 */
export const specialKinds = { '1': words('延长审批', 'A longer term'), '2': words('其他特别程序', 'Another step') } as const
export type SpecialKind = keyof typeof specialKinds

/** The seven topics of 3.5.3 */
export const topics = {
  openness: words('政务公开', 'Open government'),
  approval: words('行政审批', 'Approvals'),
  'social-security': words('社会保障', 'Social security'),
  'education-culture': words('教育文化', 'Education and culture'),
  environment: words('环境保护', 'Environment'),
  'fake-goods': words('防伪打假', 'Against fake goods'),
  'illegal-publications': words('扫黄打非', 'Against illegal publications'),
} as const
export type Topic = keyof typeof topics

/** The four states of a material. */
export const supplies = {
  base: words('免交（已共享）', 'Not needed: shared'),
  certificate: words('调用电子证照', 'Called as a certificate'),
  promise: words('告知承诺', 'A written promise'),
  upload: words('需要上传', 'To be uploaded'),
}

/** What can be applied for at once. */
export const errandKinds = { matter: words('事项', 'Matter'), 'life-event': words('一件事', 'Life event') }
