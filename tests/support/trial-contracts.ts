// For tests: simulated firms, a tender brought to its award, and the two contracts that open construction.
import type { In } from '#kernel/module/contract.ts'
import type { TestHouse } from './house.ts'
import * as contract from '#modules/governance/tenders/contract.ts'

let count = 0

/** Registers a simulated firm; of the group named, or alone. */
export async function firm(t: TestHouse, group?: string, account = 'stats-bureau.officer'): Promise<string> {
  count += 1
  const { id } = await t.act(account, contract.registerSupplier, {
    name: `演示企业${count}`,
    ...(group && { group }),
    simulated: true,
    certificates: [],
  })
  return id
}

/** The contracts without which construction does not start, both below the scale of a compulsory tender. */
export async function contractsFor(t: TestHouse, project: string, organ = 'stats-bureau', works = '500000', supervision = '20000') {
  const account = `${organ}.officer`
  const reason = '低于必须招标的规模'
  const signed = await t.act(account, contract.contractDirectly, {
    project,
    category: 'works',
    supplier: await firm(t, undefined, account),
    sum: works,
    reason,
  })
  const supervised = await t.act(account, contract.contractDirectly, {
    project,
    category: 'supervision',
    supplier: await firm(t, undefined, account),
    sum: supervision,
    reason,
  })
  return { works: signed.contract, supervision: supervised.contract }
}

export const evaluators: In<typeof contract.nameEvaluators>['members'] = ['一', '二', '三', '四', '五'].map((n) => ({
  name: `演示评委${n}`,
  kind: n === '五' ? 'buyer' : 'expert',
  employer: n === '五' ? 'stats-bureau' : '演示高校',
  years: 10,
  senior: true,
}))

/** Opens a tender on the present day; the clock stays where it is. */
export const opened = (
  t: TestHouse,
  project: string,
  more: Partial<In<typeof contract.openTender>> = {},
  account = 'stats-bureau.officer',
) =>
  t.act(account, contract.openTender, {
    project,
    title: '系统集成',
    category: 'works',
    method: 'public',
    scope: '软硬件集成',
    ceiling: '800000',
    releaseDay: '2026-03-02',
    deadlineDay: '2026-03-22',
    ...more,
  })

/** Moves the clock to nine in the morning of the day. */
export const onDay = (t: TestHouse, day: string) => t.clock.set(`${day}T01:00:00.000Z`)

/** From an open tender with these bids to its candidates on show until 25 March. */
export async function shown(t: TestHouse, tender: string, prices: readonly string[], account = 'stats-bureau.officer'): Promise<string[]> {
  const bids: string[] = []
  for (const price of prices)
    bids.push((await t.act(account, contract.recordBid, { tender, supplier: await firm(t, undefined, account), price })).id)
  onDay(t, '2026-03-22')
  await t.act(account, contract.openBids, { tender })
  await t.act(account, contract.nameEvaluators, { tender, members: evaluators })
  await t.act(account, contract.recordEvaluation, { tender, judged: bids.map((bid, i) => ({ bid, score: 900 - i })) })
  await t.act(account, contract.announceCandidates, { tender })
  return bids
}
