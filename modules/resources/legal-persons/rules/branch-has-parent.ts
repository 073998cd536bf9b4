import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { BaseState } from '#kernel/module/base-register.ts'
import type { LegalPersonKind } from '../legal-person.ts'
import { bodyRefusals } from '../refusals-of-bodies.ts'

export type Parent = { readonly kind: LegalPersonKind; readonly state: BaseState; readonly isRevoked: boolean }
export type Belonging = {
  readonly id?: string | undefined
  readonly kind: LegalPersonKind
  readonly parent: string | null | undefined
  /** What the base knows of the parent. */
  readonly known: Parent | undefined
}

export const branchHasParent = rule<Belonging>(
  {
    name: 'legal-persons.branch-has-parent',
    title: words('分支机构隶属于存续的法人', 'A branch belongs to a legal person in life'),
    clauses: ['3.4.5b'],
    law: '公司法 第13条',
  },
  ({ id, kind, parent, known }) => {
    if (!parent) return grounds(kind === 'branch' && ground(bodyRefusals.parentNeeded, undefined, 'parent'))
    return grounds(
      (!known || known.state !== 'living' || known.isRevoked) && ground(bodyRefusals.parentNotStanding, undefined, 'parent'),
      (parent === id || known?.kind === 'branch') && ground(bodyRefusals.parentIsBranch, undefined, 'parent'),
    )
  },
)

export type Endowed = { readonly kind: LegalPersonKind; readonly capital: unknown; readonly shareholders: readonly unknown[] }

export const branchHasNoCapital = rule<Endowed>(
  {
    name: 'legal-persons.branch-has-no-capital',
    title: words('分支机构没有资本和股东', 'A branch has neither capital nor shareholders'),
    clauses: ['3.4.5b'],
    law: '公司法 第13条',
  },
  ({ kind, capital, shareholders }) =>
    kind === 'branch'
      ? grounds(
          Boolean(capital) && ground(bodyRefusals.branchHasCapital, { title: '注册资本', titleEn: 'Registered capital' }, 'capital'),
          shareholders.length > 0 &&
            ground(bodyRefusals.branchHasCapital, { title: '股东及出资', titleEn: 'Shareholders' }, 'shareholders'),
        )
      : [],
)
