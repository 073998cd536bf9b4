import type { Out } from '#kernel/module/contract.ts'
import { publishedTables as contract } from '../contract.ts'
import { cubeCard } from '../cube-card.ts'
import { cubes } from '../rules/cubes.ts'
import { answer, snapshots } from '../store.ts'

type Snapshot = Awaited<ReturnType<typeof snapshots>>[number]

export const snapshotOf = ({
  period,
  day,
  taken_at,
  bound,
  rounding,
  simulated,
}: Snapshot): Out<typeof contract>['tables'][number]['periods'][number] => ({
  period,
  day,
  takenAt: taken_at,
  bound,
  rounding,
  simulated,
})

export const tablesPublished = answer(contract, async (desk) => {
  const taken = Map.groupBy(await snapshots(desk), ({ cube }) => cube)
  return {
    tables: cubes
      .filter(({ id }) => taken.has(id))
      .map((cube) => ({
        ...cubeCard(cube),
        dimensions: cube.dimensions.map(({ id }) => id),
        periods: taken.get(cube.id)!.map(snapshotOf),
      })),
  }
})
