// What the kernel writes when an action ends well: the audit line, the facts told with a delivery for each listener, and
// the answer under the request's key. One statement, in the action's own transaction, nothing that another transaction
// waits for: no counter, no NOTIFY (its queue lock serialises commits; decision 0004), no hash chain.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { AuditLine } from '../audit/line.ts'
import type { KernelTables } from '../db/kernel-tables.ts'

export type Told = { readonly id: string; readonly name: string; readonly fact: unknown; readonly listeners: readonly string[] }
export type Keyed = {
  readonly actor: string
  readonly key: string
  readonly action: string
  readonly inputDigest: string
  readonly answer: unknown
}

export async function finish(
  db: Kysely<KernelTables> | Transaction<KernelTables>,
  line: AuditLine,
  told: readonly Told[],
  keyed: Keyed | undefined,
): Promise<void> {
  const writesLine = sql`insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, post, organ, behalf, action, outcome,
    subject, purpose, grounds, clauses, input_digest, output_digest, before_digest, after_digest, policy, decision) values (
    ${line.id}, ${line.at}, ${line.request}, ${line.actor_kind}, ${line.actor}, ${line.actor_name}, ${line.post}, ${line.organ}, ${line.behalf},
    ${line.action}, ${line.outcome}, ${line.subject}, ${line.purpose}, ${line.grounds}, ${line.clauses}, ${line.input_digest},
    ${line.output_digest}, ${line.before_digest}, ${line.after_digest}, ${line.policy}, ${line.decision})`
  const writesAnswer =
    keyed &&
    sql`insert into kernel.answered (actor, key, action, input_digest, answer, at)
      values (${keyed.actor}, ${keyed.key}, ${keyed.action}, ${keyed.inputDigest}, ${JSON.stringify(keyed.answer ?? null)}, ${line.at})`
  if (told.length === 0) {
    await (writesAnswer ? sql`with answered as (${writesAnswer}) ${writesLine}` : writesLine).execute(db)
    return
  }
  const events = JSON.stringify(told.map(({ id, name, fact }) => ({ id, name, fact })))
  const deliveries = JSON.stringify(told.flatMap(({ id, listeners }) => listeners.map((listener) => ({ event: id, listener }))))
  await sql`with line as (${writesLine})
    ${writesAnswer ? sql`, answered as (${writesAnswer})` : sql``}
    , told as (insert into kernel.event (id, name, fact, at, request)
        select e.id, e.name, e.fact, ${line.at}, ${line.request}
        from jsonb_to_recordset(${events}::jsonb) as e(id uuid, name text, fact jsonb))
    insert into kernel.delivery (event, listener, due_at)
      select d.event, d.listener, ${line.at}
      from jsonb_to_recordset(${deliveries}::jsonb) as d(event uuid, listener text)`.execute(db)
}
