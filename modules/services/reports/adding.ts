// The sender says more: what was answered is opened again, with a new term.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Bare, bared } from './pictures.ts'
import { refusals } from './refusals.ts'
import { lastDay, termsOn } from './rules/terms.ts'
import { addMessage, addPictures, lockById, messagesOf, moveReport, type Write } from './store.ts'

const MOST_ADDED = 10

type Added = { readonly text: string; readonly pictures?: readonly { readonly fileName: string; readonly file: string }[] | undefined }

export async function addTo(desk: Write, action: string, id: string, { text, pictures = [] }: Added): Promise<void> {
  const row = await lockById(desk, id)
  if (row.state === 'closed' || row.state === 'declined') refuse(ground(refusals.over))
  const said = (await messagesOf(desk, [id])).get(id) ?? []
  if (said.filter(({ by_sender: bySender }) => bySender).length >= MOST_ADDED) refuse(ground(refusals.enoughAdded, { most: MOST_ADDED }))
  const bare: Bare[] = bared(pictures)
  await addMessage(desk, id, true, text)
  await addPictures(desk, id, bare)
  const fields = { pictures: row.pictures + bare.length }
  if (row.state !== 'answered') {
    const due = (row.state === 'sent' ? row.accept_by : row.answer_by) ?? 'unknown'
    await moveReport(desk, action, row, { fields, due, bySender: true })
    return
  }
  const { value: terms } = termsOn(row.kind, desk.today)
  const answerBy = lastDay(desk.calendar, terms, desk.today, terms.answer)
  const again = { ...fields, answerFrom: desk.today, answerBy, answeredOn: null, outcome: null, reply: null, answeredBy: null }
  await moveReport(desk, action, row, { fields: again, due: answerBy ?? 'unknown', bySender: true })
}
