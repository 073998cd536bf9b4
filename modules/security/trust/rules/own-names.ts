// A server's certificate names only what its system holds: a certificate for another's name would let one organ stand in for
// another.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals, type Use } from '../contract.ts'

export const ownNamesOnly = rule<{ readonly use: Use; readonly names: readonly string[]; readonly registered: readonly string[] }>(
  {
    name: 'trust.own-names-only',
    title: words('证书只写本系统登记的域名', 'A certificate names only the system’s own names'),
    clauses: ['3.6.3', '3.7.7'],
  },
  ({ use, names, registered }) => [
    ...grounds(use === 'tls-server' && names.length === 0 && ground(refusals.nameNeeded, undefined, '/names')),
    ...names
      .filter((name) => !registered.includes(name))
      .map((name) => ground(refusals.nameNotYours, { name: name.slice(0, 100) }, '/names')),
  ],
)
