import { readDivisionsOn } from '#kernel/people/divisions.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { publishedCells as contract, refusals } from '../contract.ts'
import { codesOf, cubeCard } from '../cube-card.ts'
import { cubes } from '../rules/cubes.ts'
import { periodOf } from '../rules/periods.ts'
import { answer, cellsOf, snapshots } from '../store.ts'
import { snapshotOf } from './tables.ts'

const MOST = 50_000

export const cellsPublished = (bases: ReadonlyMap<string, BaseRegister>) =>
  answer(contract, async (desk, { cube: id, key, from, to, frequency }) => {
    const cube = cubes.find((one) => one.id === id)
    if (!cube) refuse(ground(refusals.noSuchCube, { cube: id }, 'cube'))
    const codes = key === undefined ? cube.dimensions.map(() => []) : key.split('.').map((part) => part.split('+').filter(Boolean))
    if (codes.length !== cube.dimensions.length)
      refuse(ground(refusals.badKey, { key: key!.slice(0, 100), n: cube.dimensions.length }, 'key'))
    const taken = (await snapshots(desk)).filter((one) => {
      const period = periodOf(one.period)!
      return (
        one.cube === id &&
        (!from || period.day >= startOf(from)) &&
        (!to || period.from <= endOf(to)) &&
        (!frequency || period.frequency === frequency)
      )
    })
    const cells = await cellsOf(desk, { cube: id, codes, periods: taken.map(({ period }) => period), most: MOST + 1 })
    if (cells.length > MOST) refuse(ground(refusals.tooMuch, { most: MOST }, 'key'))
    const divisions = await readDivisionsOn(desk, desk.today)
    return {
      ...cubeCard(cube),
      dimensions: cube.dimensions.map((dimension) => ({
        id: dimension.id,
        codes: codesOf(dimension, bases.get(cube.register), divisions),
      })),
      snapshots: taken.map(snapshotOf),
      cells,
    }
  })

const startOf = (period: string) => periodOf(period)?.from ?? period
const endOf = (period: string) => periodOf(period)?.day ?? period
