// What the questions of this room share: the names of the house, the sentence for a capacity, and which record is meant.
import type { Actor } from '#kernel/access/actor.ts'
import { decide, isAbove } from '#kernel/access/decide.ts'
import { rowsOn, type ShelfRow } from '#kernel/access/shelf.ts'
import type { Names as TraceNames } from '#kernel/access/trace-words.ts'
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { Capacity } from '#kernel/people/capacities.ts'
import { titlesOf } from '#kernel/people/known.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Names } from '#kernel/registers/shelf.ts'
import { type Words, words } from '#kernel/text/text.ts'
import { permissions, refusals } from './contract.ts'

export type Known = Names & { readonly titles: ReadonlyMap<string, Words> }

export const permissionOf = (known: Known, action: string): string =>
  known.actions.get(action) ?? refuse(ground(refusals.unknownAction, { action }))

const itself = (id: string): Words => words(id, id)

const open: ReadonlyMap<string, Words> = new Map([
  ['anyone', words('对所有人开放', 'open to anyone')],
  ['signed-in', words('登录后即可', 'open to officials')],
  ['citizen', words('公民本人', 'open to citizens')],
])

export const titleOf = (known: Known, permission: string): Words =>
  known.titles.get(permission) ?? open.get(permission) ?? itself(permission)

export async function traceNames(desk: ReadDesk, known: Known): Promise<TraceNames> {
  const { duties, courses } = await titlesOf(desk)
  return {
    duty: (id) => duties.get(id) ?? itself(id),
    course: (id) => courses.get(id) ?? itself(id),
    permission: (name) => titleOf(known, name),
  }
}

/** How a capacity is called: the post, whose delegation, or the emergency. */
export function calledAs({ postTitle, organName, giverName, actor }: Capacity): Words {
  const post = `${organName}·${postTitle}`
  if (giverName !== undefined) return words(`受${giverName}授权代办（${post}）`, `By delegation of ${giverName} (${post})`)
  if (actor.behalf?.startsWith('emergency/')) return words(`应急授权（${organName}）`, `Emergency grant (${organName})`)
  return words(post, post)
}

/** The record that is meant: none was asked about, or there is one, or there is none that the caller may ask about. */
export type Meant = { readonly row?: ShelfRow; readonly seen: boolean } | 'no-record' | undefined

/** `seen`: the caller may read it, so it may be called by its name. Above the caller's clearance there is no record at all. */
export async function recordMeant(desk: ReadDesk, known: Known, register?: string, record?: string): Promise<Meant> {
  if (record === undefined) return undefined
  const shelf = known.shelves.get(register ?? '')
  if (!shelf) return refuse(ground(kernelRefusals.notFound))
  const row = (await rowsOn(desk, shelf, [record])).get(record)
  if (!row || isAbove(desk.actor, row.place)) return 'no-record'
  return { row, seen: decide(desk.actor, shelf.may, row.place).allowed }
}

/** Whether the caller oversees the decisions about this person. */
export const oversees = (caller: Actor, { organ, division }: Actor): boolean =>
  decide(caller, permissions.read.name, { organ: organ ?? null, division: division ?? null }).allowed
