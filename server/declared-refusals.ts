// Every lawful "no" that the house declares: the kernel's, the edge's, and what each module's door shows.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Module } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { sessionRefusals } from '#kernel/people/session.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { budgetRefusals } from '#kernel/registers/base/budget.ts'
import { compareRefusals } from '#kernel/registers/base/compare.ts'
import { searchRefusals } from '#kernel/registers/base/find.ts'
import { loadRefusals } from '#kernel/registers/base/load-refusals.ts'
import { mergeRefusals } from '#kernel/registers/base/merge-refusals.ts'
import { purposeRefusals } from '#kernel/registers/base/purpose.ts'
import { baseRefusals } from '#kernel/registers/base/refusals.ts'
import { readingRefusals } from '#kernel/registers/base/ways.ts'
import { edgeRefusals } from './problem.ts'
import { sheetRefusalList } from './sheets/import-records.ts'

export type Declared = { readonly refusal: Refusal; readonly by: string }

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'kind' in value && 'words' in value

/** The refusals among the values that a contract exports, alone or in a record of them. */
const refusalsIn = (exported: Readonly<Record<string, unknown>>): Refusal[] =>
  Object.values(exported).flatMap((value) =>
    isRefusal(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).filter(isRefusal) : [],
  )

const isOwn = ({ code }: Refusal, by: string) => code.split('.')[0] === by.split('/')[1]

/** What each module's door exports. */
async function doorOf(module: Module): Promise<Readonly<Record<string, unknown>>> {
  const file = fileURLToPath(new URL(`../modules/${module.wing}/${module.name}/contract.ts`, import.meta.url))
  return existsSync(file) ? ((await import(file)) as Record<string, unknown>) : {}
}

const kernelSets = [
  kernelRefusals,
  sessionRefusals,
  baseRefusals,
  loadRefusals,
  mergeRefusals,
  readingRefusals,
  purposeRefusals,
  searchRefusals,
  compareRefusals,
  budgetRefusals,
]

/** Every refusal declared in the kernel, at the edge and by the modules, once a code and declarer. */
export async function declaredRefusals(modules: readonly Module[]): Promise<Declared[]> {
  const kernel = kernelSets.flatMap((set) => Object.values<Refusal>(set)).map((refusal) => ({ refusal, by: 'kernel' }))
  const edge = [...Object.values(edgeRefusals), ...sheetRefusalList].map((refusal) => ({ refusal, by: 'edge' }))
  const kernelCodes = new Set<string>(kernel.map(({ refusal }) => refusal.code))
  const rooms = await Promise.all(
    modules.map(async (module) =>
      [...refusalsIn(await doorOf(module)), ...module.actions.flatMap(({ contract }) => contract.refusals)]
        .filter(({ code }) => !kernelCodes.has(code))
        .map((refusal) => ({ refusal, by: `${module.wing}/${module.name}` })),
    ),
  )
  const byCode = new Map<string, Declared>()
  // An action that asks another room may be refused in that room's words: the very same refusal is its owner's, once.
  const owned = new Set(rooms.flat().flatMap(({ refusal, by }) => (isOwn(refusal, by) ? [refusal] : [])))
  const own = rooms.flat().filter(({ refusal, by }) => isOwn(refusal, by) || !owned.has(refusal))
  for (const declared of [...kernel, ...edge, ...own]) {
    const key = `${declared.refusal.code} ${declared.by}`
    if (!byCode.has(key)) byCode.set(key, declared)
  }
  return [...byCode.values()].toSorted((a, b) => (a.refusal.code < b.refusal.code ? -1 : 1))
}
