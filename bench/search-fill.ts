// A library of documents by the hundred thousand: titles and texts put together from clauses of real sentences, so that pairs of letters
// are as common as they are. The sentences are those of the policy; with `--laws <folder>` those of the statute books lying there.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { bareText } from '#kernel/text/bigrams.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { shelfGrams } from '#modules/services/disclosure/rules/search-plan.ts'
import { policyText } from '#policy/text.ts'
import { type Dice, diceOf } from '#province/people/dice.ts'

const ISSUERS = 60
const FIRST = '2005-01-01' as Day
const DAYS = 7900
const INDEX = 'create index if not exists shelf_grams on disclosure.shelf using gin (grams) with (fastupdate = off)'

/** Clauses of four to twenty-four letters. */
export function clausesOf(laws: string | undefined): string[] {
  const texts =
    laws === undefined
      ? policyText.map(({ text }) => text)
      : globSync('**/*.md', { cwd: laws }).map((file) => readFileSync(join(laws, file), 'utf8').slice(0, 40_000))
  const parts = texts.flatMap((text) => text.match(/[\p{Script=Han}\d〔〕《》]{4,24}/gu) ?? [])
  if (parts.length === 0) throw new Error(`no text ending in .md lies in ${laws}: unpack the laws there first`)
  return [...new Set(parts)].toSorted()
}

export type Made = { readonly id: string; readonly title: string; readonly text: string; readonly madeOn: Day }

/** The n-th document, the same in every run. */
export function documentAt(n: number, clauses: readonly string[]): Made {
  const dice = diceOf(2004, n)
  const some = () => clauses[dice.below(clauses.length)]!
  const hex = Array.from({ length: 32 }, () => dice.below(16).toString(16)).join('')
  const id = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5').toLowerCase()
  const sentences = Array.from({ length: 6 + dice.below(30) }, () => `${some()}，${some()}。`)
  return { id, title: `关于${some()}${endingOf(dice)}`, text: sentences.join(''), madeOn: addDays(FIRST, dice.below(DAYS)) }
}

const endingOf = (dice: Dice) => ['的通知', '的意见', '办法', '实施细则', '的批复', '工作方案'][dice.below(6)]!

/** Fills from the `from`-th document up to the `upTo`-th and builds the index anew; answers the seconds and the letters a document. */
export async function fillLibrary(pool: pg.Pool, clauses: readonly string[], from: number, upTo: number) {
  const began = performance.now()
  await pool.query('drop index if exists disclosure.shelf_grams')
  let letters = 0
  async function* lines(kind: 'document' | 'shelf') {
    for (let n = from; n < upTo; n += 1) {
      const made = documentAt(n, clauses)
      if (kind === 'shelf') letters += made.text.length
      yield `${(kind === 'document' ? documentLine(n, made) : shelfLine(n, made)).map(escaped).join('\t')}\n`
    }
  }
  for (const kind of ['document', 'shelf'] as const) {
    const client = await pool.connect()
    try {
      await pipeline(Readable.from(lines(kind)), client.query(copyFrom(`copy disclosure.${kind} (${columns[kind]}) from stdin`)))
    } finally {
      client.release()
    }
  }
  const client = await pool.connect()
  try {
    await client.query("set maintenance_work_mem = '1GB'")
    await client.query(INDEX)
    await client.query('vacuum (analyze) disclosure.shelf, disclosure.document')
  } finally {
    client.release()
  }
  return { seconds: (performance.now() - began) / 1000, letters: Math.round(letters / (upTo - from)) }
}

const columns = {
  document:
    'id, version, created_at, updated_at, index_number, title, kind, organ, issuer_name, made_on, published_at, category, topic, validity, source, state, edited_by, body, digest',
  shelf: 'document, made_on, published_at, issuer, topic, validity, title, plain, bare, grams',
}

const facts = (n: number) => ({ issuer: `示例单位${n % ISSUERS}`, topic: String(1 + (n % 16)).padStart(2, '0') })
const at = (madeOn: Day) => `${madeOn}T01:00:00Z`

function documentLine(n: number, { id, title, madeOn }: Made): string[] {
  const { issuer, topic } = facts(n)
  const kept = [id, '1', at(madeOn), at(madeOn), `430000/${n}`, title, 'notice', 'government-general-office', issuer, madeOn, at(madeOn)]
  return [...kept, '01', topic, 'valid', 'bench', 'published', 'bench', '[]', id]
}

function shelfLine(n: number, { id, title, text, madeOn }: Made): string[] {
  const { issuer, topic } = facts(n)
  const grams = shelfGrams({ id, title, text, madeOn, issuer, topic, validity: 'valid' })
  return [id, madeOn, at(madeOn), issuer, topic, 'valid', bareText(title), text, bareText(`${title}\n${text}`), grams]
}

const escaped = (value: string) => value.replace(/[\\\t\n]/g, (c) => (c === '\\' ? '\\\\' : c === '\t' ? '\\t' : '\\n'))
