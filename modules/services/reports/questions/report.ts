import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { workingDaysLeft } from '#kernel/time/working-days.ts'
import { onePicture as pictureContract, oneReport as contract, sender as senderContract } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import { overdueOf } from '../shown.ts'
import {
  answer,
  divisionName,
  messagesOf,
  oneRow,
  organName,
  picturesOf,
  pictureWithOrgan,
  type Read,
  type ReportRow,
  senderOf,
} from '../store.ts'

async function reached(desk: Read, permission: string, id: string): Promise<ReportRow> {
  const row = await oneRow(desk, id)
  const purpose = { purpose: desk.purpose }
  if (!row || !decide(desk.actor, permission, { organ: row.organ }, purpose).allowed) refuse(ground(kernelRefusals.notFound))
  return row
}

export const oneReport = answer(contract, async (desk, { id }) => {
  const row = await reached(desk, permissions.read.name, id)
  const due = row.state === 'sent' ? row.accept_by : row.state === 'handling' ? row.answer_by : null
  const { today, calendar } = desk
  return {
    report: {
      id,
      number: row.number,
      kind: row.kind,
      topic: row.topic,
      division: row.division,
      place: row.place,
      about: row.about,
      title: row.title,
      said: row.said,
      signed: row.signed,
      maySay: row.may_say,
      pictures: row.pictures,
      organ: row.organ,
      state: row.state,
      receivedOn: row.received_on,
      acceptBy: row.accept_by,
      acceptedOn: row.accepted_on,
      answerBy: row.answer_by,
      promised: row.promised,
      extended: row.extended,
      extendedFor: row.extended_for,
      answeredOn: row.answered_on,
      overdue: overdueOf(desk, row),
      outcome: row.outcome,
      reply: row.reply,
      answeredBy: row.answered_by,
      declinedFor: row.declined_for,
      shown: row.shown,
      shownOn: row.shown_on,
      shownTitle: row.shown_title,
      shownSaid: row.shown_said,
      shownReply: row.shown_reply,
    },
    organName: await organName(desk, row.organ),
    divisionName: await divisionName(desk, row.division),
    daysLeft: workingDaysLeft(calendar, today, due),
    messages: ((await messagesOf(desk, [id])).get(id) ?? []).map(({ by_sender: bySender, at, text }) => ({ bySender, at, text })),
    pictures: (await picturesOf(desk, id)).map(({ id: picture, file_name: fileName, bytes }) => ({ id: picture, fileName, bytes })),
    mine: decide(desk.actor, permissions.handle.name, { organ: row.organ }).allowed,
  }
})

export const onePicture = answer(pictureContract, async (desk, { id }) => {
  const found = await pictureWithOrgan(desk, id)
  if (!found || !decide(desk.actor, permissions.handle.name, { organ: found.organ }).allowed) refuse(ground(refusals.noPicture))
  return { fileName: found.file_name, type: found.type, file: found.content.toString('base64') }
})

export const sender = answer(senderContract, async (desk, { id }) => {
  await reached(desk, permissions.identify.name, id)
  const found = await senderOf(desk, id)
  if (!found) refuse(ground(refusals.anonymous))
  return { name: found.name, telephone: found.telephone, signedIn: found.holder !== null }
})
