import { ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { BaseRow } from '#kernel/registers/base/table.ts'
import { absorbLegalPerson as contract } from '../contract/registration.ts'
import type { LegalPersonKind } from '../legal-person.ts'
import { record } from '../record.ts'
import { absorptionIsOfCompanies, MOST_BRANCHES } from '../rules/absorption.ts'
import { taxClearedFirst } from '../rules/deregistration.ts'
import { holdingsRemark } from '../rules/share-rings.ts'
import { branchesOf, hold, type LegalPersonsDesk, on, walkShares } from '../store.ts'
import { weigh } from '../weigh.ts'

export const absorbLegalPerson = on(contract, async (desk, { absorbed, absorber, seen, effective, evidence }) => {
  const rows = await both(desk, absorbed, absorber)
  const [ends, stays] = [rows.get(absorbed), rows.get(absorber)]
  if (!ends || !stays) return refuseAny([ground(kernelRefusals.notFound)]) as never
  const branches = await branchesOf(desk, absorbed, MOST_BRANCHES)
  const name = stays.fields.name as string
  const sets = await weigh(desk, {
    before: ends,
    sets: { endedOn: effective, endReason: `被${name}吸收合并`.slice(0, 200) },
    simulated: ends.simulated,
    day: effective,
    also: ({ taxRegisteredOn, taxClearedOn }) => [
      ...absorptionIsOfCompanies({ absorbed: side(ends), absorber: side(stays), branches: branches.count }),
      ...taxClearedFirst({ registeredOn: taxRegisteredOn ?? undefined, clearedOn: taxClearedOn ?? undefined }),
    ],
  })
  // While they are still of the absorbed company: each is a registration of its own, and its own line of history.
  for (const branch of branches.rows)
    await record(desk, { kind: 'change', record: branch.id, effective, evidence, sets: { parent: absorber } }, branch)
  const done = await record(desk, { kind: 'absorption', record: absorbed, seen, effective, evidence, sets }, ends)
  return { ...done, branches: branches.rows.map(({ id }) => id), remarks: holdingsRemark((await walkShares(desk, absorbed)).edges) }
})

const side = ({ id, state, simulated, fields }: BaseRow) => ({
  id,
  state,
  simulated,
  name: fields.name as string,
  kind: fields.kind as LegalPersonKind,
})

/** Both are held in one order, so that two mergers the other way round do not wait for each other. */
async function both(desk: LegalPersonsDesk, ...ids: readonly [string, string]): Promise<Map<string, BaseRow>> {
  const rows = new Map<string, BaseRow>()
  for (const id of ids.toSorted()) {
    const row = await hold(desk, id)
    if (row) rows.set(id, row)
  }
  return rows
}
