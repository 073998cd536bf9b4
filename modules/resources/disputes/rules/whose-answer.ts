// Who answers for a field: the organ that wrote it as it stands, if it is one of the field's sources still; else the first of
// them. A field that no correction may set is no matter for a dispute.
import type { BaseRegister } from '#kernel/module/base-register.ts'

export const isDisputable = ({ events, sources }: Pick<BaseRegister, 'events' | 'sources'>, field: string): boolean =>
  (sources[field]?.length ?? 0) > 0 && Object.values(events).some(({ corrects, sets }) => corrects && sets.includes(field))

export function answersFor({ sources }: Pick<BaseRegister, 'sources'>, field: string, writtenBy: string | null): string {
  const known = sources[field] ?? []
  return writtenBy !== null && known.includes(writtenBy) ? writtenBy : known[0]!
}
