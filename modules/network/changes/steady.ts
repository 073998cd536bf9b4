// Two rehearsals of one change on one network must have one digest, though each makes up new ids, and a later one has a later
// day and a higher serial of a zone. What differs so is taken out; what is left differs only when the effect does.
import type { Day } from '#kernel/time/day.ts'
import type { FileChange } from './picture-of-files.ts'
import { fieldsOf } from './picture-of-records.ts'
import type { Touched } from './store.ts'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const END_OF_ID = /(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])/g

export function steady(touched: readonly Touched[], files: readonly FileChange[], today: Day): object {
  const fresh = new Set(touched.filter(({ before }) => !before).map(({ record }) => record))
  // A generated file may name a thing by the end of its id, where names hold no dash and are short.
  const ends = new Set([...fresh].map((id) => id.replaceAll('-', '').slice(-16)))
  const serial = new RegExp(`\\b${today.replaceAll('-', '')}\\d{2}\\b`, 'g')
  const plain = (text: string) =>
    text
      .replace(UUID, (id) => (fresh.has(id) ? 'new' : id))
      .replace(END_OF_ID, (end) => (ends.has(end) ? 'new' : end))
      .replaceAll(today, 'today')
      .replace(serial, 'serial')
  const records = touched.map(({ register, record, before, after }) =>
    plain(JSON.stringify([register, record, before !== null, fieldsOf(before ?? {}, after)])),
  )
  // Only what comes and goes: a line beside it that another change moved is not this change's effect.
  const moved = files.map(({ path, kind, diff }) => [
    path,
    kind,
    diff
      .split('\n')
      .filter((line) => /^[-+]/.test(line))
      .map(plain),
  ])
  return { records: records.toSorted(), files: moved }
}
