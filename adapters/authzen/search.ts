// The searches. A page is one statement, whatever the number of policies, beside the one that finds the subject or the
// resource asked about; every result evaluates to true.
import type { Circumstance, Place } from '#kernel/access/decide.ts'
import { decide } from '#kernel/access/decide.ts'
import { reachedOn } from '#kernel/access/shelf.ts'
import type { House } from '#kernel/module/house.ts'
import { whoCan } from '#kernel/people/capacities.ts'
import { actorsOf, circumstanceOf } from './evaluate.ts'
import type { Names } from '#kernel/registers/shelf.ts'
import type { LookUp } from './look-up.ts'
import { type Asked, type Entity, Fault } from './request.ts'

export type From = { readonly after: string | undefined; readonly limit: number }
export type Found<T> = { readonly results: T[]; readonly next?: string }
type Named = { type: string; id: string }

/** The first `limit` of a list that was read one too far, and where the next page begins. */
function cut<T>(read: readonly T[], limit: number, keyOf: (last: T) => string): Found<T> {
  const results = read.slice(0, limit)
  return read.length > limit ? { results, next: keyOf(results.at(-1)!) } : { results }
}

export function searcher(house: House, names: Names, look: LookUp) {
  const actions = [...names.actions.keys()].toSorted()
  const now = () => house.clock.now()

  async function placeOf(resource: Entity): Promise<Place | undefined> {
    const place = (await look.places([resource])).get(look.placeKey(resource))
    if (place instanceof Fault) throw place
    return place
  }

  async function standing({
    subject,
    context,
  }: Pick<Asked, 'subject' | 'context'>): Promise<{ actors: ReturnType<typeof actorsOf>; at: Circumstance }> {
    const found = (await look.subjects([subject])).get(look.subjectKey(subject))
    const { at, provedAt } = circumstanceOf(context, Date.parse(now()))
    return { actors: found ? actorsOf(found, subject.properties, provedAt) : [], at }
  }

  return {
    /** Officials only: who is a citizen is nobody's to list, and a system holds no permission. */
    async subjects(asked: Asked, { after, limit }: From): Promise<Found<Named>> {
      const may = names.actions.get(asked.action)
      const place = await placeOf(asked.resource)
      if (asked.subject.type !== 'official' || may === undefined || !place) return { results: [] }
      const { at, provedAt } = circumstanceOf(asked.context, Date.parse(now()))
      const { found, next } = await whoCan(look.desk, { may, place, at, provedAt, after, limit }, now())
      const { post } = asked.subject.properties
      const ids = new Set(found.filter(({ actor }) => post === undefined || actor.post === post).map(({ official }) => official))
      return { results: [...ids].map((id) => ({ type: 'official', id })), ...(next !== undefined && { next }) }
    },
    /** Records of the platform's own registers, and cases; those of a department are the department's to list. */
    async resources(asked: Asked, { after, limit }: From): Promise<Found<Named>> {
      const may = names.actions.get(asked.action)
      const shelf = names.shelves.get(asked.resource.type)
      if (may === undefined || !shelf) return { results: [] }
      const { actors, at } = await standing(asked)
      const ids = await reachedOn(look.desk, shelf, actors, may, { after, limit: limit + 1 }, at)
      return cut(
        ids.map((id) => ({ type: shelf.name, id })),
        limit,
        ({ id }) => id,
      )
    },
    async actions(asked: Omit<Asked, 'action'>, { after, limit }: From): Promise<Found<{ name: string }>> {
      const place = await placeOf(asked.resource)
      const { actors, at } = await standing(asked)
      if (!place) return { results: [] }
      const able = actions
        .filter((name) => after === undefined || name > after)
        .filter((name) => actors.some((actor) => decide(actor, names.actions.get(name)!, place, at).allowed))
      return cut(
        able.map((name) => ({ name })),
        limit,
        ({ name }) => name,
      )
    },
  }
}
