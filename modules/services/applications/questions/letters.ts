// The papers: what one would say, and what one says, on a page.
import { chinaClock, dayInChinese } from '#kernel/time/day.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { letterFor, readFor } from '../acting.ts'
import {
  letter as letterContract,
  letterPreview as previewContract,
  myLetter as myContract,
  uploadQuestion as uploadContract,
} from '../contract-papers.ts'
import { POWER } from '../fields.ts'
import { printLetter } from '../layout/set-letter.ts'
import { readOwn } from '../own-part.ts'
import { permissions } from '../permissions.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { type Given } from '../rules/letters.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { HEARING } from '../rules/hearing.ts'
import { answer } from '../store.ts'
import type { Held } from '../store/acts.ts'
import { uploadContent } from '../store/lists.ts'

export const letterPreview = answer(previewContract, async (desk, { part, act, given }) => {
  const held = await readFor(desk, part, permissions.read.name)
  const until = act === 'offer-hearing' ? addWorkingDays(desk.calendar, desk.today, HEARING.askWithin) : undefined
  return letterFor(desk, held, act, typedIn(given), until)
})

/** A form half filled is no fault: what cannot be read is not there yet. */
function typedIn(json: string): Given {
  try {
    const given: unknown = JSON.parse(json)
    return typeof given === 'object' && given !== null ? (given as Given) : {}
  } catch {
    return {}
  }
}

/** As it was written on its day; printed any later day it says the same. */
function printed({ part, application, acts, organName, caseNumber }: Held, seq: number) {
  const act = acts.find((one) => one.seq === seq)
  const title = act?.detail.letter
  if (!act || typeof title !== 'string' || act.text === null) refuse(ground(no.letterMissing))
  const isSimulated = application.holder_name.startsWith('示例')
  const pdf = printLetter({
    title,
    number: `${caseNumber} 第${seq}号`,
    addressee: application.holder_name,
    text: act.text,
    organ: organName,
    day: dayInChinese(chinaClock(act.at).slice(0, 10)),
    note: isSimulated ? '模拟办件，仅供演示，不具有法律效力。' : '',
  })
  return { fileName: `${title}-${part.title.zh}-${seq}.pdf`, type: 'application/pdf', content: pdf.toString('base64') }
}

export const letter = answer(letterContract, async (desk, { part, seq }) => printed(await readFor(desk, part, permissions.read.name), seq))

export const myLetter = answer(myContract, async (desk, { part, seq }) => printed(await readOwn(desk, part), seq))

/** What was uploaded for a material that this part needs, and by what somebody applied for a firm; nothing else of the application. */
export const upload = answer(uploadContract, async (desk, { part, upload: id }) => {
  const { part: row, application } = await readFor(desk, part, permissions.read.name)
  const found = await uploadContent(desk, id)
  const isSeen = found && (found.material === POWER.id || row.needs.materials.includes(found.material))
  if (!isSeen || found.application !== application.id) refuse(ground(no.letterMissing))
  return { fileName: found.file_name, type: found.type, content: found.content.toString('base64') }
})
