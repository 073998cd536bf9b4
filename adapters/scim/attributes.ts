// The attributes that can be asked for, each with the one expression that reads it. What is not on this list is not there.
import { type RawBuilder, sql } from 'kysely'

export type Attribute = {
  readonly read: RawBuilder<unknown>
  readonly type: 'text' | 'flag' | 'instant'
  /** Text is compared letter for letter; else capitals do not count. */
  readonly exact?: boolean
}

export type AttributeMap = {
  readonly schema: string
  readonly single: Readonly<Record<string, Attribute>>
  readonly many: Readonly<
    Record<
      string,
      { readonly of: Readonly<Record<string, Attribute>>; readonly exists: (inner: RawBuilder<unknown>) => RawBuilder<unknown> }
    >
  >
}

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'

const text = (read: RawBuilder<unknown>, exact = false): Attribute => ({ read, type: 'text', exact })
const name = text(sql`o.name`)

/** Of an official `o`, on a day, in an organ. */
export const userAttributes = (organ: string, today: string): AttributeMap => ({
  schema: USER,
  single: {
    id: text(sql`o.id::text`, true),
    externalid: text(sql`case when o.staff_of = ${organ} then o.external_id end`, true),
    username: text(sql`o.account`),
    displayname: name,
    'name.formatted': name,
    active: { read: sql`(o.disabled_at is null)`, type: 'flag' },
    'meta.lastmodified': { read: sql`o.updated_at`, type: 'instant' },
  },
  many: {
    groups: {
      of: { value: text(sql`p.id::text`, true), display: text(sql`p.title`) },
      exists: (inner) => sql`exists (select 1 from kernel.official_post op join kernel.post p on p.id = op.post where op.official = o.id
        and p.organ = ${organ} and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today}) and (${inner}))`,
    },
  },
})

/** Of a post `p`, on a day. */
export const groupAttributes = (today: string): AttributeMap => ({
  schema: GROUP,
  single: { id: text(sql`p.id::text`, true), displayname: text(sql`p.title`) },
  many: {
    members: {
      of: { value: text(sql`o.id::text`, true), display: name },
      exists: (inner) => sql`exists (select 1 from kernel.official_post op join kernel.official o on o.id = op.official where op.post = p.id
        and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today}) and (${inner}))`,
    },
  },
})

/** The attribute's name as the lists above have it: without the schema, in small letters. */
export function plainName({ schema }: Pick<AttributeMap, 'schema'>, attribute: string): string {
  const low = attribute.toLowerCase()
  const prefix = `${schema.toLowerCase()}:`
  return low.startsWith(prefix) ? low.slice(prefix.length) : low
}
