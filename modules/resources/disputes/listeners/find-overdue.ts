import { watchDue } from '#modules/security/incidents/contract.ts'
import { disputeOverdue } from '../contract.ts'
import { hear, lateDisputes, raiseItem } from '../store.ts'

const NAME = 'find-overdue'

/** The organ that coordinates the sharing of the province's data (政务数据共享条例 第7条). */
const AUTHORITY = 'informatisation-office'

/** Every hour: what was not answered in time is put before the sharing authority, once (第39条（六）). */
export const findOverdue = hear(watchDue, NAME, async (desk) => {
  for (const late of await lateDisputes(desk)) {
    await raiseItem(desk, `disputes.${NAME}`, late, AUTHORITY)
    const { id: dispute, register, record, field, source, due_on: dueOn } = late
    desk.tell(disputeOverdue, { dispute, register, record, field, source, dueOn: dueOn! })
  }
})
