// Which parts each zone of a network has at this moment, and the version of each: how often it was changed and which silent
// systems have names in it. A part in which nothing speaks is left out.
import { type Block, block, overlaps } from '#kernel/net/cidr.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import type { ReverseZone } from './rules/bind-reverse.ts'
import type { Naming } from './rules/name-servers.ts'

export type Part = { readonly block: string | null; readonly part: number }
export type PartState = Part & { readonly changes: number; readonly live: number }
export type SilentPart = Part & { readonly system: string; readonly count: number }

export type CountedPart = Part & { readonly changes: number }
export type ZonePart = { readonly slot: number; readonly version: string; readonly of: readonly CountedPart[] }
export type ZoneState = {
  readonly origin: string
  readonly reverse?: ReverseZone
  readonly parts: readonly ZonePart[]
  readonly digest: string
}

/** Counts up when a part is written in another form, so that every file is made anew. */
const FORM = 1

const keyOf = ({ block: own, part }: Part) => `${own ?? ''} ${part}`

/** IPv4 parts are a /24 each and called by its third number; those of IPv6 carry their own. */
const slotOf = ({ family, first }: Block, part: number) => (family === 'ipv4' ? Number((first >> 8n) & 255n) : part)

export function zoneStates(naming: Naming, states: readonly PartState[], silent: readonly SilentPart[]): ZoneState[] {
  const silentIn = Map.groupBy(silent, keyOf)
  const speaking = states.flatMap((state) => {
    const quiet = silentIn.get(keyOf(state)) ?? []
    if (state.live <= quiet.reduce((sum, { count }) => sum + count, 0)) return []
    const marks = quiet.map(({ system, count }) => `${system} ${count}`).toSorted()
    return [{ ...state, version: [FORM, state.changes, ...(marks.length > 0 ? [digestOf(marks).slice(0, 16)] : [])].join('.') }]
  })
  const forward = speaking
    .filter((it) => it.block === null)
    .map(({ part, version, changes }) => ({ slot: part, version, block: null, part, changes }))
  const blocks = speaking.flatMap((it) => (it.block === null ? [] : [{ ...it, own: block(it.block) }]))
  return [
    stateOf(naming.suffix, forward),
    ...naming.reverse.map((reverse) => {
      const inside = blocks.filter(({ own }) => overlaps(own, reverse.block))
      return {
        ...stateOf(
          reverse.origin,
          inside.map(({ own, part, version, changes, block: text }) => ({ slot: slotOf(own, part), version, block: text, part, changes })),
        ),
        reverse,
      }
    }),
  ]
}

function stateOf(origin: string, found: readonly (CountedPart & { slot: number; version: string })[]): ZoneState {
  const parts = [...Map.groupBy(found, ({ slot }) => slot)]
    .toSorted(([a], [b]) => a - b)
    .map(([slot, of]) => ({
      slot,
      version: of
        .map(({ block: own, version }) => (of.length > 1 ? `${own}:${version}` : version))
        .toSorted()
        .join('+'),
      of: of.map(({ block: own, part, changes }) => ({ block: own, part, changes })),
    }))
  return { origin, parts, digest: digestOf(parts.map(({ slot, version }) => `${slot} ${version}`)) }
}
