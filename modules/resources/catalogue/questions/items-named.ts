import { sql, rows } from '#kernel/db/rows.ts'
import { itemsNamed } from '../contract.ts'
import { answer } from '../store.ts'

export const itemsSoNamed = answer(itemsNamed, async (desk, { names }) => {
  const { rows: items } = await sql<{ name: string; item: string; resource: string; resourceName: string; organ: string }>`
    select i ->> 'name' as name, i ->> 'code' as item, r.code as resource, r.name as "resourceName", r.organ
    from catalogue.resource r, jsonb_array_elements(r.items) i
    where r.state = 'published' and i ->> 'name' = any(${[...names]}::text[])
    order by r.code, i ->> 'code' limit 1000`.execute(rows(desk.tx))
  return { items }
})
