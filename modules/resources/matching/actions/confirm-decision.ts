// The second of the two: what another has proposed is carried out, or refused.
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { bothOf } from '../compare.ts'
import { confirmDecision as confirming, pairDecided, refuseDecision as refusing } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { scoreOf } from '../rules/score.ts'
import { decidedByTwoPeople } from '../rules/two-people.ts'
import { endDecision, waitingDecision } from '../store/decisions.ts'
import { changePair, giveBack, overtake } from '../store/pairs.ts'
import { type DecisionRow, on, type PairRow, type Write } from '../store/tables.ts'
import { type Book, bookOf, type Books } from '../surveyed.ts'
import { pairToDecide, stateBefore } from './propose-decision.ts'

async function toConfirm(desk: Write, books: Books, id: string, of: string): Promise<{ pair: PairRow; decision: DecisionRow }> {
  const pair = await pairToDecide(desk, books, id, 'proposed')
  const decision = await waitingDecision(desk, id, of)
  const proposer = { kind: decision.proposer_kind, id: decision.proposer, behalf: decision.behalf }
  refuseAny(decidedByTwoPeople({ proposer, confirmer: desk.actor }))
  return { pair, decision }
}

export const confirmDecision = (books: Books) =>
  on(confirming, async (desk, { pair: id, decision: of, opinion }) => {
    const { pair, decision } = await toConfirm(desk, books, id, of)
    const state = await carryOut(desk, bookOf(books, pair.register), pair, decision)
    await endDecision(desk, decision, 'confirmed', opinion)
    const { register, one, other } = pair
    desk.tell(pairDecided, { pair: id, register, one, other, verdict: decision.verdict })
    return { state }
  })

export const refuseDecision = (books: Books) =>
  on(refusing, async (desk, { pair: id, decision: of, reason }) => {
    const { pair, decision } = await toConfirm(desk, books, id, of)
    const state = stateBefore(pair)
    await changePair(desk, id, { state })
    await endDecision(desk, decision, 'refused', reason)
    return { state }
  })

const carryOut = (desk: Write, book: Book, pair: PairRow, decision: DecisionRow): Promise<PairRow['state']> =>
  ({ same: merge, separate: separate, different: keepApart, unclear: sendBack })[decision.verdict](desk, book, pair, decision)

/** What the events rest on: the number of the pair and both names. */
const evidenceOf = (desk: Write, { number }: PairRow, { proposer_name, reason }: DecisionRow) =>
  `比对第 ${number} 号（${proposer_name}提出，${desk.actor.name}复核）：${reason}`.slice(0, 300)

async function perform<T>(desk: Write, action: string, input: object): Promise<T> {
  const { answers, refused } = await desk.perform([{ action, input }])
  if (refused) refuse(ground(refusals.notMergeable), ...refused)
  return answers[0] as T
}

async function merge(desk: Write, { verbs }: Book, pair: PairRow, decision: DecisionRow): Promise<'merged'> {
  const survivor = decision.survivor!
  const isOne = survivor === pair.one
  const loser = isOne ? pair.other : pair.one
  const [seenSurvivor, seenLoser] = isOne ? [decision.seen_one, decision.seen_other] : [decision.seen_other, decision.seen_one]
  const { merger, joined } = await perform<{ merger: number; joined: number }>(desk, verbs.merge, {
    survivor,
    loser,
    seenSurvivor,
    seenLoser,
    take: decision.take,
    evidence: evidenceOf(desk, pair, decision),
  })
  await changePair(desk, pair.id, { state: 'merged', survivor, merger, joined, asked_organs: [] })
  await overtake(desk, loser, pair.id)
  return 'merged'
}

async function separate(desk: Write, { verbs }: Book, pair: PairRow, decision: DecisionRow): Promise<'separated'> {
  const { survivor, merger, joined } = pair
  const loser = survivor === pair.one ? pair.other : pair.one
  await perform(desk, verbs.separate, { survivor, loser, merger, joined, evidence: evidenceOf(desk, pair, decision) })
  await changePair(desk, pair.id, { state: 'separated', survivor: null, merger: null, joined: null })
  await giveBack(desk, pair.id)
  return 'separated'
}

/** The evidence is kept as it stands on this day: only more than that is new. */
async function keepApart(desk: Write, book: Book, pair: PairRow): Promise<'different'> {
  const [a, b] = await bothOf(desk, book, [pair.one, pair.other])
  const { lines, score, band } = scoreOf(book.likeness, a.fields, b.fields, desk.today)
  await changePair(desk, pair.id, { state: 'different', evidence: [...lines], score, band, asked_organs: [] })
  return 'different'
}

/** Back to the organs that are the source of what differs. */
async function sendBack(desk: Write, { base, organs, likeness }: Book, pair: PairRow): Promise<'unclear'> {
  const differing = pair.evidence.filter(({ points }) => points < 0).map(({ comparison }) => comparison)
  const fields = likeness.comparisons.filter(({ name }) => differing.includes(name)).flatMap((one) => one.fields)
  const sources = [...new Set(fields.flatMap((field) => base.sources[field] ?? []))]
  await changePair(desk, pair.id, { state: 'unclear', asked_organs: sources.length > 0 ? sources : [...organs] })
  return 'unclear'
}
