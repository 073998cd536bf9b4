// PATCH (RFC 7644 §3.5.2): each operation in turn on what a staff system keeps. All are done or none is.
import type { Group, Kept } from '#kernel/people/provisioning.ts'
import { GROUP, plainName, USER } from './attributes.ts'
import { type Filter, parseFilter } from './filter.ts'
import { matches } from './filter-match.ts'
import { accountOf, type Bag, bagOf, flagOf, memberIds, nameOf, requireSchema, textOf } from './resources.ts'
import { badFilter, badSyntax, ScimError } from './scim-error.ts'

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

export type Operation = { readonly op: 'add' | 'replace' | 'remove'; readonly path: string | undefined; readonly value: unknown }

export function operationsOf(body: unknown): Operation[] {
  const bag = bagOf(body)
  requireSchema(bag, PATCH)
  const list = bag.get('operations')
  if (!Array.isArray(list) || list.length === 0 || list.length > 100) throw badSyntax('Operations holds 1 to 100 operations')
  return list.map((one) => {
    const operation = bagOf(one, 'an operation')
    const op = String(operation.get('op')).toLowerCase()
    if (op !== 'add' && op !== 'replace' && op !== 'remove') throw badSyntax('op is add, replace or remove')
    const path = operation.get('path')
    if (path !== undefined && (typeof path !== 'string' || path.length > 2_000)) throw badPath()
    if (op === 'remove' && path === undefined) throw new ScimError(400, '删除须写明路径。 A removal names its path.', 'noTarget')
    if (op !== 'remove' && operation.get('value') === undefined) throw badSyntax('an operation has no value')
    return { op, path, value: operation.get('value') }
  })
}

const badPath = () => new ScimError(400, '路径不认识。 The path is not known.', 'invalidPath')
const fixed = (attribute: string) =>
  new ScimError(400, `不能通过此接口修改 ${attribute}。 ${attribute} is not changed through this interface.`, 'mutability')

const FIXED = new Set(['id', 'meta', 'schemas', 'groups', 'password', 'roles', 'entitlements', 'x509certificates', 'clearance', 'usertype'])

/** The person after the operations. */
export function patchedUser(before: Kept, operations: readonly Operation[]): Kept {
  return operations.reduce<Kept>((kept, { op, path, value }) => {
    if (path !== undefined) return setUser(kept, plainName({ schema: USER }, path), op === 'remove' ? undefined : value)
    return [...bagOf(value, 'value')].reduce((so, [name, item]) => {
      if (name === 'schemas') return so
      return setUser(so, plainName({ schema: USER }, name), item, true)
    }, kept)
  }, before)
}

/** `undefined` removes. Without a path an attribute that is not kept is passed over, as in a whole resource. */
function setUser(kept: Kept, name: string, value: unknown, passing = false): Kept {
  const required = (): never => {
    throw new ScimError(400, `${name} 不能删除。 ${name} cannot be removed.`, 'mutability')
  }
  if (FIXED.has(name.split(/[.[]/)[0]!)) throw fixed(name.slice(0, 60))
  switch (name) {
    case 'username':
      return { ...kept, account: value === undefined ? required() : accountOf(value) }
    case 'displayname':
    case 'name.formatted':
      return { ...kept, name: value === undefined ? required() : textOf(value, name, 60) }
    case 'name':
      return { ...kept, name: value === undefined ? required() : (nameOf(new Map([['name', value]])) ?? kept.name) }
    case 'externalid':
      return { ...kept, externalId: value === undefined || value === null ? null : textOf(value, 'externalId', 200) }
    case 'active':
      return { ...kept, active: value === undefined ? required() : flagOf(value, 'active') }
    default:
      if (passing) return kept
      throw badPath()
  }
}

/** Who is in the post after the operations, by id. */
export function patchedMembers(before: Group, operations: readonly Operation[]): Set<string> {
  const ids = new Set(before.members.map(({ id }) => id))
  const names = new Map(before.members.map(({ id, name }) => [id, name]))
  for (const { op, path, value } of operations) {
    if (path === undefined) applyWhole(ids, op, bagOf(value, 'value'), before)
    else applyAt(ids, op, plainName({ schema: GROUP }, path), path, value, names)
  }
  return ids
}

function applyWhole(ids: Set<string>, op: Operation['op'], bag: Bag, { title }: Group): void {
  for (const [name, item] of bag) {
    const plain = plainName({ schema: GROUP }, name)
    if (plain === 'members') put(ids, op, memberIds(item))
    else if (plain === 'displayname' && item !== title) throw fixed('displayName')
    else if (plain === 'id' || plain === 'meta') throw fixed(plain)
  }
}

function applyAt(
  ids: Set<string>,
  op: Operation['op'],
  plain: string,
  path: string,
  value: unknown,
  names: ReadonlyMap<string, string>,
): void {
  if (plain === 'members') {
    if (op === 'remove' && value === undefined) ids.clear()
    else put(ids, op, memberIds(value))
    return
  }
  const choice = /^members\[([^]*)\]$/.exec(plain)
  if (!choice) throw ['displayname', 'id', 'meta', 'schemas', 'externalid'].includes(plain) ? fixed(plain) : badPath()
  if (op !== 'remove') throw badPath()
  const start = path.indexOf('[')
  const filter = parseFilter(path.slice(start + 1, path.lastIndexOf(']')))
  const chosen = [...ids].filter((id) => isMeant(filter, id, names.get(id)))
  for (const id of chosen) ids.delete(id)
}

function put(ids: Set<string>, op: Operation['op'], given: readonly string[]): void {
  if (op === 'replace') ids.clear()
  for (const id of given) {
    if (op === 'remove') ids.delete(id)
    else ids.add(id)
  }
}

const isMeant = (filter: Filter, id: string, name: string | undefined): boolean =>
  matches(filter, (attribute) => {
    const low = attribute.toLowerCase()
    if (low === 'value') return [{ value: id, exact: true }]
    if (low === 'display') return [{ value: name, exact: false }]
    throw badFilter('an attribute that is not known')
  })
