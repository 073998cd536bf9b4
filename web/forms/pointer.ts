// JSON pointers name the fields of a form; the same name is the id of the control, so that an error can move the focus.

/** The element id of the control at a pointer: `/lines/0/amount` is `f-lines-0-amount`. */
export const idOf = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`

/** The pointer that the server names, in the form's own writing: `lines[0].amount` and `lines.0.amount` are read too. */
export function pointerOf(field: string | undefined): string | undefined {
  if (!field) return undefined
  if (field.startsWith('/')) return field
  return `/${field.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`
}
