import { myReports as mineContract, readAnswer as contract } from '../contract.ts'
import { shownToSender } from '../shown.ts'
import { answer, bySecret, messagesOf, ofHolder } from '../store.ts'

export const readAnswer = answer(contract, async (desk, { number, secret }) => {
  const row = await bySecret(desk, number, secret)
  if (!row) return { found: null }
  return { found: shownToSender(desk, row, (await messagesOf(desk, [row.id])).get(row.id) ?? []) }
})

export const myReports = answer(mineContract, async (desk) => {
  const rows = await ofHolder(desk, desk.actor.behalf ?? `citizen/${desk.actor.id}`)
  const messages = await messagesOf(
    desk,
    rows.map(({ id }) => id),
  )
  return { reports: rows.map((row) => shownToSender(desk, row, messages.get(row.id) ?? [])) }
})
