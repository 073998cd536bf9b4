// Whom and what a request means. Everything of one kind is looked up together: a batch of a thousand costs one statement for
// its officials, one for each type of record, one for the organs of records that are not ours.
import type { Actor } from '#kernel/access/actor.ts'
import type { Place } from '#kernel/access/decide.ts'
import { rowsOn } from '#kernel/access/shelf.ts'
import type { House } from '#kernel/module/house.ts'
import { capacitiesOf } from '#kernel/people/capacities.ts'
import { knownCitizens, organDivisions } from '#kernel/people/known.ts'
import type { Names } from '#kernel/registers/shelf.ts'
import { type Entity, Fault } from './request.ts'

/** As whom a subject may act; `who` is how the log calls them. */
export type Subject = { readonly who: string; readonly actors: readonly Actor[] }

const SYSTEMS = 'systems.information-system'

export type LookUp = ReturnType<typeof lookUp>

export function lookUp(house: House, names: Names) {
  const desk = { tx: house.database.kysely }
  const keyOf = ({ type, id }: Entity) => JSON.stringify([type, id])

  /** The subjects by `subjectKey`; one that is not known has no entry. */
  async function subjects(asked: readonly Entity[]): Promise<Map<string, Subject>> {
    const ids = Map.groupBy(asked, ({ type }) => type)
    const of = (type: string) => [...new Set((ids.get(type) ?? []).map(({ id }) => id))]
    const [officials, citizens, systems] = [of('official'), of('citizen'), of('system')]
    const found = new Map<string, Subject>()
    if (officials.length > 0) {
      for (const [id, capacities] of await capacitiesOf(desk, officials, house.clock.now())) {
        const first = capacities[0]
        if (first)
          found.set(keyOf({ type: 'official', id, properties: {} }), {
            who: `official/${first.official}`,
            actors: capacities.map(({ actor }) => actor),
          })
      }
    }
    if (citizens.length > 0) {
      for (const id of await knownCitizens(desk, citizens))
        found.set(keyOf({ type: 'citizen', id, properties: {} }), {
          who: `citizen/${id}`,
          actors: [{ kind: 'citizen', id, name: id, permissions: new Map() }],
        })
    }
    const shelf = names.shelves.get(SYSTEMS)
    if (systems.length > 0 && shelf) {
      // A system acts by the rights it was granted and not by permissions: it reaches what is open to anyone.
      for (const { id } of (await rowsOn(desk, shelf, systems)).values())
        found.set(keyOf({ type: 'system', id, properties: {} }), {
          who: `system/${id}`,
          actors: [{ kind: 'system', id, name: id, permissions: new Map() }],
        })
    }
    return found
  }

  /** Where each resource belongs, by `keyOf`; a record that is not there has no entry, a record ill described a fault. */
  async function places(asked: readonly Entity[]): Promise<Map<string, Place | Fault>> {
    const found = new Map<string, Place | Fault>()
    const foreign: Entity[] = []
    for (const [type, entities] of Map.groupBy(asked, (entity) => entity.type)) {
      const shelf = names.shelves.get(type)
      if (!shelf) {
        foreign.push(...entities)
        continue
      }
      for (const [id, { place }] of await rowsOn(desk, shelf, [...new Set(entities.map(({ id }) => id))]))
        found.set(keyOf({ type, id, properties: {} }), place)
    }
    const described = foreign.map((entity) => [entity, placeSaid(entity)] as const)
    const lacking = described.flatMap(([, said]) =>
      said instanceof Fault || said.division !== undefined || !said.organ ? [] : [said.organ],
    )
    const divisions = lacking.length > 0 ? await organDivisions(desk, [...new Set(lacking)]) : new Map<string, string>()
    for (const [entity, said] of described) {
      const division = said instanceof Fault ? undefined : (said.division ?? divisions.get(said.organ ?? ''))
      found.set(placeKey(entity), said instanceof Fault ? said : { organ: null, ...said, division: division ?? null })
    }
    return found
  }

  /** Two records of a department may have one id and differ in what is said of them. */
  const placeKey = (entity: Entity) =>
    names.shelves.has(entity.type) ? keyOf(entity) : JSON.stringify([entity.type, entity.id, entity.properties])

  return { subjects, places, subjectKey: keyOf, placeKey, desk }
}

/** Where a department says that its own record belongs. */
function placeSaid({ properties: { organ, division, level } }: Entity): Place | Fault {
  if (organ !== undefined && organ !== null && !isWord(organ))
    return new Fault(400, 'resource.properties.organ must be the id of an organ.')
  if (division !== undefined && division !== null && !(isWord(division) && /^\d{6}$/.test(division)))
    return new Fault(400, 'resource.properties.division must be six digits (GB/T 2260).')
  if (level !== undefined && level !== null && !(typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= 5))
    return new Fault(400, 'resource.properties.level must be a whole number from 0 to 5.')
  return {
    ...(organ !== undefined && { organ: organ as string | null }),
    ...(division !== undefined && { division: division as string | null }),
    ...(level !== undefined && { level: level as number | null }),
  }
}

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value)
