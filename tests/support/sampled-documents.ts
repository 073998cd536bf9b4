// Published documents whose ids are all among those that stand for the rest of a library, so that a few dozen make a broad search. Put
// into the tables as the room puts them: by its own way it would take a minute.
import type pg from 'pg'
import { bareText } from '#kernel/text/bigrams.ts'
import type { Day } from '#kernel/time/day.ts'
import { shelfGrams } from '#modules/services/disclosure/rules/search-plan.ts'

type Document = { readonly title: string; readonly text: string; readonly madeOn: Day }

/** Answers their ids, in order. */
export async function shelveSampled(pool: pg.Pool, documents: readonly Document[]): Promise<string[]> {
  const rows = documents.map(({ title, text, madeOn }, n) => {
    const id = `0000${String(n).padStart(4, '0')}-0000-7000-8000-000000000000`
    const grams = shelfGrams({ id, title, text, madeOn, issuer: '示例单位', topic: '05', validity: 'valid' })
    return { id, madeOn, title, text, grams, bare: bareText(`${title}\n${text}`) }
  })
  await pool.query(
    `with given as (select * from json_to_recordset($1) as r(id uuid, "madeOn" text, title text, text text, grams text, bare text)),
      kept as (insert into disclosure.document (id, version, created_at, updated_at, index_number, title, kind, organ, issuer_name, made_on,
          published_at, category, topic, validity, source, state, edited_by, body, digest)
        select id, 1, now(), now(), id::text, title, 'notice', 'water-department', '示例单位', "madeOn", now(), '01', '05', 'valid', '示例', 'published',
          'test', '[]', id::text from given)
    insert into disclosure.shelf (document, made_on, published_at, issuer, topic, validity, title, plain, bare, grams)
      select id, "madeOn"::date, now(), '示例单位', '05', 'valid', title, text, bare, grams::tsvector from given`,
    [JSON.stringify(rows)],
  )
  return rows.map(({ id }) => id)
}
