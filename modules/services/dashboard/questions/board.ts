import { board as contract, MOST } from '../contract.ts'
import { exceptionsOf } from '../exceptions-of.ts'
import { goalsOf } from '../goals-of.ts'
import { answer, type Read, underWay } from '../store.ts'

export async function boardOf(desk: Read) {
  const { all, total } = await exceptionsOf(desk)
  const remarks = await underWay(desk)
  return {
    asOf: desk.today,
    exceptions: all.slice(0, MOST),
    more: Math.max(0, total - MOST),
    goals: await goalsOf(desk),
    remarks: remarks.map(({ id, number, title, owner_name, state, due_on }) => ({
      id,
      number,
      title,
      ownerName: owner_name,
      state,
      dueOn: due_on,
      late: state === 'given' && due_on < desk.today,
    })),
  }
}

export const board = answer(contract, boardOf)
