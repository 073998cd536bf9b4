// Numbers of autonomous systems: a private number says its division, so that two offices never choose the same one; a number
// assigned by a registry names the document. A router has one, that of its division.
import type { Network } from '#kernel/module/generated.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** RFC 6996 §5: the numbers of four bytes that are for private use. */
const PRIVATE = { from: 4_200_000_000, to: 4_294_967_294 } as const
/** RFC 6996 §5 (two bytes), RFC 5398 (documentation), RFC 7607 and 6793 (0, 23456), RFC 7300 (last numbers): never assigned to anyone. */
const NOBODYS: readonly (readonly [number, number])[] = [
  [0, 0],
  [23_456, 23_456],
  [64_496, 65_551],
  [4_294_967_295, 4_294_967_295],
]

export const numberOfDivision = (division: string): number => PRIVATE.from + Number(division)

export type NumberFacts = {
  readonly number: number
  readonly division: string
  readonly document?: string | null | undefined
  readonly at: string
}

export const numberSaysDivision = rule<NumberFacts>(
  {
    name: 'backbone.number-says-division',
    title: words('自治域号与区划一致，或有分配文号', 'An AS number is that of its division, or was assigned'),
    clauses: ['3.7.7'],
    law: 'RFC 6996 第5节',
  },
  ({ number, division, document, at }) => {
    const expected = numberOfDivision(division)
    const isPrivate = number >= PRIVATE.from && number <= PRIVATE.to
    const assignable = !isPrivate && !NOBODYS.some(([from, to]) => number >= from && number <= to)
    const lawful = isPrivate ? number === expected : assignable && Boolean(document?.trim())
    return grounds(!lawful && ground(refusals.numberNotOfDivision, { number, division, expected }, `${at}/number`))
  },
)

export type RouterFacts = {
  readonly name: string
  readonly kind: string
  readonly network: Network
  readonly division: string
  readonly asn?: number | null | undefined
  readonly loopback4?: string | null | undefined
  readonly loopback6?: string | null | undefined
  /** The number → division of the autonomous systems recorded in the network. */
  readonly numbers: ReadonlyMap<number, string>
  readonly at: string
}

export const routerHasOneNumber = rule<RouterFacts>(
  {
    name: 'backbone.router-has-one-number',
    title: words('路由器有且只有本区划的一个自治域号，有一对环回地址', 'A router has its division’s one AS number and a pair of loopbacks'),
    clauses: ['3.7.7'],
    law: 'RFC 4271 第1.1节',
  },
  ({ name, kind, division, asn, loopback4, loopback6, numbers, at }) => {
    const missing = [
      asn == null && (['自治域号', 'an AS number'] as const),
      !loopback4 && (['IPv4 环回地址', 'an IPv4 loopback'] as const),
      !loopback6 && (['IPv6 环回地址', 'an IPv6 loopback'] as const),
    ].filter((it) => it !== false)
    return grounds(
      kind === 'router' &&
        missing.length > 0 &&
        ground(
          refusals.routerIncomplete,
          { name, what: missing.map(([zh]) => zh).join('、'), whatEn: missing.map(([, en]) => en).join(', ') },
          at,
        ),
      asn != null && numbers.get(asn) !== division && ground(refusals.numberElsewhere, { name, number: asn, division }, `${at}/asn`),
    )
  },
)
