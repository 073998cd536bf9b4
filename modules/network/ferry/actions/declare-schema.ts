import { within } from '#kernel/module/within.ts'
import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { declareSchema as declaring, refusals, schemaRegister, withdrawSchema as withdrawing } from '../contract.ts'
import { keep, orTaken, schemaById } from '../store/books.ts'
import { on } from '../store/tables.ts'

export const declareSchema = on(declaring, async (desk, { name, title, columns, key }) => {
  const names = columns.map((column) => column.name)
  const twice = names.find((one, n) => names.indexOf(one) !== n)
  refuseAny(
    grounds(
      twice !== undefined && ground(refusals.columnTwice, { column: twice }, '/columns'),
      key !== undefined &&
        !columns.some((column) => column.name === key && column.required) &&
        ground(refusals.noKey, { column: key }, '/key'),
    ),
  )
  const fields = { name, title, columns, key, organ: desk.actor.organ ?? '', state: 'in-force' as const }
  const { id } = await orTaken(name, () => keep(desk, schemaRegister, declaring.name, fields))
  return { id }
})

export const withdrawSchema = on(withdrawing, async (desk, { schema: id }) => {
  const schema = await within(desk, withdrawing.may, await schemaById(desk, id))
  await keep(desk, schemaRegister, withdrawing.name, { state: 'withdrawn' }, schema)
  return {}
})
