// Every lawful "no" of the house: its words, what it cites, which action may give it.
import type { Module } from '#kernel/module/define-module.ts'
import { declaredRefusals } from '#server/declared-refusals.ts'
import { row, table } from './page.ts'

export async function refusalsPage(modules: readonly Module[]): Promise<string> {
  const declared = await declaredRefusals(modules)
  const givenBy = (code: string) => modules.flatMap((m) => m.actions.filter(({ contract }) => contract.refusals.some((r) => r.code === code)).map(({ contract }) => contract.name))
  const rows = declared.map(({ refusal: r }) => row([r.code, r.kind, r.words.zh, r.words.en, (r.clauses ?? []).join(' '), r.law ?? '', givenBy(r.code).toSorted().join(', ')]))
  return ['# Refusals', `${declared.length} refusals. A rule or a gate may give one that no action names.`, table(['Code', 'Kind', '中文', 'English', 'Clauses', 'Law', 'Actions'], rows)].join('\n\n')
}
