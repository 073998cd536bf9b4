import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { rightFor } from '#kernel/registers/base/reading.ts'
import { bothOf, pairFound } from '../compare.ts'
import { proposePair as contract } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { isNewEvidence, scoreOf } from '../rules/score.ts'
import { addPairs, changePair, knownPairs } from '../store/pairs.ts'
import { on } from '../store/tables.ts'
import { bookOf, type Books } from '../surveyed.ts'

/** Any registrar may put a pair, whatever its score: what people see no rule may find. Putting it is itself the purpose. */
export const proposePair = (books: Books) =>
  on(contract, async (desk, { register, one, other }) => {
    const book = bookOf(books, register)
    if (one === other) refuse(ground(refusals.sameRecord, undefined, 'other'))
    await rightFor({ ...desk, purpose: contract.title.zh }, book.base, 'matching', 'open')
    const [a, b] = await bothOf(desk, book, [one, other])
    const scored = scoreOf(book.likeness, a.fields, b.fields, desk.today)
    const found = pairFound(book, a, b, scored, 'official')
    const [added] = await addPairs(desk, [found])
    const { score, band } = scored
    if (added) {
      desk.touch(`matching.pair/${added}`, undefined, found)
      return { id: added, state: 'open' as const, score, band, isNew: true }
    }
    const [known] = await knownPairs(desk, register, [found])
    const reopens = (known!.state === 'different' || known!.state === 'separated') && isNewEvidence(known!.evidence, scored.lines)
    if (reopens) await changePair(desk, known!.id, { state: 'open', score, band, evidence: found.evidence, labels: found.labels })
    desk.touch(`matching.pair/${known!.id}`)
    return { id: known!.id, state: reopens ? ('open' as const) : known!.state, score, band, isNew: reopens }
  })
