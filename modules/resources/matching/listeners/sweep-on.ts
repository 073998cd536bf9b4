// A sweep carries itself on by its own event: each step looks at a few dozen records, keeps its place in the same transaction and
// tells the next one. A process that dies leaves the last step kept and the next one told.
import { pairFound, doublesOf, type Whole } from '../compare.ts'
import { sweepStepped } from '../contract.ts'
import { isNewEvidence } from '../rules/score.ts'
import { addPairs, changePair, type FoundPair, knownPairs } from '../store/pairs.ts'
import { changeSweep, sweepAt } from '../store/sweeps.ts'
import { hear, type SweepRow, type Write } from '../store/tables.ts'
import { type Book, bookOf, type Books } from '../surveyed.ts'

/** Records of one step: a second's work at a million records. */
export const MOST_IN_STEP = 40

export const sweepOn = (books: Books) =>
  hear(sweepStepped, 'sweep-on', async (desk, { sweep: id, step }) => {
    const sweep = await sweepAt(desk, id, step)
    if (!sweep) return
    const book = bookOf(books, sweep.register)
    const records = await nextOf(desk, book, sweep)
    const proposed = await proposeAll(desk, book, records)
    const isOver = records.length < MOST_IN_STEP
    await changeSweep(desk, id, {
      step: step + 1,
      walked: sweep.walked + records.length,
      proposed: sweep.proposed + proposed,
      cursor: records.at(-1)?.id ?? sweep.cursor,
      ...(isOver && { state: 'done', ended_at: desk.now }),
    })
    if (!isOver) desk.tell(sweepStepped, { sweep: id, step: step + 1 })
  })

async function nextOf(desk: Write, { door }: Book, { division, batch, cursor }: SweepRow): Promise<Whole[]> {
  const { rows } = await desk.ask(door.walk, {
    ...(division !== null && { division }),
    ...(batch !== null && { batch }),
    ...(cursor !== null && { after: cursor }),
    most: MOST_IN_STEP,
  })
  return rows as Whole[]
}

/** Puts what is found to the desk; what two people have told apart comes again only with more evidence than they had. */
async function proposeAll(desk: Write, book: Book, records: readonly Whole[]): Promise<number> {
  const found = new Map<string, FoundPair>()
  for (const record of records) {
    const { doubles } = await doublesOf(desk, book, record)
    for (const double of doubles) {
      const pair = pairFound(book, record, double.record, double.scored, 'sweep')
      found.set(`${pair.one} ${pair.other}`, pair)
    }
  }
  const known = await knownPairs(desk, book.base.name, [...found.values()])
  let again = 0
  for (const pair of known) {
    const key = `${pair.one} ${pair.other}`
    const { evidence, score, band, labels } = found.get(key)!
    found.delete(key)
    if ((pair.state !== 'different' && pair.state !== 'separated') || !isNewEvidence(pair.evidence, evidence)) continue
    await changePair(desk, pair.id, { state: 'open', evidence, score, band, labels })
    again += 1
  }
  return again + (await addPairs(desk, [...found.values()])).length
}
