import { snippetOf } from '#kernel/text/bigrams.ts'
import type { Day } from '#kernel/time/day.ts'
import { MOST_PAGES, PAGE, search as contract } from '../contract.ts'
import { planOf } from '../rules/search-plan.ts'
import { answer } from '../store.ts'
import { namesOfIssuers } from '../store/documents.ts'
import { type Counted, findOnShelf } from '../store/shelf.ts'

export const search = answer(contract, async (desk, { q, page = 1, ...filters }) => {
  const plan = planOf(q, filters)
  if (q !== undefined && plan.runs.length === 0) return nothing
  const until = filters.year ? (`${filters.year}-12-31` as Day) : desk.today
  const found = await findOnShelf(desk, plan, { from: (page - 1) * PAGE, size: PAGE }, until)
  const counts = (name: Counted['name']) =>
    found.counted.filter((it) => it.name === name).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  const issuers = counts('issuer').slice(0, 100)
  const names = await namesOfIssuers(
    desk,
    issuers.map(({ value }) => value),
  )
  const valued = (name: Counted['name']) => counts(name).map(({ value, count }) => ({ value: value as never, count }))
  return {
    total: found.total,
    exact: found.exact,
    pages: Math.min(MOST_PAGES, Math.ceil(found.listed / PAGE)),
    documents: found.lines.map((line) => ({
      id: line.id,
      title: line.title,
      kind: line.kind as never,
      issuer: line.issuer_name,
      documentNumber: line.document_number,
      madeOn: line.made_on,
      publishedAt: new Date(line.published_at).toISOString(),
      validity: line.validity,
      snippet: excerptOf(line.excerpt, plan.runs, line.begins),
    })),
    issuers: issuers.map(({ value, count }) => ({ value, name: names.get(value) ?? value, count })),
    years: counts('year')
      .map(({ value, count }) => ({ value: Number(value), count }))
      .toSorted((a, b) => b.value - a.value)
      .slice(0, 100),
    topics: valued('topic'),
    validities: valued('validity'),
  }
})

function excerptOf(excerpt: string, runs: readonly string[], begins: boolean) {
  const pieces = snippetOf(excerpt, runs)
  return begins || pieces[0]?.text === '…' ? [...pieces] : [{ text: '…', hit: false }, ...pieces]
}

/** Signs and spaces alone are no words: nothing is asked for, and nothing found. */
const nothing = { total: 0, exact: true, pages: 0, documents: [], issuers: [], years: [], topics: [], validities: [] }
