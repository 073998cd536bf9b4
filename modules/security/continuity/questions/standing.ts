import { standing as contract } from '../contract.ts'
import { FRESH_DAYS, levelOf, levelReached, levels } from '../rules/recovery-levels.ts'
import { answer, latestBackups, latestDrills, latestOfEachKind, unmetNeeds, waitingOrders } from '../store.ts'

export const standing = answer(contract, async (desk) => {
  const { value, law, remark = null } = levels.on(desk.today)
  const { level, by, missing } = levelReached(await latestOfEachKind(desk), desk.today)
  const figures = by && { rtoSeconds: by.rtoSeconds!, rpoSeconds: by.rpoSeconds! }
  const drills = await latestDrills(desk, 30)
  return {
    level,
    law,
    remark,
    freshDays: FRESH_DAYS,
    by: by?.id ?? null,
    missing: [...missing],
    bounds: value.map(({ rtoMost = null, ...bounds }) => ({ ...bounds, rtoMost })),
    drills: drills.map((drill) => ({ ...drill, level: shownBy(drill, desk.today) })),
    backups: await latestBackups(desk, 10),
    orders: await waitingOrders(desk),
    unmet: await unmetNeeds(desk, figures),
  }
})

type Drill = Awaited<ReturnType<typeof latestDrills>>[number]

/** The level that a drill showed on its own. */
const shownBy = ({ outcome, rtoSeconds, rpoSeconds }: Drill, day: Parameters<typeof levelOf>[1]): number =>
  outcome === 'passed' && rtoSeconds !== null && rpoSeconds !== null ? levelOf({ rtoSeconds, rpoSeconds }, day) : 0
