// A reply is published when its sender agreed, another has looked at it, nothing in it says who anybody is, and, where somebody was
// reported, only what was found true.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Words } from '#kernel/text/text.ts'
import type { Kind, Outcome } from '../fields.ts'
import { refusals } from '../refusals.ts'

/** What gives a person away, in writing as people write it. */
const telltale: readonly (readonly [Words, RegExp])[] = [
  [words('身份证号', 'an identity number'), /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/],
  [words('手机号', 'a mobile number'), /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/],
  [words('固定电话', 'a telephone number'), /(?<!\d)0\d{2,3}[ -]\d{7,8}(?!\d)/],
  [words('银行卡号', 'a card number'), /(?<!\d)62\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/],
  [words('电子邮箱', 'a mail address'), /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/],
  [words('车牌号', 'a number plate'), /湘[A-Z][·• ]?[A-Z0-9]{5,6}(?![A-Z0-9])/],
  [words('门牌号', 'a door number'), /\d{1,4}\s?(?:栋|号楼|单元)\s?\d{0,4}\s?(?:单元)?\s?\d{2,4}\s?(?:室|房|号)/],
]

export const personalIn = (text: string): Words[] => telltale.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))

export type Publication = {
  readonly kind: Kind
  readonly outcome: Outcome | null
  readonly maySay: boolean
  readonly isOwnReply: boolean
  readonly texts: Readonly<Record<'title' | 'said' | 'reply', string>>
  /** The sender's own name, where it is known. */
  readonly name: string | undefined
}

export const lawfulToPublish = rule<Publication>(
  {
    name: 'reports.lawful-to-publish',
    title: words('公开答复须另一人核对，不含个人信息', 'A reply is looked at by another and holds nothing personal'),
    clauses: ['3.5.3', '3.7.1'],
    law: '政府信息公开条例 第15条',
  },
  ({ kind, outcome, maySay, isOwnReply, texts, name }) =>
    grounds(
      !maySay && ground(refusals.notWanted),
      isOwnReply && ground(refusals.ownReply),
      isReport(kind) && outcome !== 'founded' && outcome !== 'partly' && ground(refusals.notFounded),
      ...Object.entries(texts).flatMap(([field, text]) => personalGround(field, text, name)),
    ),
)

const isReport = (kind: Kind) => kind === 'fake-goods' || kind === 'publications'

function personalGround(field: string, text: string, name: string | undefined): Ground[] {
  const found = [...personalIn(text), ...(name && text.includes(name) ? [words('留言人姓名', 'the sender’s name')] : [])]
  return found.length === 0
    ? []
    : [ground(refusals.personalInside, { what: found.map(({ zh }) => zh), whatEn: found.map(({ en }) => en) }, `/${field}`)]
}
