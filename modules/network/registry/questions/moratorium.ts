import { decide } from '#kernel/access/decide.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import { exceptionsInForce as inForce, moratorium as contract } from '../contract.ts'
import { ranOut } from '../rules/vertical-network.ts'
import { answer } from '../store.ts'
import { exceptionsAll, exceptionsOpen, verticalsAll } from '../store/vertical.ts'

/** Whoever reads their own organ's records sees its networks and exceptions; the office sees all. */
export const moratorium = answer(contract, async (desk) => {
  const mine = ({ organ }: { organ: string }) => decide(desk.actor, contract.may, { organ }).allowed
  const names = await organNames(desk, desk.today)
  const named = <T extends { organ: string }>(it: T) => ({ ...it, organName: names.get(it.organ) ?? it.organ })
  const exceptions = (await exceptionsAll(desk)).filter(mine)
  return {
    asOf: desk.today,
    networks: (await verticalsAll(desk)).filter(mine).map(named),
    exceptions: exceptions.map(({ state, link, vertical, ...it }) => ({
      ...named(it),
      standing: state === 'used' ? ('used' as const) : ranOut(it, desk.today) ? ('ran-out' as const) : ('open' as const),
      serves: vertical ?? link,
    })),
  }
})

export const exceptionsInForce = answer(inForce, async (desk, { exceptions }) => ({
  exceptions: exceptions.length === 0 ? [] : await exceptionsOpen(desk, exceptions),
}))
