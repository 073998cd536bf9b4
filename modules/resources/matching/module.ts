import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { answerPair } from './actions/answer-pair.ts'
import { confirmDecision, refuseDecision } from './actions/confirm-decision.ts'
import { proposeDecision, proposeSeparation, withdrawDecision } from './actions/propose-decision.ts'
import { proposePair } from './actions/propose-pair.ts'
import { startSweep, stopSweep } from './actions/start-sweep.ts'
import { pairDecided, permissions, sweepStepped } from './contract.ts'
import { sweepOn } from './listeners/sweep-on.ts'
import { candidates } from './questions/candidates.ts'
import { onePair } from './questions/pair.ts'
import { pairs } from './questions/pairs.ts'
import { sweeps } from './questions/sweeps.ts'
import { decidedByTwoPeople } from './rules/two-people.ts'
import { survey } from './surveyed.ts'

/** 疑似重档比对: works on every base register that has a likeness; the roof tells it which rooms there are. */
export function matchingIn(rooms: readonly Module[]): Module {
  const books = survey(rooms)
  return defineModule({
    name: 'matching',
    wing: 'resources',
    title: words('疑似重档比对', 'Matching of records'),
    lead: ['public-security-department', 'market-regulation-bureau'],
    with: ['civil-affairs-department', 'staffing-office'],
    clauses: ['3.4.5a', '3.4.5b', '3.4.6'],
    zone: 'extranet',
    schema: 'matching',
    uses: [],
    permissions: Object.values(permissions),
    actions: [
      proposePair(books),
      proposeDecision(books),
      proposeSeparation(books),
      confirmDecision(books),
      refuseDecision(books),
      withdrawDecision(books),
      answerPair,
      startSweep(books),
      stopSweep(books),
    ],
    questions: [candidates(books), pairs(books), onePair(books), sweeps(books)],
    events: [sweepStepped, pairDecided],
    listens: [sweepOn(books)],
    rules: [decidedByTwoPeople],
  })
}
