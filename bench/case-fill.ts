// What a bench of submissions needs: people with records of their own, a draft of each ready to be submitted, and a province's
// cases of years before. Made in the database, row for row as the room makes them.
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { Actor } from '#kernel/access/actor.ts'

export const ANSWERS = ['certificate:no', 'married:no', 'follows:mother']

/** Cases that were handled and ended, up to `count` of them, spread over the organs and the counties. */
export async function fillCases(pool: Pool, from: number, count: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    // The rows are made to fit one another; each reference need not be looked up a million times.
    await client.query('set local session_replication_role = replica; set local synchronous_commit = off')
    await client.query(
      `create temporary table past on commit drop as
       select n, gen_random_uuid() as application, gen_random_uuid() as part, now() - n * interval '1 minute' as at,
         'APPL-20' || lpad((n % 20)::text, 2, '0') || '-' || upper(lpad(to_hex(n), 8, '0')) as number,
         (array['public-security-department', 'human-resources-department', 'medical-security-bureau', 'market-regulation-bureau'])[1 + n % 4] as organ
       from generate_series($1::int, $2::int) n`,
      [from + 1, count],
    )
    await client.query(`insert into applications.application (id, number, errand, kind, title, definition, division, holder, holder_name,
        applied_by, came_by, telephone, answers, typed, held, materials, consents, unchecked, submitted_at)
      select application, number, 'social-security-card', 'matter', '{"zh":"社会保障卡申领","en":"Card"}', repeat('a', 64), '430102',
        'citizen/' || gen_random_uuid(), '模拟', gen_random_uuid(), '2', '13800000000', '{"for":"self"}',
        '{"cardBank":"icbc","cardDelivery":"window"}', '{}', '{"identity":{"way":"base"}}', '{population.person}', '{}', at from past`)
    await client.query(`insert into applications.part (id, application, matter, title, step, organ, state, licensing, joint, days, unit,
        promise, results, needs, changed_at)
      select part, application, 'social-security-card', '{"zh":"社会保障卡申领","en":"Card"}', 1, organ, 'delivered', false, false, null,
        'working', null, '[]', '{"materials":["identity"],"sections":["card"]}', at from past`)
    await client.query(`insert into applications.act (part, seq, kind, on_day, at, detail)
      select part, s, (array['received', 'accepted', 'decided'])[s], at::date, at, '{}' from past, generate_series(1, 3) s`)
    await client.query(`insert into kernel."case" (id, type, number, title, state, version, organ, division, due_on, opened_at, moved_at, closed_at)
      select part, 'applications.handling', number, '社会保障卡申领：模拟', 'delivered', 4, organ, '430102', null, at, at, at from past`)
    await client.query(`insert into kernel.case_step ("case", seq, action, from_state, to_state, at, actor, actor_name)
      select part, s, 'applications.submit', null, 'submitted', at, 'bench', '模拟' from past, generate_series(1, 3) s`)
    await client.query('commit')
  } finally {
    client.release()
  }
  await pool.query(
    'analyze applications.application, applications.part, applications.act, applications.upload, kernel."case", kernel.case_step',
  )
  await pool.query('checkpoint')
}

export type Ready = { readonly actor: Actor; readonly draft: string; readonly holder: string }

/** People, each with a record of their own and a draft of the birth of a child with its one page uploaded. */
export async function readyDrafts(pool: Pool, count: number): Promise<Ready[]> {
  const made = Array.from({ length: count }, (): Ready => {
    const id = randomUUID()
    return { actor: { kind: 'citizen', id, name: '模拟', permissions: new Map() }, draft: randomUUID(), holder: `citizen/${id}` }
  })
  const people = [made.map(({ actor }) => actor.id), made.map(({ draft }) => draft)]
  await pool.query(
    `insert into kernel.citizen_record (holder, register, record)
     select 'citizen/' || p.id, 'population.person', r.record from unnest($1::text[]) as p(id),
       (select record from kernel.citizen_record where register = 'population.person' order by holder limit 1) r`,
    [people[0]],
  )
  await pool.query(
    `insert into applications.draft (id, version, holder, begun_by, holder_name, errand, division, answers, typed, ways, telephone, created_at,
       updated_at, expires_on)
     select p.draft::uuid, 2, 'citizen/' || p.id, p.id::uuid, '模拟', 'birth', '430102', $3::jsonb, $4::jsonb, '{}', '13800000000', now(), now(),
       current_date + 3000
     from unnest($1::text[], $2::text[]) as p(id, draft)`,
    [
      ...people,
      JSON.stringify(ANSWERS),
      JSON.stringify({ childName: '模拟', childSex: '1', childBorn: '2026-02-20', cardBank: 'icbc', cardDelivery: 'window' }),
    ],
  )
  await pool.query(
    `insert into applications.upload (id, draft, material, place, file_name, type, bytes, digest, content, added_at)
     select gen_random_uuid(), p.draft::uuid, 'kinship-proof', 1, '说明.pdf', 'application/pdf', 1000, repeat('a', 32)::bytea,
       repeat('b', 1000)::bytea, now() from unnest($1::text[]) as p(draft)`,
    [people[1]],
  )
  return made
}
