import { merge, separate } from '#kernel/registers/base/merge.ts'
import { mergePersons as merging, separatePersons as separating } from '../contract-merge.ts'
import { personBase } from '../person.ts'
import { on } from '../store.ts'

export const mergePersons = on(merging, (desk, { seenSurvivor, seenLoser, ...what }) =>
  merge(desk, personBase, { ...what, seen: { survivor: seenSurvivor, loser: seenLoser } }),
)

export const separatePersons = on(separating, async (desk, { merger, joined, ...what }) => ({
  versions: await separate(desk, personBase, { ...what, events: { merger, joined } }),
}))
