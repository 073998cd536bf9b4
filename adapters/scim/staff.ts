// The verbs on people and posts, each in one transaction with its audit lines.
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import type { Actor } from '#kernel/access/actor.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { House } from '#kernel/module/house.ts'
import * as people from '#kernel/people/provisioning.ts'
import { dayAt } from '#kernel/time/day.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import { groupResource, type Resource, userOf } from './resources.ts'
import { ScimError } from './scim-error.ts'

/** The registered client that calls, and the organ whose staff system it is. */
export type Client = { readonly id: string; readonly name: string; readonly organ: string }

export type Change = { readonly action: string; readonly subject: string; readonly before?: unknown; readonly after?: unknown }

export const actorFor = ({ id, name, organ }: Client): Actor => ({ kind: 'system', id, name, organ, permissions: new Map() })

export const notFound = () => new ScimError(404, '没有这个资源，或不属于本单位。 There is no such resource, or it is not of your organ.')
const notYours = () =>
  new ScimError(
    403,
    '此人另有单位，或担任系统、安全、审计管理员，只能由本平台管理员变更。 This person belongs to another organ too, or holds one of the three administrations: an administrator changes them here.',
  )
const shut = () =>
  new ScimError(
    403,
    '该岗位不由人事系统配置：系统、安全、审计岗位不能自动任命，有职责的业务岗位须先由安全管理员开放。 This post is not filled by a staff system: the three administrations never are, a post with duties only once the security administrator opened it.',
  )
const fixedGroups = () =>
  new ScimError(
    403,
    '岗位由本平台系统管理员设立和撤销，人事系统只配置在任人员。 Posts are made and ended by the system administrator here; a staff system fills them.',
  )
const changed = () => new ScimError(412, '资源已被他人修改，请重新读取。 The resource changed meanwhile; read it again.')

/** Throws unless an If-Match header, where there is one, names this version. */
function requireMatch(header: string | undefined, { meta }: Resource): void {
  if (header === undefined || header.trim() === '*') return
  const strip = (tag: string) => tag.trim().replace(/^W\//, '')
  if (!header.split(',').some((tag) => strip(tag) === strip(meta.version))) throw changed()
}

export function staffOf(house: House, client: Client, base: string, request: string) {
  const { database, clock } = house
  const actor = actorFor(client)

  const reachOf = (db: people.Reach['db']): people.Reach => {
    const now = clock.now()
    return { db, organ: client.organ, today: dayAt(now), now }
  }
  const reach = reachOf(database.kysely)

  /** One transaction; its changes are in the log when it is durable. */
  async function changing<T>(work: (reach: people.Reach, log: (change: Change) => void) => Promise<T>): Promise<T> {
    try {
      return await database.kysely.transaction().execute(async (db) => {
        const changes: Change[] = []
        const at = reachOf(db)
        const answer = await work(at, (change) => changes.push(change))
        const lines = changes.map(({ action, subject, before, after }) =>
          lineOf({
            at: at.now,
            request,
            actor,
            action,
            outcome: 'done',
            subject,
            policy: house.policy,
            ...(before !== undefined && { beforeDigest: digestOf(before) }),
            ...(after !== undefined && { afterDigest: digestOf(after) }),
          }),
        )
        await writeLines(db, lines)
        return answer
      })
    } catch (error) {
      if (isClash(error, 'official_account_key'))
        throw new ScimError(
          409,
          '账号已被使用；停用过的账号也不再分给他人。 The account is taken; an account once used is not given to another person.',
          'uniqueness',
        )
      if (isClash(error, 'official_external_id')) throw new ScimError(409, 'externalId 已被使用。 The externalId is taken.', 'uniqueness')
      if (isClash(error, 'one_class_at_a_time')) throw notYours()
      throw error
    }
  }

  const user = (member: people.Member) => userOf(member, base)
  const group = (found: people.Group) => groupResource(found, base)
  const keptOf = ({ account, name, external_id, disabled }: people.Member): people.Kept => ({
    account,
    name,
    externalId: external_id,
    active: !disabled,
  })

  async function held(at: people.Reach, id: string, match: string | undefined): Promise<people.Member> {
    const member = (await people.memberOf(at, id, true)) ?? undefined
    if (!member) throw notFound()
    requireMatch(match, user(member))
    if (!member.own) throw notYours()
    return member
  }

  return {
    reach,
    user,
    group,
    async readUser(id: string): Promise<Resource> {
      const member = await people.memberOf(reach, id)
      if (!member) throw notFound()
      return user(member)
    },
    async readGroup(id: string): Promise<Resource> {
      const found = await people.groupOf(reach, id)
      if (!found) throw notFound()
      return group(found)
    },
    createUser: (kept: people.Kept): Promise<Resource> =>
      changing(async (at, log) => {
        const id = await people.enterMember(at, kept)
        log({ action: 'scim.create-user', subject: `official/${id}`, after: kept })
        return user((await people.memberOf(at, id))!)
      }),
    changeUser: (id: string, match: string | undefined, change: (before: people.Kept) => people.Kept): Promise<Resource> =>
      changing(async (at, log) => {
        const member = await held(at, id, match)
        const before = keptOf(member)
        const after = change(before)
        if (digestOf(before) === digestOf(after)) return user(member)
        await people.changeMember(at, member, after)
        log({ action: 'scim.change-user', subject: `official/${id}`, before, after })
        return user((await people.memberOf(at, id))!)
      }),
    removeUser: (id: string, match: string | undefined): Promise<void> =>
      changing(async (at, log) => {
        const member = await held(at, id, match)
        await people.removeMember(at, member)
        log({ action: 'scim.remove-user', subject: `official/${id}`, before: { ...keptOf(member), posts: member.posts } })
      }),
    changeGroup: (id: string, match: string | undefined, change: (before: people.Group) => ReadonlySet<string>): Promise<Resource> =>
      changing(async (at, log) => {
        const before = await people.groupOf(at, id, true)
        if (!before) throw notFound()
        requireMatch(match, group(before))
        if (!before.open) throw shut()
        await settle(at, before, change(before), log)
        return group((await people.groupOf(at, id))!)
      }),
    refuseGroups: (): never => {
      throw fixedGroups()
    },
  }
}

async function settle(at: people.Reach, before: people.Group, wanted: ReadonlySet<string>, log: (change: Change) => void): Promise<void> {
  const present = new Set(before.members.map(({ id }) => id))
  // In one order, so that two changes at once wait for one another instead of locking each other out.
  for (const id of [...present, ...wanted].filter((one) => present.has(one) !== wanted.has(one)).toSorted()) {
    const member = await people.memberOf(at, id, true)
    if (wanted.has(id)) {
      if (!member) throw new ScimError(400, '成员不是本单位的人员。 A member is not of your organ.', 'invalidValue')
      if (!member.own) throw notYours()
      await people.appointMember(at, id, before.id)
      log({ action: 'scim.appoint', subject: `official/${id}`, after: { post: before.id, from: at.today } })
    } else {
      await people.endAppointment(at, id, before.id)
      log({ action: 'scim.end-appointment', subject: `official/${id}`, before: { post: before.id }, after: { to: at.today } })
    }
  }
}
