import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { countsDoorOf } from '#kernel/registers/base/counts-door.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { refusals, takeCounts as contract } from '../contract.ts'
import { mustLead } from '../must-lead.ts'
import { codeOf, type Cube, cubes } from '../rules/cubes.ts'
import { type Period, periodOf } from '../rules/periods.ts'
import { type Draw, type Leaf, published, smallCells } from '../rules/small-cells.ts'
import { isTaken, keepSnapshot, on, type Write } from '../store.ts'

export const takeCountsOf = (bases: ReadonlyMap<string, BaseRegister>) =>
  on(contract, async (desk, { period: text }) => {
    await mustLead(desk)
    const period = periodOf(text)
    if (!period) refuse(ground(refusals.noSuchPeriod, { period: text }, 'period'))
    if (period.day >= desk.today) refuse(ground(refusals.notOver, { period: text, day: period.day }, 'period'))
    if (await isTaken(desk, text)) refuse(ground(refusals.alreadyTaken, { period: text }, 'period'))
    const limits = smallCells.on(period.day).value
    const wanted = cubes.filter(({ register, of }) => bases.has(register) && (period.frequency !== 'D' || !of))
    let cells = 0
    for (const cube of wanted) {
      const { leaves, simulated } = await counted(desk, bases.get(cube.register)!, cube, period)
      const shown = published(leaves, limits, drawWith(desk.vault, cube.id))
      const { day } = period
      await keepSnapshot(desk, { cube: cube.id, period: text, day, bound: limits.below, rounding: limits.base, simulated }, shown)
      cells += shown.length
    }
    desk.touch(`statistics.snapshot/${text}`, undefined, { tables: wanted.length, cells })
    return { tables: wanted.length, cells }
  })

/** True counts of the finest cells. They stay in this transaction. */
async function counted(desk: Write, base: BaseRegister, { dimensions, of, anyState, distinct }: Cube, { day, from }: Period) {
  const { rows, simulated } = await desk.ask(countsDoorOf(base), {
    day,
    by: dimensions.map(({ field, cut }) => ({ field, cut })),
    ...(of && { of: { ...of, from } }),
    ...(anyState && { anyState }),
    ...(distinct !== undefined && { distinct }),
  })
  const leaves = new Map<string, Leaf>()
  for (const { key: values, count } of rows) {
    const key = values.map((value, i) => codeOf(dimensions[i]!, value))
    if (!/^43\d{4}$/.test(key[0]!)) continue
    // Values without a code of their own fall into one cell.
    const name = key.join('.')
    leaves.set(name, { key, count: count + (leaves.get(name)?.count ?? 0) })
  }
  return { leaves: [...leaves.values()], simulated: simulated > 0 }
}

/** The same cell with the same count is rounded the same way on every day: who compares days learns nothing from the rounding. */
function drawWith(vault: Vault, cube: string): Draw {
  return (key, count) => {
    const mark = Buffer.from(vault.mark(`statistics/${cube}/${key.join('.')}/${count}`), 'base64url')
    return mark.readUIntBE(0, 6) / 2 ** 48
  }
}
