import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { refusals, type Zone } from '../contract.ts'

export type ShownSystem = { readonly zone: Zone; readonly asks: 'listing' | 'moving'; readonly isListed: boolean }

/** What runs on the intranet is not shown outside it, and what is shown outside does not move in while it is shown. */
export const intranetStaysInside = rule<ShownSystem>(
  {
    name: 'systems.intranet-stays-inside',
    title: { zh: '政务内网系统不在门户展示', en: 'A system of the intranet is not listed' },
    clauses: ['3.2.1', '3.2.7'],
  },
  ({ zone, asks, isListed }) =>
    grounds(
      zone === 'intranet' && asks === 'listing' && ground(refusals.notForPortal),
      zone === 'intranet' && asks === 'moving' && isListed && ground(refusals.listedStays, undefined, '/zone'),
    ),
)
