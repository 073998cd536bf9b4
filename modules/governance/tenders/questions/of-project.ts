import { decide } from '#kernel/access/decide.ts'
import { sum, toYuan, yuan } from '#kernel/money/money.ts'
import * as contract from '../contract.ts'
import { answer, bidsOf, clarificationsOf, contractsOf, membersOf, tendersOf, type TenderRow } from '../store.ts'
import { contractOut } from './qualification.ts'

const isDecided = ({ award, state }: TenderRow) => award !== null || state === 'failed'

/** Prices stay closed until the opening, the evaluators' names until the award; another organ's tenders are not shown. */
export const ofProject = answer(contract.ofProject, async (desk, { project }) => {
  const sees = ({ organ }: { organ: string }) => decide(desk.actor, 'tenders.read', { organ }).allowed
  const tenders = (await tendersOf(desk, project)).filter(sees)
  const contracts = (await contractsOf(desk, project)).filter(sees)
  const ids = tenders.map(({ id }) => id)
  const bids = Map.groupBy(await bidsOf(desk, ids), ({ tender }) => tender)
  const members = Map.groupBy(await membersOf(desk, ids), ({ tender }) => tender)
  const clarified = Map.groupBy(await clarificationsOf(desk, ids), ({ tender }) => tender)
  return {
    tenders: tenders.map((row) => ({
      id: row.id,
      title: row.title,
      category: row.category,
      method: row.method,
      state: row.state,
      ceiling: row.ceiling,
      releaseDay: row.release_day,
      deadlineDay: row.deadline_day,
      openedOn: row.opened_on,
      reportOn: row.report_on,
      announcedOn: row.announced_on,
      shownUntil: row.shown_until,
      awardedOn: row.awarded_on,
      reportedOn: row.reported_on,
      award: row.award,
      retenderOf: row.retender_of,
      bids: (bids.get(row.id) ?? []).map(({ id, supplier, supplier_name, price, score, rank, rejected, abandoned }) => ({
        id,
        supplier,
        supplierName: supplier_name,
        price: row.state === 'open' ? null : price,
        score,
        rank,
        rejected,
        abandoned,
      })),
      evaluators: isDecided(row) ? (members.get(row.id) ?? []).map(({ name, employer }) => ({ name, employer })) : [],
      clarifications: (clarified.get(row.id) ?? []).map(({ day, words, deadline_after }) => ({
        day,
        words,
        deadlineAfter: deadline_after,
      })),
    })),
    contracts: contracts.map(contractOut),
    contracted: toYuan(sum(contracts.map((row) => yuan(row.sum)))),
  }
})
