// From a draft to an application: everything is looked at again, and what was right in the browser an hour ago counts for nothing.
// A window that applies for a visitor submits by the same way.
import { uuid } from '#kernel/id/uuid.ts'
import { type Ground, ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { call } from '#modules/services/certificates/contract.ts'
import { submitted } from './contract-events.ts'
import { type Drawn, heldOf, typedOf } from './drawing.ts'
import { beginParts, partsOf } from './parts.ts'
import { refusals } from './refusals.ts'
import { notRenewable, renewedBy } from './renewing.ts'
import type { ApplicationRow, Given, PartRow } from './rows.ts'
import { draftIsReady } from './rules/draft-is-ready.ts'
import { whatAbout } from './rules/what-about.ts'
import { errandServes } from './rules/who-may-apply.ts'
import { placeApplication, runningNumber, type Write } from './store.ts'

export type Submission = {
  readonly isTrue: boolean
  readonly consents: readonly string[]
  readonly cameBy: ApplicationRow['came_by']
  readonly assistedBy: string | null
}

export async function submitDrawn(
  desk: Write,
  action: string,
  whole: Drawn,
  said: Submission,
): Promise<{ application: string; number: string }> {
  refuseAny([
    ...notHad(whole),
    ...errandServes({ holder: whole.draft.holder, serves: whole.definition.serves }),
    ...notRenewable(desk, whole),
    ...draftIsReady({ ...whole, telephone: whole.draft.telephone }),
    ...notAgreed(whole, said),
  ])
  const { draft, definition } = whole
  const renewed = renewedBy(whole)
  const parts = partsOf(definition).map((part) => ({ ...part, ...renewed.get(part.matter) }))
  const first = parts.filter(({ step }) => step === 1)
  const [number] = await beginParts(desk, action, draft, first)
  const held = heldOf(whole, desk.today)
  const typed = typedOf(whole)
  const unchecked = whole.registers.filter(({ away }) => away !== null).map(({ register }) => register)
  const application: ApplicationRow = {
    id: uuid(),
    number: number!,
    errand: draft.errand,
    kind: definition.kind,
    title: definition.title,
    definition: definition.version,
    division: draft.division,
    holder: draft.holder,
    holder_name: draft.holder_name,
    applied_by: desk.actor.id,
    came_by: said.cameBy,
    assisted_by: said.assistedBy,
    telephone: draft.telephone,
    answers: definition.answers as Record<string, string>,
    typed,
    held,
    materials: materialsOf(whole),
    consents: whole.registers.map(({ register }) => register),
    unchecked,
    submitted_at: desk.now,
  }
  const about = whatAbout({ ...typed, ...Object.fromEntries(Object.entries(held).map(([field, { value }]) => [field, value])) })
  const matters = parts.map(({ matter }) => matter)
  const running = await placeApplication(desk, { application, parts, about, draft: draft.id })
  if (running < matters.length)
    refuse(ground(refusals.duplicate, { number: (await runningNumber(desk, draft.holder, about, matters, application.id)) ?? '' }))
  await callCertificates(desk, application, parts)
  const begun = first.map(({ id }) => id)
  desk.tell(submitted, {
    application: application.id,
    number: number!,
    errand: draft.errand,
    holder: draft.holder,
    parts: begun,
    unchecked,
  })
  desk.touch(
    `applications.application/${application.id}`,
    { draft: draft.id, version: draft.version },
    { number, definition: definition.version },
  )
  return { application: application.id, number: number! }
}

/** What the application calls goes to each organ that needs it, and the holder sees that it did. */
async function callCertificates(
  desk: Write,
  { holder, number, materials }: ApplicationRow,
  parts: readonly Pick<PartRow, 'organ' | 'needs'>[],
): Promise<void> {
  for (const { organ, needs } of parts)
    for (const material of needs.materials) {
      const certificate = materials[material]?.certificate
      if (certificate !== undefined) await desk.ask(call, { holder, certificate, application: number, organ })
    }
}

function notHad({ definition: { barred, open } }: Drawn): Ground[] {
  if (barred) {
    const { why, instead } = barred
    return [ground(refusals.barred, { why: why.zh, instead: instead.zh, whyEn: why.en, insteadEn: instead.en })]
  }
  return open === null ? [] : [ground(refusals.questionOpen, { question: open, questionEn: open })]
}

const notAgreed = ({ registers }: Drawn, { isTrue, consents }: Submission): Ground[] => [
  ...grounds(!isTrue && ground(refusals.notPromised, {}, '/isTrue')),
  ...registers
    .filter(({ register }) => !consents.includes(register))
    .map(({ title }) => ground(refusals.consentMissing, { register: title.zh, registerEn: title.en }, '/consents')),
]

const materialsOf = ({ materials }: Drawn): Record<string, Given> =>
  Object.fromEntries(
    materials.map(({ material, way, certificates }) => {
      const called = certificates.find(({ chosen }) => chosen)
      return [material.id, { way, ...(called && { certificate: called.id }) }]
    }),
  )
