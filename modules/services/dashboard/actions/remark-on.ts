import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals, remark } from '../contract.ts'
import { exceptionsOf } from '../exceptions-of.ts'
import { on, openRemark } from '../store.ts'

/** Looked up anew: whose it is and what it is called are the board's words, never the caller's. */
export const remarkOn = on(remark, async (desk, { subject, text, days }) => {
  const { all } = await exceptionsOf(desk)
  const found = all.find((one) => one.subject === subject) ?? refuse(ground(refusals.gone, {}, 'subject'))
  if (found.remark) refuse(ground(refusals.remarked, { number: `（${found.remark.number}）` }, 'subject'))
  return openRemark(desk, remark.name, found, text, days)
})
