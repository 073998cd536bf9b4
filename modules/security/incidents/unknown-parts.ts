import { partTitles, type ReportPart } from './contract/fields.ts'

/** What no report has said so far, by its title. */
export function unknownParts(reports: readonly { readonly parts: Partial<Record<ReportPart, string>> }[]): string[] {
  const said = new Set(reports.flatMap(({ parts }) => Object.keys(parts)))
  return Object.entries(partTitles).flatMap(([part, title]) => (said.has(part) ? [] : [title]))
}
