import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { requestRefusals as no } from '../refusals.ts'

const REPLY = '政务数据共享条例 第21条'

export const missingIsSaidOnce = rule<{ noticedOn?: string | null | undefined }>(
  {
    name: 'catalogue.missing-is-said-once',
    title: words('补正一次告知', 'What is missing is said once'),
    clauses: ['3.4.3'],
    law: REPLY,
  },
  ({ noticedOn }) => (noticedOn ? [ground(no.noticeOnce, { day: noticedOn })] : []),
)

export const refusalIsNotForPapers = rule<{ why: string }>(
  {
    name: 'catalogue.refusal-is-not-for-papers',
    title: words('材料不完整不得直接拒绝', 'Incomplete material is no ground for refusal'),
    clauses: ['3.4.3'],
    law: REPLY,
  },
  ({ why }) => (why === 'material-incomplete' ? [ground(no.noOutrightRefusal, undefined, '/why')] : []),
)

export const extensionIsBounded = rule<{
  today: Day
  attribute: string
  days: number
  most: number
  due: string | undefined
  extendedOn?: string | null | undefined
}>(
  {
    name: 'catalogue.extension-is-bounded',
    title: words('答复只延长一次，不超过 10 个工作日', 'One extension, at most 10 working days'),
    clauses: ['3.4.3'],
    law: REPLY,
  },
  ({ today, attribute, days, most, due, extendedOn }) =>
    grounds(
      attribute === 'unconditional' && ground(no.extensionNotForUnconditional),
      Boolean(extendedOn) && ground(no.extensionOnce),
      days > most && ground(no.extensionTooLong, { most }, '/days'),
      due !== undefined && today > due && ground(no.extensionTooLate, { due }),
    ),
)

type Asked = { attribute: string; fields: readonly string[]; purpose: string; validFrom: string; validUntil: string }

export const agreementStaysWithinRequest = rule<{ asked: Asked; agreed: Omit<Asked, 'attribute'> }>(
  {
    name: 'catalogue.agreement-stays-within-request',
    title: words('同意不超出申请，无条件共享不附加条件', 'An agreement stays within the request'),
    clauses: ['3.4.3'],
    law: '政务数据共享条例 第15、22、25条',
  },
  ({ asked, agreed }) => {
    const beyond = agreed.fields.filter((field) => !asked.fields.includes(field))
    return grounds(
      beyond.length > 0 && ground(no.beyondRequest, { fields: beyond }, '/fields'),
      agreed.purpose !== asked.purpose && ground(no.otherPurpose, undefined, '/purpose'),
      (agreed.validFrom < asked.validFrom || agreed.validUntil > asked.validUntil || agreed.validUntil < agreed.validFrom) &&
        ground(no.beyondTerm, undefined, '/validUntil'),
      asked.attribute === 'unconditional' && agreed.fields.length < asked.fields.length && ground(no.conditionsAdded, undefined, '/fields'),
    )
  },
)
