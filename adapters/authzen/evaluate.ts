// The evaluations: each is the decision of the policy at the door, with what the context says of purpose and proof. The
// caller learns yes or no and a reason code, never an attribute; each answer stands in the audit log with its facts.
import type { Actor } from '#kernel/access/actor.ts'
import { type Circumstance, decideAny, type Place } from '#kernel/access/decide.ts'
import { recordOf } from '#kernel/access/decision-record.ts'
import { type AuditLine, lineOf } from '#kernel/audit/line.ts'
import type { House } from '#kernel/module/house.ts'
import type { Names } from '#kernel/registers/shelf.ts'
import type { LookUp, Subject } from './look-up.ts'
import { type Asked, type Batch, Fault } from './request.ts'

export type Answer = { readonly decision: boolean; readonly context?: object }

/** The other program that asks, as the log names it. */
export type Caller = { readonly client: string; readonly name?: string; readonly organ?: string }
export const callerActor = ({ client, name, organ }: Caller): Actor => ({
  kind: 'system',
  id: client,
  name: name ?? client,
  permissions: new Map(),
  ...(organ !== undefined && { organ }),
})

type Judged = { readonly answer: Answer; readonly line: AuditLine; readonly fault?: Fault }

/** What the context says of the act: `purpose`, and `auth_time` as in OpenID Connect (seconds since the epoch). */
export function circumstanceOf(context: Asked['context'], nowMs: number): { at: Circumstance; provedAt: number } {
  const { purpose, auth_time: time } = context
  return {
    at: { nowMs, purpose: typeof purpose === 'string' && purpose.trim() !== '' ? purpose.slice(0, 200) : undefined },
    // Proof from the future is no proof.
    provedAt: typeof time === 'number' && time * 1000 <= nowMs + 60_000 ? time * 1000 : -Infinity,
  }
}

/** The subject's actors, narrowed to the post that the subject is said to act from, with the proof that the caller vouches for. */
export const actorsOf = (subject: Subject, { post }: Asked['subject']['properties'], provedAt: number): Actor[] =>
  subject.actors.filter((actor) => post === undefined || actor.post === post).map((actor) => ({ ...actor, provedAt }))

export function evaluator(house: House, names: Names, look: LookUp) {
  function judge(asked: Asked, request: string, caller: Caller, subject: Subject | undefined, place: Place | Fault | undefined): Judged {
    const now = house.clock.now()
    const { at, provedAt } = circumstanceOf(asked.context, Date.parse(now))
    const may = names.actions.get(asked.action)
    const said = {
      at: now,
      request,
      actor: callerActor(caller),
      action: 'authzen.evaluation',
      outcome: 'read' as const,
      subject: `${asked.resource.type}/${asked.resource.id}`.slice(0, 200),
      ...(at.purpose !== undefined && { purpose: at.purpose }),
    }
    const undecided = (answer: Answer): Judged => ({ answer, line: lineOf({ ...said, policy: house.policy }) })
    const unresolved = (reason: string) => undecided(no(reason))
    if (may === undefined) return unresolved('unknown-action')
    if (!subject) return unresolved('unknown-subject')
    if (place instanceof Fault) return { ...undecided(faulty(place)), fault: place }
    if (!place) return unresolved('unknown-resource')
    const found = decideAny(actorsOf(subject, asked.subject.properties, provedAt), may, place, at)
    if (!found) return unresolved('unknown-subject')
    const { actor, made } = found
    const decision = { ...recordOf(actor, may, made, place, at), who: subject.who }
    const line = lineOf({ ...said, policy: actor.policy?.version ?? house.policy, decision })
    return { answer: made.allowed ? { decision: true } : no(made.reason), line }
  }

  async function all(items: readonly (Asked | Fault)[]) {
    const asked = items.filter((item): item is Asked => !(item instanceof Fault))
    const [subjects, places] = [
      await look.subjects(asked.map(({ subject }) => subject)),
      await look.places(asked.map(({ resource }) => resource)),
    ]
    return (item: Asked, request: string, caller: Caller) =>
      judge(item, request, caller, subjects.get(look.subjectKey(item.subject)), places.get(look.placeKey(item.resource)))
  }

  return {
    /** One evaluation. A record that is ill described is the caller's fault. */
    async one(asked: Asked, request: string, caller: Caller): Promise<{ answer: Answer; lines: AuditLine[] }> {
      const { answer, line, fault } = (await all([asked]))(asked, request, caller)
      if (fault) throw fault
      return { answer, lines: [line] }
    },
    /** Many, in order, until the semantic is satisfied. A fault in one is a no with the fault beside it. */
    async many({ items, semantic }: Batch, request: string, caller: Caller): Promise<{ answers: Answer[]; lines: AuditLine[] }> {
      const judgeIt = await all(items)
      const answers: Answer[] = []
      const lines: AuditLine[] = []
      for (const item of items) {
        const judged = item instanceof Fault ? { answer: faulty(item) } : judgeIt(item, request, caller)
        answers.push(judged.answer)
        if ('line' in judged) lines.push(judged.line)
        const { decision } = judged.answer
        if ((semantic === 'deny_on_first_deny' && !decision) || (semantic === 'permit_on_first_permit' && decision)) break
      }
      return { answers, lines }
    },
  }
}

const no = (reason: string): Answer => ({ decision: false, context: { reason } })
const faulty = ({ status, message }: Fault): Answer => ({ decision: false, context: { error: { status, message } } })
