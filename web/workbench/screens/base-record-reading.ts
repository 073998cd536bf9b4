// What the page of a record asks, for the matter and the purpose that were stated, and how it is seen at another moment. The
// events that were shown once are folded here: to look at another day is not to look once more.
import { useQuery } from '@tanstack/react-query'
import type { Out } from '#kernel/module/contract.ts'
import { counting, type Entry, sumOf } from '#kernel/registers/base/counting.ts'
import type { BaseRegister, BaseState } from '#kernel/module/base-register.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import { legalPersonBase } from '#modules/resources/legal-persons/contract.ts'
import { personBase, type personDoor } from '#modules/resources/population/contract.ts'
import { getFor, type Query } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import type { BasePurpose } from './base-purpose.ts'

export const bases: readonly BaseRegister[] = [personBase, legalPersonBase]
export const PERSON = personBase.name
export const FIRM = legalPersonBase.name

export type Shown = Out<typeof personDoor.record>
export type ShownEvent = Shown['events'][number]
export type Fields = Readonly<Record<string, unknown>>

/** Asks under a purpose; a reader who may not ask gets nothing and no error. */
export function useBaseAnswer<T>(name: string, input: Query, stated: BasePurpose | undefined) {
  const allowed = Boolean(useHouse().question(name)?.allowed)
  const read = useQuery({
    queryKey: ['base', name, input, stated],
    queryFn: () => getFor<T>(stated!.purpose, `/api/${name.replace('.', '/')}`, { ...input, matter: stated!.matter }),
    enabled: allowed && stated !== undefined,
    retry: false,
    staleTime: 60_000,
  })
  return { allowed, data: read.data, error: read.error, retry: () => void read.refetch() }
}

/** Both axes: the day it was so, and after which entry; what is left out is today, and all that is known. */
export type Seen = { readonly validOn?: Day | undefined; readonly known?: number | undefined }

export type Standing = { readonly fields: Fields; readonly state: BaseState; readonly counts: ReadonlySet<number> }

const entriesOf = (events: readonly ShownEvent[]) => events as readonly (ShownEvent & Entry)[]

/** The entries in the order of recording. */
export const inOrder = (events: readonly ShownEvent[]) => events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq))

/** The record at the moment, out of what was shown of its events; undefined before it began or was known. */
export function standing(base: BaseRegister, events: readonly ShownEvent[], today: Day, { validOn, known }: Seen): Standing | undefined {
  const knownAt = known === undefined ? undefined : (inOrder(events)[known]!.at as Instant)
  const live = counting(entriesOf(events), { validOn: validOn ?? today, knownAt })
  if (live.length === 0) return undefined
  return { ...sumOf(base, live), counts: new Set(live.map(({ seq }) => seq)) }
}
