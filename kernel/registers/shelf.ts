import type { Shelf } from '../access/shelf.ts'
import type { Register } from '../module/contract.ts'
import { columnOf, tableOf } from './table.ts'

/** A register as a shelf of the policy. */
export const shelfOf = ({ name, may, label, organField, levelField }: Register): Shelf => ({
  name,
  may,
  table: tableOf(name),
  label: columnOf(label),
  ...(organField !== undefined && { organ: columnOf(organField) }),
  ...(levelField !== undefined && { level: columnOf(levelField) }),
})
