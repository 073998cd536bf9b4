import { shownLines } from '../compare.ts'
import { pairs as contract } from '../contract.ts'
import { pairStates, type PairState } from '../fields.ts'
import { decidedByTwoPeople } from '../rules/two-people.ts'
import { countsByState, deskPage, type Listed } from '../store/desk-list.ts'
import { answer, type Read } from '../store/tables.ts'
import { adjudicates, bookOf, type Books } from '../surveyed.ts'

const MOST_REASONS = 3

export const pairs = (books: Books) =>
  answer(contract, async (desk, { register, state, page = 1, size = 20 }) => {
    const organ = desk.actor.organ ?? ''
    const own = [...books].filter(([, book]) => adjudicates(book, organ)).map(([name]) => name)
    const search = { own, organ, register, state, page, size }
    const { pairs: found, total } = await deskPage(desk, search)
    const counts = await countsByState(desk, search)
    return {
      rows: found.map((pair) => listed(desk, books, pair)),
      total,
      counts: (Object.keys(pairStates) as PairState[]).map((each) => ({
        state: each,
        pairs: counts.find((count) => count.state === each)?.pairs ?? 0,
      })),
      registers: [...books.values()].map((book) => ({
        name: book.base.name,
        title: { ...book.base.title },
        adjudicates: adjudicates(book, organ),
      })),
    }
  })

function listed(desk: Read, books: Books, pair: Listed) {
  const { id, number, register, state, score, band, labels, division, simulated, verdict, proposer, proposer_name, behalf } = pair
  const strongest = pair.evidence.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, MOST_REASONS)
  return {
    id,
    number,
    register,
    state,
    score,
    band,
    labels,
    division,
    simulated,
    foundBy: pair.found_by,
    foundAt: pair.created_at,
    reasons: shownLines(bookOf(books, register), strongest).map(({ title, words }) => ({
      zh: `${title.zh}：${words.zh}`,
      en: `${title.en}: ${words.en}`,
    })),
    waiting: verdict && proposer ? { verdict, proposerName: proposer_name ?? '', own: isOwn(desk, { proposer, behalf }) } : null,
  }
}

/** Whether the reader is one of the two already. */
export const isOwn = ({ actor }: Read, { proposer, behalf }: { proposer: string; behalf: string | null }): boolean =>
  decidedByTwoPeople({ proposer: { kind: 'official', id: proposer, behalf }, confirmer: { ...actor, kind: 'official' } }).length > 0
