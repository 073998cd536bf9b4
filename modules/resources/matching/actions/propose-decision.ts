import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { wholeOf } from '../compare.ts'
import { proposeDecision as deciding, proposeSeparation as separating, withdrawDecision as withdrawing } from '../contract.ts'
import { pairStates } from '../fields.ts'
import { refusals } from '../refusals.ts'
import { decidedByTwoPeople } from '../rules/two-people.ts'
import { addDecision, endDecision, waitingDecision } from '../store/decisions.ts'
import { changePair, lockPair } from '../store/pairs.ts'
import { on, type PairRow, type Write } from '../store/tables.ts'
import { bookOf, type Books, requireOwn } from '../surveyed.ts'

/** The pair, locked, if this official may decide it and it stands so. */
export async function pairToDecide(desk: Write, books: Books, id: string, ...states: readonly PairRow['state'][]): Promise<PairRow> {
  const pair = await lockPair(desk, id)
  requireOwn(bookOf(books, pair.register), desk.actor.organ)
  if (!states.includes(pair.state))
    refuse(ground(refusals.notOpen, { state: pairStates[pair.state].zh, stateEn: pairStates[pair.state].en }))
  return pair
}

export const proposeDecision = (books: Books) =>
  on(deciding, async (desk, { pair: id, verdict, survivor = null, take = [], seenOne, seenOther, reason }) => {
    refuseAny(decidedByTwoPeople({ proposer: desk.actor }))
    const pair = await pairToDecide(desk, books, id, 'open', 'unclear')
    const isSame = verdict === 'same'
    refuseAny(
      grounds(
        isSame && survivor === null && ground(refusals.survivorNeeded, undefined, 'survivor'),
        survivor !== null && survivor !== pair.one && survivor !== pair.other && ground(refusals.notOfPair, undefined, 'survivor'),
      ),
    )
    await requireSeen(desk, books, pair, [seenOne, seenOther])
    const decision = await addDecision(desk, {
      pair: id,
      verdict,
      survivor: isSame ? survivor : null,
      take: isSame ? take : [],
      seen_one: seenOne,
      seen_other: seenOther,
      reason,
    })
    await changePair(desk, id, { state: 'proposed' })
    return { decision }
  })

/** Who compared an older version compares again: it is what was seen that is decided about. */
async function requireSeen(desk: Write, books: Books, pair: PairRow, seen: readonly number[]): Promise<void> {
  const both = await wholeOf(desk, bookOf(books, pair.register), [pair.one, pair.other])
  const fields = ['seenOne', 'seenOther']
  const stale = both.map(
    ({ version }, i) => version !== seen[i] && ground(kernelRefusals.changedMeanwhile, { seen: seen[i] ?? 0, current: version }, fields[i]),
  )
  refuseAny(grounds(...stale))
}

export const proposeSeparation = (books: Books) =>
  on(separating, async (desk, { pair: id, reason }) => {
    refuseAny(decidedByTwoPeople({ proposer: desk.actor }))
    const pair = await pairToDecide(desk, books, id, 'merged')
    const decision = await addDecision(desk, {
      pair: id,
      verdict: 'separate',
      survivor: pair.survivor,
      take: [],
      seen_one: 0,
      seen_other: 0,
      reason,
    })
    await changePair(desk, id, { state: 'proposed' })
    return { decision }
  })

/** One's own proposal, taken back; somebody else's is refused instead. */
export const withdrawDecision = (books: Books) =>
  on(withdrawing, async (desk, { pair: id, decision: of }) => {
    const pair = await pairToDecide(desk, books, id, 'proposed')
    const decision = await waitingDecision(desk, id, of)
    if (decision.proposer !== desk.actor.id) refuse(ground(kernelRefusals.notFound, undefined, 'decision'))
    const state = stateBefore(pair)
    await changePair(desk, id, { state })
    await endDecision(desk, decision, 'withdrawn', undefined)
    return { state }
  })

/** Where a pair goes whose proposal came to nothing: a merge that was not undone still stands. */
export const stateBefore = ({ merger, asked_organs }: PairRow) =>
  merger !== null ? ('merged' as const) : asked_organs.length > 0 ? ('unclear' as const) : ('open' as const)
