// No two enterprises in life bear one name (企业名称登记管理规定 第17条). Names of individual businesses are local and often a person's.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { LegalPersonKind } from '../legal-person.ts'
import { refusals } from '../refusals.ts'
import { codeBegins } from './registrar-of-kind.ts'

const isEnterprise = (kind: LegalPersonKind): boolean => codeBegins(kind).includes('91')

export type Named = { readonly name: string; readonly kind: LegalPersonKind; readonly isTaken: boolean }

export const nameIsFree = rule<Named>(
  {
    name: 'legal-persons.name-is-free',
    title: words('企业名称不与存续的单位相同', 'An enterprise takes no name that another bears'),
    clauses: ['3.4.5b'],
    law: '企业名称登记管理规定 第17条',
  },
  ({ name, kind, isTaken }) => grounds(isEnterprise(kind) && isTaken && ground(refusals.nameTaken, { name }, 'name')),
)
