import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { type Way, ways } from '../fields.ts'
import { requestRefusals as no } from '../refusals.ts'

export type Offered = {
  readonly state: string
  readonly attribute: string
  readonly organ: string
  readonly items: readonly { readonly code: string }[]
  readonly ways: readonly Way[]
  readonly legalBasis?: { readonly name: string } | null | undefined
}

/** Codes that the resource does not hold. */
export const unknownTo = (items: Offered['items'], fields: readonly string[]): string[] => {
  const held = new Set(items.map(({ code }) => code))
  return fields.filter((field) => !held.has(field))
}

export const resourceIsShared = rule<Offered>(
  {
    name: 'catalogue.resource-is-shared',
    title: words('只能申请已发布且共享的资源', 'Only published, shared resources'),
    clauses: ['3.4.3'],
    law: '政务数据共享条例 第14、20条',
  },
  ({ state, attribute, legalBasis }) =>
    grounds(
      state !== 'published' && ground(no.notPublished),
      attribute === 'not-shared' && ground(no.notShared, { basis: legalBasis?.name ?? '' }),
    ),
)

export const requestIsInOrder = rule<{
  today: Day
  applicant: string
  offered: Offered
  fields: readonly string[]
  way: Way
  validFrom: string
  validUntil: string
}>(
  {
    name: 'catalogue.request-is-in-order',
    title: words('申请写明数据项、方式和期限', 'A request names fields, way and term'),
    clauses: ['3.4.3'],
    law: '政务数据共享条例 第20条',
  },
  ({ today, applicant, offered, fields, way, validFrom, validUntil }) => {
    const unknown = unknownTo(offered.items, fields)
    return grounds(
      applicant === offered.organ && ground(no.ownResource),
      unknown.length > 0 && ground(no.unknownField, { fields: unknown }, '/fields'),
      !offered.ways.includes(way) && ground(no.otherWay, { way: ways[way].zh }, '/way'),
      (validFrom < today || validUntil < validFrom) && ground(no.termWrong, undefined, '/validUntil'),
    )
  },
)
