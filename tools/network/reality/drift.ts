// What drift is: one thing that stands otherwise in reality than in the plan.
import type { Words } from '#kernel/text/text.ts'
import { words } from '#kernel/text/text.ts'

export type Drift = {
  readonly kind: keyof typeof kinds
  /** `unplanned`: there, not in the plan. `absent`: planned, not there. `differing`: both, not alike. */
  readonly drift: keyof typeof drifts
  readonly what: string
  readonly where?: string
  readonly planned?: string
  readonly found?: string
}

/** What was held against the plan, and what does not agree. */
export type Compared = { readonly kind: Drift['kind']; readonly checked: number; readonly drift: readonly Drift[] }

export const kinds = {
  address: words('接口地址', 'Addresses of interfaces'),
  route: words('路由', 'Routes'),
  name: words('域名解析', 'Names'),
  listed: words('清单中的地址', 'Addresses of the list'),
} as const satisfies Record<string, Words>

export const drifts = {
  unplanned: words('现网有、规划没有', 'there, not in the plan'),
  absent: words('规划有、现网没有', 'planned, not there'),
  differing: words('两边不一致', 'differing'),
} as const satisfies Record<string, Words>

const SIGN = { unplanned: '+', absent: '-', differing: '~' } as const

/** The comparison as lines for a person. */
export const linesOf = (all: readonly Compared[]): string[] =>
  all.flatMap(({ kind, checked, drift }) => [
    `${kinds[kind].zh} ${kinds[kind].en}: ${checked} 项已核对 checked, ${drift.length} 项不符 drifted`,
    ...drift
      .toSorted((a, b) => a.drift.localeCompare(b.drift) || a.what.localeCompare(b.what))
      .map((one) => {
        const sides = [one.planned !== undefined && `规划 planned ${one.planned}`, one.found !== undefined && `现网 found ${one.found}`]
        const said = `${drifts[one.drift].zh} ${drifts[one.drift].en}`
        return `  ${SIGN[one.drift]} ${said}: ${[one.what, one.where, ...sides].filter(Boolean).join('  ')}`
      }),
  ])
