// One line for each thing done, refused or denied. Done lines are written in the acting transaction by the desk (one
// statement with the outbox and the answer, kernel/module/house.ts); refused and denied lines on their own, because the
// transaction they speak of was rolled back.
import type { Insertable, Kysely } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { DecisionRecord } from '../access/decision-record.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { uuid } from '../id/uuid.ts'
import type { Ground } from '../refusal/refusal.ts'
import type { Instant } from '../time/day.ts'

export type AuditLine = Insertable<KernelTables['kernel.audit_line']>

export type Said = {
  readonly at: Instant
  readonly request: string
  readonly actor: Actor
  readonly action: string
  readonly outcome: AuditLine['outcome']
  readonly policy: string
  readonly decision?: DecisionRecord | undefined
  readonly subject?: string
  readonly purpose?: string
  readonly grounds?: readonly Ground[]
  readonly inputDigest?: string
  readonly outputDigest?: string
  readonly beforeDigest?: string
  readonly afterDigest?: string
}

/** The row of one line. */
export const lineOf = (said: Said): AuditLine => ({
  id: uuid(),
  at: said.at,
  request: said.request,
  actor_kind: said.actor.kind,
  actor: said.actor.id,
  actor_name: said.actor.name,
  post: said.actor.post ?? null,
  organ: said.actor.organ ?? null,
  behalf: said.actor.behalf ?? null,
  action: said.action,
  outcome: said.outcome,
  subject: said.subject ?? null,
  purpose: said.purpose ?? null,
  grounds: (said.grounds ?? []).map(({ code }) => code),
  clauses: [...new Set((said.grounds ?? []).flatMap(({ clauses }) => clauses ?? []))],
  input_digest: said.inputDigest ?? null,
  output_digest: said.outputDigest ?? null,
  before_digest: said.beforeDigest ?? null,
  after_digest: said.afterDigest ?? null,
  policy: said.policy,
  decision: said.decision ? JSON.stringify(said.decision) : null,
  times: null,
})

/** Writes lines on their own; resolves when they are durable. */
export async function writeLines(db: Kysely<KernelTables>, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length > 0)
    await db
      .insertInto('kernel.audit_line')
      .values([...lines])
      .execute()
}
