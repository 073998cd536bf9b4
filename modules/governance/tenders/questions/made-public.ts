import { several } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { MOST_CANDIDATES } from '../rules/rank-bids.ts'
import { answer, bidsOf, contractsOf, tendersOf } from '../store.ts'
import { contractOut } from './qualification.ts'

/** Of systems of the intranet nothing is public. */
async function openTo(desk: Parameters<typeof tendersOf>[0], project: string | undefined) {
  const tenders = (await tendersOf(desk, project)).filter(({ release_day }) => release_day <= desk.today)
  const contracts = await contractsOf(desk, project)
  const named = [...new Set([...tenders, ...contracts].map(({ system }) => system))]
  const { systems } = await desk.ask(several, { systems: named })
  const hidden = new Set(systems.filter(({ zone }) => zone === 'intranet').map(({ id }) => id))
  const isOpen = ({ system }: { system: string }) => !hidden.has(system)
  return { tenders: tenders.filter(isOpen), contracts: contracts.filter(isOpen) }
}

/** Public from the day of release: the tender, then the number of bids, the candidates on show, the award, the contract. */
export const madePublic = answer(contract.madePublic, async (desk, { project }) => {
  const { tenders, contracts } = await openTo(desk, project)
  const bids = Map.groupBy(
    await bidsOf(
      desk,
      tenders.map(({ id }) => id),
    ),
    ({ tender }) => tender,
  )
  return {
    tenders: tenders.map((row) => {
      const own = bids.get(row.id) ?? []
      const won = own.find(({ id }) => id === row.award)
      const signed = contracts.find(({ tender }) => tender === row.id)
      const shown = row.announced_on === null ? [] : own.filter(({ rank }) => rank !== null && rank <= MOST_CANDIDATES)
      return {
        id: row.id,
        project: row.project,
        system: row.system,
        organ: row.organ,
        title: row.title,
        category: row.category,
        method: row.method,
        scope: row.scope,
        state: row.state,
        ceiling: row.ceiling,
        releaseDay: row.release_day,
        deadlineDay: row.deadline_day,
        bidCount: row.bid_count,
        shownUntil: row.shown_until,
        candidates: shown.map(({ rank, supplier, supplier_name, price }) => ({ rank: rank!, supplier, name: supplier_name, price })),
        award: won ? { id: won.id, supplier: won.supplier, name: won.supplier_name, price: won.price, day: row.awarded_on! } : null,
        contract: signed ? { id: signed.id, sum: signed.sum, day: signed.signed_on } : null,
      }
    }),
    directContracts: contracts.filter(({ tender }) => tender === null).map(contractOut),
  }
})
