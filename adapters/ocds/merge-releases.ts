// The merge of OCDS 1.1: releases of one process in the order of their dates; a later value replaces an earlier one, null
// takes it away, objects merge field by field, and lists of things with an id merge thing by thing.
import { isDeepStrictEqual } from 'node:util'
import type { Release } from './to-ocds-release.ts'

export type OcdsRecord = { readonly ocid: string; readonly releases: readonly Release[]; readonly compiledRelease: Release }

type Json = unknown
type Thing = Record<string, Json>

/**
 * The record of one process. The same releases give the same record in whatever order and however often they come.
 * Throws RangeError for none, for releases of two processes, and for two different releases of one id.
 */
export function mergeReleases(releases: readonly Release[]): OcdsRecord {
  const inOrder = withoutRepeats(releases).toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date) || (a.id < b.id ? -1 : 1))
  const last = inOrder.at(-1)
  if (!last) throw new RangeError('no release to merge')
  if (inOrder.some(({ ocid }) => ocid !== last.ocid)) throw new RangeError('releases of two processes')
  const merged: Thing = {}
  for (const { id: _id, date: _date, tag: _tag, ...said } of inOrder) mergeInto(merged, said)
  const compiledRelease = {
    ...merged,
    ocid: last.ocid,
    id: `${last.ocid}-${last.date}`,
    date: last.date,
    tag: ['compiled'],
  } as unknown as Release
  return { ocid: last.ocid, releases: inOrder, compiledRelease }
}

function withoutRepeats(releases: readonly Release[]): Release[] {
  const byId = new Map<string, Release>()
  for (const release of releases) {
    const known = byId.get(release.id)
    if (known && !isDeepStrictEqual(known, release)) throw new RangeError(`two different releases are called ${release.id}`)
    byId.set(release.id, release)
  }
  return [...byId.values()]
}

function mergeInto(target: Thing, source: Thing): void {
  for (const [field, value] of Object.entries(source)) {
    if (value === null) delete target[field]
    else target[field] = mergedValue(target[field], value)
  }
}

function mergedValue(old: Json, value: Json): Json {
  if (Array.isArray(value)) return isIdentified(value) ? mergedList(isIdentified(old) ? old : [], value) : structuredClone(value)
  if (!isThing(value)) return value
  const target: Thing = isThing(old) ? old : {}
  mergeInto(target, value)
  return target
}

function mergedList(old: Thing[], added: readonly Thing[]): Thing[] {
  for (const thing of added) {
    const same = old.find(({ id }) => id === thing['id'])
    if (same) mergeInto(same, thing)
    else old.push(mergedValue(undefined, thing) as Thing)
  }
  return old
}

const isThing = (value: Json): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const isIdentified = (value: Json): value is Thing[] => Array.isArray(value) && value.every((it) => isThing(it) && it['id'] !== undefined)
