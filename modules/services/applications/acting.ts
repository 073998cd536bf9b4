// What every act of an organ has in common: the part is held, the organ is its own, the paper is written by its template, and the
// case moves.
import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Day, dayAt, type Instant } from '#kernel/time/day.ts'
import { type Definition, errandDefinition, type Standing } from '#modules/services/items/contract.ts'
import type { PartState } from './fields.ts'
import type { LetterAct } from './review-fields.ts'
import type { ActKind, ApplicationRow } from './rows.ts'
import { type Given, type Letter, letterOf } from './rules/letters.ts'
import { dueOf, lastOf, partStanding } from './rules/standing.ts'
import type { Read, Write } from './store.ts'
import { type Held, heldPart, holdPart, movePart, type NewAct, notePart, settleOverdue } from './store/acts.ts'

/** The part with its clock, held for an act of its organ; another organ's is as if it were not there. */
export async function holdFor(desk: Write, id: string, may: string): Promise<Held & { readonly standing: Standing }> {
  const held = await holdPart(desk, id)
  if (!decide(desk.actor, may, { organ: held.part.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  return { ...held, standing: partStanding(held.part, held.acts, desk) ?? refuse(ground(kernelRefusals.notFound)) }
}

/** The part for whoever may read it. */
export async function readFor(desk: Read, id: string, may: string): Promise<Held> {
  const held = await heldPart(desk, id)
  return held && decide(desk.actor, may, { organ: held.part.organ }).allowed ? held : refuse(ground(kernelRefusals.notFound))
}

/** The matter or life event as it was applied for: what was asked, of whom, on what law. */
export const definitionOf = (desk: Read, { errand, division, answers, typed }: ApplicationRow): Promise<Definition> =>
  desk.ask(errandDefinition, { id: errand, division, answers: Object.entries(answers).map(([name, value]) => `${name}:${value}`), typed })

/** Which act an organ's paper records, and what the paper says follows from it. */
const KINDS: Readonly<Record<LetterAct, { kind: ActKind; detail?: Readonly<Record<string, unknown>> }>> = {
  accept: { kind: 'accepted' },
  'ask-corrections': { kind: 'corrections-asked' },
  'not-accept': { kind: 'not-accepted' },
  pause: { kind: 'paused' },
  extend: { kind: 'extended' },
  'offer-hearing': { kind: 'hearing-offered' },
  'set-hearing': { kind: 'hearing-set' },
  grant: { kind: 'decided', detail: { granted: true } },
  refuse: { kind: 'decided', detail: { granted: false } },
  deliver: { kind: 'delivered' },
}

/** The paper of an act, as it will say once the act is done. */
export async function letterFor(desk: Read, held: Held, act: LetterAct, given: Given, until?: Day | null): Promise<Letter> {
  const { part, application, acts } = held
  const { kind, detail } = KINDS[act]
  const after = partStanding(part, [...acts, { kind, on_day: desk.today, detail: { ...given, ...detail } }], desk)
  const of = part.licensing ? undefined : (await definitionOf(desk, application)).parts.find(({ matter }) => matter === part.matter)
  const [basis] = of?.basis ?? []
  return letterOf(
    act,
    {
      applicant: application.holder_name,
      matter: part.title.zh,
      number: application.number,
      submittedOn: dayAt(new Date(application.submitted_at).toISOString() as Instant),
      today: desk.today,
      licensing: part.licensing,
      joint: part.joint,
      basis: basis ? `《${basis.law.replaceAll(/[《》]/gu, '')}》${basis.article}` : '有关规定',
      due: after && (act === 'grant' ? after.delivery?.due : dueOf(after)),
      until,
      results: part.results.map(({ title }) => title.zh),
    },
    given,
  )
}

export type Enacted = {
  readonly action: string
  readonly act: LetterAct
  /** Absent where the act moves the case nowhere. */
  readonly to?: PartState
  readonly given: Given
  /** Kept with the act beside what was typed. */
  readonly detail?: Readonly<Record<string, unknown>>
  readonly also?: readonly NewAct[]
  readonly outcome?: Readonly<Record<string, unknown>>
  readonly until?: Day | null
}

/** Does an act that the law wants in writing: its paper, its place in the case, the new term. */
export async function enact(desk: Write, held: Held, { action, act, to, given, detail, also = [], outcome, until }: Enacted) {
  const letter = await letterFor(desk, held, act, given, until)
  const { kind, detail: fixed } = KINDS[act]
  const kept = { ...given, ...fixed, ...detail, letter: letter.title, basis: letter.basis }
  const acts: NewAct[] = [{ kind, text: letter.text, detail: kept }, ...also]
  const moved = to ? await movePart(desk, held, { action, to, acts, ...(outcome && { outcome }) }) : await notePart(desk, held, acts)
  return { moved, answer: { state: moved.part.state, letter: held.acts.length + 1 } }
}

/** The item for the head of the organ falls away once the part is decided, lengthened or withdrawn. */
export async function settle(desk: Write, { acts }: Held): Promise<void> {
  const item = lastOf(acts, 'overdue')?.detail.item
  if (typeof item === 'string') await settleOverdue(desk, item)
}
