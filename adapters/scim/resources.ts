// Rows as SCIM resources and back. Going in, a body is read for the few attributes that a staff system keeps; whatever else
// it holds (roles, entitlements, a password, groups) is read by nobody.
import { createHash } from 'node:crypto'
import type { Group, Kept, Member } from '#kernel/people/provisioning.ts'
import { GROUP, USER } from './attributes.ts'
import { badSyntax, badValue } from './scim-error.ts'

export type Resource = {
  readonly id: string
  readonly meta: { readonly version: string } & Readonly<Record<string, string>>
} & Readonly<Record<string, unknown>>

export function userOf(member: Member, base: string): Resource {
  return {
    schemas: [USER],
    id: member.id,
    ...(member.external_id !== null && { externalId: member.external_id }),
    userName: member.account,
    name: { formatted: member.name },
    displayName: member.name,
    active: !member.disabled,
    groups: member.posts.map(({ id, title }) => ({ value: id, display: title, $ref: `${base}/Groups/${id}`, type: 'direct' })),
    meta: {
      resourceType: 'User',
      ...(member.updated_at !== null && { lastModified: member.updated_at }),
      version: `W/"${member.version}"`,
      location: `${base}/Users/${member.id}`,
    },
  }
}

export function groupResource(group: Group, base: string): Resource {
  const version = createHash('sha256')
    .update([group.title, ...group.members.map(({ id, name }) => `${id} ${name}`)].join('\n'))
    .digest('base64url')
  return {
    schemas: [GROUP],
    id: group.id,
    displayName: group.title,
    members: group.members.map(({ id, name }) => ({ value: id, display: name, $ref: `${base}/Users/${id}`, type: 'User' })),
    meta: { resourceType: 'Group', version: `W/"${version.slice(0, 16)}"`, location: `${base}/Groups/${group.id}` },
  }
}

export type Bag = ReadonlyMap<string, unknown>

/** The attributes of an object by their names in small letters; twice the same name is refused. */
export function bagOf(value: unknown, what = 'the body'): Bag {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badSyntax(`${what} is not an object`)
  const bag = new Map<string, unknown>()
  for (const [name, item] of Object.entries(value)) {
    const low = name.toLowerCase()
    if (bag.has(low)) throw badSyntax(`${what} names ${low.slice(0, 40)} twice`)
    bag.set(low, item)
  }
  return bag
}

export function requireSchema(bag: Bag, schema: string): void {
  const schemas = bag.get('schemas')
  const isThere = Array.isArray(schemas) && schemas.some((one) => typeof one === 'string' && one.toLowerCase() === schema.toLowerCase())
  if (!isThere) throw badSyntax(`schemas does not name ${schema}`)
}

const PLAIN = /^[^\u0000-\u001f\u007f]*$/

export function textOf(value: unknown, what: string, most: number): string {
  if (typeof value !== 'string' || !PLAIN.test(value) || !value.isWellFormed()) throw badValue(what)
  const text = value.trim()
  if (text.length === 0 || text.length > most) throw badValue(what)
  return text
}

export function accountOf(value: unknown): string {
  const account = textOf(value, 'userName', 100)
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@+-]*$/u.test(account)) throw badValue('userName')
  return account
}

/** Some clients send the word instead of the flag. */
export function flagOf(value: unknown, what: string): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  throw badValue(what)
}

const given = (value: unknown) => value !== undefined && value !== null

/** A person's name from the parts of SCIM: as written, or family name and given name in the Chinese order. */
export function nameOf(bag: Bag): string | undefined {
  if (given(bag.get('displayname'))) return textOf(bag.get('displayname'), 'displayName', 60)
  if (!given(bag.get('name'))) return undefined
  const name = bagOf(bag.get('name'), 'name')
  if (given(name.get('formatted'))) return textOf(name.get('formatted'), 'name.formatted', 60)
  const parts = [name.get('familyname'), name.get('givenname')].filter(given)
  return parts.length > 0 ? textOf(parts.map((part) => textOf(part, 'name', 60)).join(''), 'name', 60) : undefined
}

/** What a whole resource (POST, PUT) says of a person. */
export function keptOf(body: unknown): Kept {
  const bag = bagOf(body)
  requireSchema(bag, USER)
  const account = accountOf(bag.get('username'))
  return {
    account,
    name: nameOf(bag) ?? account.slice(0, 60),
    externalId: given(bag.get('externalid')) ? textOf(bag.get('externalid'), 'externalId', 200) : null,
    active: given(bag.get('active')) ? flagOf(bag.get('active'), 'active') : true,
  }
}

/** The ids in a list of members. */
export function memberIds(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  if (list.length > 500) throw badValue('members')
  const ids = list.map((one) => bagOf(one, 'members').get('value'))
  return ids.map((id) => {
    if (typeof id !== 'string' || !isUuid(id)) throw badValue('members.value')
    return id.toLowerCase()
  })
}

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
