// What can be wrong with a module's card and its door, each as a function that answers the faults it finds, so that a test
// can show each of them biting.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Module } from '#kernel/module/define-module.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { tableOf } from '#kernel/registers/table.ts'
import { isClauseId } from '#policy/clauses.ts'
import { root } from '../../tools/ledgers/sources.ts'

type Card = Pick<Module, 'name' | 'uses'>

/** A ring among the modules as a path that ends where it began, or nothing. */
export function ringAmong(cards: readonly Card[]): string[] | undefined {
  const uses = new Map(cards.map((card) => [card.name, card.uses]))
  const sound = new Set<string>()
  const walk = (name: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (sound.has(name)) return undefined
    for (const next of uses.get(name) ?? []) {
      const ring = walk(next, [...path, name])
      if (ring) return ring
    }
    sound.add(name)
    return undefined
  }
  for (const { name } of cards) {
    const ring = walk(name, [])
    if (ring) return ring
  }
  return undefined
}

/** The modules whose contract a source text imports, own imports left out. */
export const contractsImported = (text: string, own: string): string[] =>
  [...new Set([...text.matchAll(/from '(?:#modules|(?:\.\.\/)+)\/?[\w-]+\/([\w-]+)\/contract\.ts'/g)].map(([, name = '']) => name))]
    .filter((name) => name !== own)
    .toSorted()

/** The same over every file of a module but its tests. */
export const usesOf = (module: Module): string[] =>
  contractsImported(
    globSync(`modules/${module.wing}/${module.name}/**/*.{ts,tsx}`, { cwd: root })
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n'),
    module.name,
  )

type Schema = {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  pattern?: string
  maxLength?: number
  maxItems?: number
  maximum?: number
  additionalProperties?: unknown
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  maxProperties?: number
  items?: Schema
  anyOf?: Schema[]
}

const isBounded = (pattern: string) => pattern.startsWith('^') && pattern.endsWith('$') && !/(?<!\\)[*+]|\{\d+,\}/.test(pattern)

/** Places in a request that may grow without bound, or hold what the contract does not say. */
export function unbounded(given: object, at = ''): string[] {
  const schema = given as Schema
  const here = (what: string) => [`${at || 'the input'} ${what}`]
  if (schema.enum || schema.const !== undefined || schema.type === 'boolean' || schema.type === 'null') return []
  if (schema.anyOf) return schema.anyOf.flatMap((one) => unbounded(one, at))
  switch (schema.type) {
    case 'object':
      if (schema.additionalProperties !== false) return here('admits unknown fields')
      if (schema.patternProperties) {
        if (schema.maxProperties === undefined || !Object.keys(schema.patternProperties).every(isBounded))
          return here('is a map without an end')
        return Object.values(schema.patternProperties).flatMap((field) => unbounded(field, `${at}/*`))
      }
      return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => unbounded(field, `${at}/${name}`))
    case 'array':
      return [...(schema.maxItems === undefined ? here('is a list without an end') : []), ...unbounded(schema.items ?? {}, `${at}/*`)]
    case 'string':
      return schema.maxLength !== undefined || schema.format || (schema.pattern && isBounded(schema.pattern))
        ? []
        : here('is text without an end')
    case 'integer':
    case 'number':
      return schema.maximum === undefined ? here('is a number without an end') : []
    default:
      return here('may be anything')
  }
}

/** What is wrong with one refusal. */
export function refusalFaults(refusal: Refusal, owner: string): string[] {
  const wrong = (what: string) => `${refusal.code}: ${what}`
  const holes = (text: string) => [...text.matchAll(/\{(\w+?)(?:En)?\}/g)].map(([, name]) => name!).toSorted()
  return [
    ...(/^[a-z-]+\.[a-z0-9-]+$/.test(refusal.code) ? [] : [wrong('is not <module>.<fact>')]),
    ...(refusal.code.startsWith(`${owner}.`) ? [] : [wrong(`is declared by ${owner}`)]),
    ...(/\p{Script=Han}|^\{\w+\}$/u.test(refusal.words.zh) ? [] : [wrong('has no Chinese words')]),
    ...(/[A-Za-z]{2}/.test(refusal.words.en) && !/\p{Script=Han}/u.test(refusal.words.en) ? [] : [wrong('has no English words')]),
    ...(holes(refusal.words.en).every((name) => holes(refusal.words.zh).includes(name))
      ? []
      : [wrong('tells the English reader a fact that the Chinese reader is not told')]),
    ...(refusal.clauses ?? []).filter((id) => !isClauseId(id)).map((id) => wrong(`cites clause ${id}, which the policy does not have`)),
  ]
}

/** What a migration of `schema` touches outside it. */
export function strayTables(sql: string, schema: string): string[] {
  const plain = sql.replaceAll(/--.*$/gm, '').replaceAll(/'(?:[^']|'')*'/g, "''")
  const named = [
    ...plain.matchAll(
      /\b(?:table|view|sequence|type|function|references|into|update|from|join|on)\s+(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?("?[a-z_][\w]*"?(?:\."?[\w]+"?)?)\s*(?=[\s();,])/gi,
    ),
  ]
  // A column may be called `type`; a trigger's rows and a function's variables are named where they are declared.
  const local = [...plain.matchAll(/\b(?:table\s+as|declare)\s+(\w+)/gi)].map(([, name = '']) => name)
  const words = new Set(['delete', 'update', 'or', 'on', 'conflict', 'true', 'false', 'set', 'null', 'cascade'])
  for (const word of ['as', 'of', 'in', 'is', 'when', 'text', 'unnest', 'jsonb_array_elements', ...local]) words.add(word)
  return (
    named
      .map(([, name = '']) => name.replaceAll('"', ''))
      // What keeps a table from being rewritten is the kernel's, one for all.
      .filter((name) => !words.has(name.toLowerCase()) && !name.startsWith(`${schema}.`) && name !== 'kernel.refuse_change')
  )
}

/** Registers whose table does not lie in the module's own schema. */
export const strayRegisters = (module: Module): string[] =>
  (module.registers ?? []).map(({ name }) => name).filter((name) => !tableOf(name).startsWith(`${module.schema ?? 'no schema'}.`))
