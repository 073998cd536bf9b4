// However a report comes in: whose it is, by when, and what is kept of its sender.
import { divisionStands } from '#kernel/people/divisions.ts'
import type { In } from '#kernel/module/contract.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { type reportAnonymously, reportSent } from './contract.ts'
import { bared } from './pictures.ts'
import { refusals } from './refusals.ts'
import { lastDay, termsOn } from './rules/terms.ts'
import { DISPATCHER, topicFitsKind, whoseReport } from './rules/whose-report.ts'
import {
  addPictures,
  addSecret,
  addSender,
  governmentsOf,
  openNew,
  organName,
  type Read,
  type Sender,
  staffed,
  type Write,
} from './store.ts'
import type { Kind, Topic } from './fields.ts'

type Content = In<typeof reportAnonymously>
type From = { readonly sender?: Sender; readonly secret?: string }

export async function send(desk: Write, action: string, content: Content, { sender, secret }: From) {
  const { pictures: sent = [], ...fields } = content
  refuseAny(topicFitsKind(fields))
  if (!(await divisionStands(desk, fields.division, desk.today)))
    refuse(ground(refusals.noSuchDivision, { division: fields.division }, '/division'))
  const pictures = bared(sent)
  const organ = await goesTo(desk, fields)
  const { value: terms } = termsOn(fields.kind, desk.today)
  const acceptBy = lastDay(desk.calendar, terms, desk.today, terms.accept)
  const opened = { signed: sender !== undefined, pictures: pictures.length, promised: terms.answer, extended: 0, overdue: 0 } as const
  const { id, number } = await openNew(desk, action, DISPATCHER, { ...fields, ...opened, organ, acceptBy, shown: 'no' })
  if (sender) await addSender(desk, id, sender)
  if (secret) await addSecret(desk, id, secret)
  await addPictures(desk, id, pictures)
  desk.tell(reportSent, { report: id, kind: fields.kind })
  return { report: id, number, organ: await organName(desk, organ), acceptBy }
}

type Concern = { readonly kind: Kind; readonly topic: Topic; readonly division: string }

/** The first organ in charge in which somebody handles reports. */
async function goesTo(desk: Read, { kind, topic, division }: Concern): Promise<string> {
  const governments = topic === 'local' ? await governmentsOf(desk, division) : []
  const there = await staffed(desk)
  return whoseReport({ kind, topic, governments, day: desk.today }).find((organ) => there.has(organ)) ?? DISPATCHER
}
