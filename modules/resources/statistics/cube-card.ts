// What a table says of itself, and the codes of its dimensions with their words.
import type { DivisionOnDay } from '#kernel/people/divisions.ts'
import { baseStates } from '#kernel/module/base-register.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { type Words, words } from '#kernel/text/text.ts'
import { codeOf, type Cube, type Dimension } from './rules/cubes.ts'
import { sections } from './rules/sections.ts'
import { TOTAL } from './rules/small-cells.ts'

export const cubeCard = ({ id, title, unit, scope, of, register }: Cube) => ({
  cube: id,
  title,
  unit,
  scope,
  source:
    register === 'population.person' ? words('人口基础信息库', 'Population base') : words('法人单位基础信息库', 'Base of legal persons'),
  stock: of === undefined,
})

export type Code = { readonly code: string; readonly zh: string; readonly en: string; readonly parent: string | null }

const total: Code = { code: TOTAL, zh: '合计', en: 'Total', parent: null }
const unknown: Code = { code: '_U', zh: '未说明', en: 'Unknown', parent: TOTAL }
const coded = (code: string, { zh, en }: Words): Code => ({ code, zh, en, parent: TOTAL })

const ages: readonly Code[] = Array.from({ length: 20 }, (_, i) => {
  const [from, to] = [5 * i, 5 * i + 4]
  return coded(`Y${from}T${to}`, words(`${from}–${to} 岁`, `${from} to ${to}`))
})

export function codesOf(dimension: Dimension, base: BaseRegister | undefined, divisions: readonly DivisionOnDay[]): Code[] {
  const ofField = () => (base?.record.properties[dimension.field] as { 'x-words'?: Record<string, Words> } | undefined)?.['x-words'] ?? {}
  switch (dimension.id) {
    case 'REF_AREA':
      return divisions.filter(({ code }) => /^43\d{4}$/.test(code)).map(({ code, name, parent }) => ({ code, zh: name, en: name, parent }))
    case 'SEX':
      return [total, coded('M', words('男', 'Male')), coded('F', words('女', 'Female')), unknown]
    case 'AGE':
      return [total, ...ages, coded('Y_GE100', words('100 岁及以上', '100 and over')), unknown]
    case 'ACTIVITY':
      return [total, ...Object.entries(sections).map(([code, said]) => coded(code, said)), unknown]
    case 'LEGAL_FORM':
      return [total, ...Object.entries(ofField()).map(([value, said]) => coded(codeOf(dimension, value), said)), unknown]
    case 'STATE':
      return [
        total,
        ...Object.entries(baseStates)
          .filter(([state]) => state !== 'merged')
          .map(([state, said]) => coded(codeOf(dimension, state), said)),
      ]
  }
}
