/** `systems.information-system` → `systems.information_system`; a field `ownerOrgan` → column `owner_organ`. */
export const tableOf = (register: string): string => register.replaceAll('-', '_')
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
export const fieldOf = (column: string): string => column.replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase())

/** A row of a registered table with its columns named as the fields are. */
export const recordOf = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [fieldOf(column), value]))
