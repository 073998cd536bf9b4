import { merge, separate } from '#kernel/registers/base/merge.ts'
import { mergeLegalPersons as merging, separateLegalPersons as separating } from '../contract-merge.ts'
import { legalPersonBase } from '../legal-person.ts'
import { on } from '../store.ts'

export const mergeLegalPersons = on(merging, (desk, { seenSurvivor, seenLoser, ...what }) =>
  merge(desk, legalPersonBase, { ...what, seen: { survivor: seenSurvivor, loser: seenLoser } }),
)

export const separateLegalPersons = on(separating, async (desk, { merger, joined, ...what }) => ({
  versions: await separate(desk, legalPersonBase, { ...what, events: { merger, joined } }),
}))
