// The changes of a base register in the order of their transactions. A transaction that commits late has an early number, so a
// reader who went by time, or by what is visible, would pass it by. Here nothing is told before every transaction that began
// earlier has ended (pg_snapshot_xmin), and so what lies behind a place never grows.
//
// What a record was entered with counts as of its entry, though its row is copied among the events only when something happens
// to it (keep.ts).
import { sql } from 'kysely'
import { decide } from '../../access/decide.ts'
import type { Actor } from '../../access/actor.ts'
import { bindTo, type BoundQuestion } from '../../module/define-module.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { withDerived } from './derived.ts'
import { feedDoorOf } from './feed-door.ts'
import { fold } from './fold.ts'
import { rowsOf } from './read.ts'
import { cut, type ReadingRight, rightFor, writeLooks } from './reading.ts'
import { type BaseRow, eventTable, firstOf, keyTable, type Recorded, recordTable, tablesOfBase } from './table.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

type Place = { readonly xact: string; readonly record: string; readonly seq: number }

export function feedAnswersOf(base: BaseRegister): BoundQuestion[] {
  const door = feedDoorOf(base)
  const { answer } = bindTo<unknown>()
  return [
    answer(door.changed, async (desk, { after, most }) => {
      const db = tablesOfBase(desk)
      const { rows } = await sql<Place & { numbers: string[] | null; horizon: string }>`
        with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as edge),
        place as (
          (select xact, record, seq from ${eventTable(base)}, horizon
            where seq > 1 and xact >= ${after?.xact ?? '0'}::xid8 and xact < edge
              and (xact, record, seq) > (${after?.xact ?? '0'}::xid8, ${after?.record ?? NOBODY}::uuid, ${after?.seq ?? 0})
            order by xact, record, seq limit ${after ? most : 0})
          union all
          (select entered_xact, id, 1 from ${recordTable(base)}, horizon
            where entered_xact >= ${after?.xact ?? '0'}::xid8 and entered_xact < edge
              and (entered_xact, id, 1) > (${after?.xact ?? '0'}::xid8, ${after?.record ?? NOBODY}::uuid, ${after?.seq ?? 0})
            order by entered_xact, id limit ${after ? most : 0})
          order by 1, 2, 3 limit ${most})
        select horizon.edge::text as horizon, place.xact::text as xact, place.record, place.seq,
          (select array_agg(number) from ${keyTable(base)} k where k.record = place.record) as numbers
        from horizon left join place on true order by place.xact, place.record, place.seq`.execute(db)
      return {
        places: rows.flatMap(({ horizon: _, numbers, ...place }) => (place.record ? [{ ...place, numbers: numbers ?? [] }] : [])),
        now: after ?? { xact: rows[0]!.horizon, record: NOBODY, seq: 0 },
      }
    }),
    answer(door.told, async (desk, { matter, purpose, places, inReach }) => {
      const reader = { ...desk, purpose }
      const right = await rightFor(reader, base, matter, 'feed')
      const ids = [...new Set(places.map(({ record }) => record))]
      const db = tablesOfBase(desk)
      const records = new Map((await rowsOf(db, base, ids)).map((row) => [row.id, row]))
      const events = await eventsOfAll(desk, base, ids)
      const histories = new Map([...records].map(([id, row]) => [id, historyOf(base, right, row, events.get(id) ?? [])]))
      const changes = places.flatMap(({ record, seq }) => {
        const told = histories.get(record)?.find((change) => change.seq === seq)
        if (!told || (inReach && !told.places.some((division) => reaches(desk.actor, base, division)))) return []
        const { seq: _, places: __, ...change } = told
        return [change]
      })
      await writeLooks(
        reader,
        base,
        right,
        'feed',
        changes.map(({ record, sets, emptied }) => ({ id: record, fields: [...Object.keys(sets), ...emptied] })),
      )
      return { changes }
    }),
  ]
}

const reaches = (actor: Actor, base: BaseRegister, division: string) => decide(actor, base.may, { division }).allowed

async function eventsOfAll(desk: Parameters<typeof tablesOfBase>[0], base: BaseRegister, ids: readonly string[]) {
  const { rows } = await sql<Recorded & { record: string }>`select record, seq, kind, effective, at, sets, voids
    from ${eventTable(base)} where record = any(${[...ids]}::uuid[]) order by record, seq`.execute(tablesOfBase(desk))
  return Map.groupBy(rows, ({ record }) => record)
}

/**
 * What the right gives of a record's events. One that sets none of its fields is not there at all: not its kind, not its time,
 * not its number. An event that voids others sets what is true again without them.
 */
function historyOf(base: BaseRegister, right: ReadingRight, row: BaseRow, found: readonly Recorded[]) {
  const events = found.length > 0 ? found : [firstOf(base, row)]
  let was: Readonly<Record<string, unknown>> = {}
  let nth = 0
  return events.flatMap(({ seq, effective, at, sets, voids }, i) => {
    const is = fold(base, events.slice(0, i + 1))?.fields ?? {}
    const wasBefore = was
    was = is
    const changed = voids.length > 0 ? differing(wasBefore, is) : {}
    const all: Record<string, unknown> = { ...sets, ...withDerived(base, sets), ...changed }
    const granted = right.fields.filter((field) => Object.hasOwn(all, field))
    if (granted.length === 0) return []
    nth += 1
    return [
      {
        seq,
        places: [wasBefore[base.placed], is[base.placed]].filter((one) => typeof one === 'string'),
        record: row.id,
        nth,
        effective,
        at,
        sets: cut(base, right, all),
        emptied: granted.filter((field) => all[field] === null || all[field] === undefined),
        simulated: row.simulated,
      },
    ]
  })
}

/** The fields that differ, with what they are now; null where they are gone. */
function differing(was: Readonly<Record<string, unknown>>, is: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = Object.keys({ ...was, ...is }).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
  return Object.fromEntries(fields.map((field) => [field, is[field] ?? null]))
}
