// The rows that one submission leaves, written by hand: each kind by one prepared statement, in one transaction, with nothing asked.
import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Ready } from './case-fill.ts'

const statements = {
  application: `insert into applications.application (id, number, errand, kind, title, definition, division, holder, holder_name, applied_by,
      came_by, telephone, answers, typed, held, materials, consents, unchecked, submitted_at)
    select $1, $2, errand, 'life-event', '{"zh":"新生儿出生一件事","en":"A child is born"}', repeat('a', 64), division, holder, holder_name,
      begun_by, '2', telephone, '{"certificate":"no","married":"no","follows":"mother","for":"child"}', typed, $4, '{"kinship-proof":{"way":"upload"}}',
      '{population.person}', '{}', now() from applications.draft where id = $3`,
  parts: `insert into applications.part (id, application, matter, title, step, organ, state, licensing, joint, days, unit, promise, results, needs, changed_at)
    select p.id, $1, p.matter, '{"zh":"出生登记","en":"Birth registration"}', p.step, p.organ, p.state, false, true, null, 'working', null, '[]',
      '{"materials":["kinship-proof","parents"],"sections":["child","parents"]}', now()
    from unnest($2::uuid[], $3::text[], $4::int[], $5::text[], $6::text[]) as p(id, matter, step, organ, state)`,
  act: `insert into applications.act (part, seq, kind, on_day, at, detail) values ($1, 1, 'received', current_date, now(), '{}')`,
  running: `insert into applications.running (holder, matter, about, application) select $1, unnest($2::text[]), '模拟/2026-02-20', $3`,
  upload: 'update applications.upload set draft = null, application = $2 where draft = $1',
  draft: 'delete from applications.draft where id = $1',
  case: `insert into kernel."case" (id, type, number, title, state, organ, division, waits_for, waits_organ, due_on, opened_at, moved_at)
    values ($1, 'applications.handling', $2, '出生登记：模拟', 'submitted', $3, '430102', 'applications.receive', $3, current_date + 7, now(), now())`,
  step: `insert into kernel.case_step ("case", seq, action, to_state, at, actor, actor_name)
    values ($1, 1, 'applications.submit', 'submitted', now(), $2, '模拟')`,
  line: `insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, action, outcome, subject, input_digest, output_digest,
      before_digest, after_digest, policy)
    values ($1, now(), $2, 'citizen', $3, '模拟', 'applications.submit', 'done', $4, $5, $5, $5, $5, 'bench')`,
  event: `insert into kernel.event (id, name, fact, at, request) values ($1, 'applications.submitted', $2, now(), $3)`,
  answered: `insert into kernel.answered (actor, key, action, input_digest, answer, at) values ($1, $2, 'applications.submit', $3, $4, now())`,
} as const

const MATTERS = ['birth-registration', 'newborn-medical-insurance', 'social-security-card']
const ORGANS = ['public-security-department', 'medical-security-bureau', 'human-resources-department']
const HELD = JSON.stringify({ applicantNumber: { value: '030102199305169929', register: 'population.person', asOf: '2026-03-02' } })

export async function submitByHand(pool: Pool, { actor, draft, holder }: Ready): Promise<void> {
  const [application, request] = [randomUUID(), randomUUID()]
  const parts = MATTERS.map(() => randomUUID())
  const number = `APPL-2026-${parts[0]}`
  const client = await pool.connect()
  const run = (name: keyof typeof statements, values: unknown[]) => client.query({ name, text: statements[name], values })
  try {
    await client.query('begin')
    await run('case', [parts[0], number, ORGANS[0]])
    await run('step', [parts[0], actor.id])
    await run('application', [application, number, draft, HELD])
    await run('parts', [application, parts, MATTERS, [1, 2, 2], ORGANS, ['submitted', 'waiting', 'waiting']])
    await run('act', [parts[0]])
    await run('running', [holder, MATTERS, application])
    await run('upload', [draft, application])
    await run('draft', [draft])
    await run('line', [randomUUID(), request, actor.id, `applications.application/${application}`, 'a'.repeat(64)])
    await run('event', [
      randomUUID(),
      JSON.stringify({ application, number, errand: 'birth', holder, parts: [parts[0]], unchecked: [] }),
      request,
    ])
    await run('answered', [actor.id, randomUUID(), 'a'.repeat(64), JSON.stringify({ application, number })])
    await client.query('commit')
  } catch (error) {
    await rolledBack(client)
    throw error
  } finally {
    client.release()
  }
}

const rolledBack = (client: PoolClient) => client.query('rollback').catch(() => undefined)
