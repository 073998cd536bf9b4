// From the facts to what a zone says. A name says its domain's address and its records; a name that has neither is kept
// alive by a word. An address answers with the name that was chosen for it, else with the first of its names.
import { single } from '#kernel/net/cidr.ts'
import { lifetimes, type RecordType } from '../record-words.ts'
import type { ZoneRecord } from './bind-record.ts'
import { pointerName, type ReverseZone } from './bind-reverse.ts'

export type Named = { readonly name: string; readonly address: string | null }

export function forwardRecords(domains: readonly Named[], records: readonly ZoneRecord[]): ZoneRecord[] {
  const stands = records.filter(({ type }) => type !== 'PTR')
  const spoken = new Set(stands.map(({ name }) => name))
  const given = new Set(stands.map(({ name, type, value }) => `${name} ${type} ${value}`))
  const own = domains.flatMap(({ name, address }): ZoneRecord[] => {
    const ttl = lifetimes.usual
    if (address === null) return spoken.has(name) ? [] : [{ name, type: 'TXT', ttl, value: 'registered, no address yet' }]
    const type = single(address).family === 'ipv4' ? 'A' : 'AAAA'
    return given.has(`${name} ${type} ${address}`) ? [] : [{ name, type, ttl, value: address }]
  })
  return [...own, ...stands]
}

export type Pointed = { readonly name: string; readonly address: string; readonly type: RecordType; readonly ttl: number }

export function reverseRecords(zone: ReverseZone, pointed: readonly Pointed[]): ZoneRecord[] {
  const byAddress = new Map<string, Pointed>()
  for (const it of pointed) {
    const chosen = byAddress.get(it.address)
    if (!chosen || isBefore(it, chosen)) byAddress.set(it.address, it)
  }
  return [...byAddress.values()].flatMap(({ name, address, ttl }) => {
    const pointer = pointerName(zone, address)
    return pointer === undefined ? [] : [{ name: pointer, type: 'PTR', ttl, value: name }]
  })
}

const isBefore = (a: Pointed, b: Pointed): boolean => ((a.type === 'PTR') !== (b.type === 'PTR') ? a.type === 'PTR' : a.name < b.name)
