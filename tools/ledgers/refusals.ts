// Every lawful "no" of the house: its words, what it cites, which action may give it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Module } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { sessionRefusals } from '#kernel/people/session.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { edgeRefusals } from '#server/problem.ts'
import { sheetRefusalList } from '#server/sheets/import-records.ts'
import { row, table } from './page.ts'
import { root } from './sources.ts'

export type Declared = { readonly refusal: Refusal; readonly by: string }

const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'code' in value && 'kind' in value && 'words' in value

/** The refusals among the values that a contract exports, alone or in a record of them. */
export const refusalsIn = (exported: Readonly<Record<string, unknown>>): Refusal[] =>
  Object.values(exported).flatMap((value) => (isRefusal(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).filter(isRefusal) : []))

/** What each module's door exports. */
export async function doorOf(module: Module): Promise<Readonly<Record<string, unknown>>> {
  const file = join(root, 'modules', module.wing, module.name, 'contract.ts')
  return existsSync(file) ? ((await import(file)) as Record<string, unknown>) : {}
}

/** Every refusal declared in the kernel, at the edge and by the modules, once a code and declarer. */
export async function declaredRefusals(modules: readonly Module[]): Promise<Declared[]> {
  const kernel = [...Object.values(kernelRefusals), ...Object.values(sessionRefusals)].map((refusal) => ({ refusal, by: 'kernel' }))
  const edge = [...Object.values(edgeRefusals), ...sheetRefusalList].map((refusal) => ({ refusal, by: 'edge' }))
  const kernelCodes = new Set<string>(kernel.map(({ refusal }) => refusal.code))
  const rooms = await Promise.all(
    modules.map(async (module) => [...refusalsIn(await doorOf(module)), ...module.actions.flatMap(({ contract }) => contract.refusals)].filter(({ code }) => !kernelCodes.has(code)).map((refusal) => ({ refusal, by: `${module.wing}/${module.name}` }))),
  )
  const byCode = new Map<string, Declared>()
  for (const declared of [...kernel, ...edge, ...rooms.flat()]) {
    const key = `${declared.refusal.code} ${declared.by}`
    if (!byCode.has(key)) byCode.set(key, declared)
  }
  return [...byCode.values()].toSorted((a, b) => (a.refusal.code < b.refusal.code ? -1 : 1))
}

export async function refusalsPage(modules: readonly Module[]): Promise<string> {
  const declared = await declaredRefusals(modules)
  const givenBy = (code: string) => modules.flatMap((m) => m.actions.filter(({ contract }) => contract.refusals.some((r) => r.code === code)).map(({ contract }) => contract.name))
  const rows = declared.map(({ refusal: r }) => row([r.code, r.kind, r.words.zh, r.words.en, (r.clauses ?? []).join(' '), r.law ?? '', givenBy(r.code).toSorted().join(', ')]))
  return ['# Refusals', `${declared.length} refusals. A rule or a gate may give one that no action names.`, table(['Code', 'Kind', '中文', 'English', 'Clauses', 'Law', 'Actions'], rows)].join('\n\n')
}
