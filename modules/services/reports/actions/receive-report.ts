import { declineReport as declineContract, receiveReport as contract } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { lastDay, termsOn } from '../rules/terms.ts'
import { lockFor, moveReport, on } from '../store.ts'

export const receiveReport = on(contract, async (desk, { report }) => {
  const row = await lockFor(desk, permissions.handle.name, report)
  const { value: terms } = termsOn(row.kind, row.received_on)
  const answerBy = lastDay(desk.calendar, terms, desk.today, terms.answer)
  const state = await moveReport(desk, contract.name, row, {
    fields: { acceptedOn: desk.today, answerFrom: desk.today, answerBy },
    due: answerBy ?? 'unknown',
  })
  return { state, answerBy }
})

export const declineReport = on(declineContract, async (desk, { report, reason, remedy }) => {
  const row = await lockFor(desk, permissions.handle.name, report)
  const declinedFor = `${reason}\n${remedy}`
  const state = await moveReport(desk, declineContract.name, row, { fields: { declinedFor }, opinion: declinedFor, due: null })
  return { state }
})
