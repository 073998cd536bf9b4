// Duplicate-construction evidence (1.1, 4.1.1): what a project would build, side by side with what exists or is proposed.
//
// Names are compared as a clerk would: width, case, blanks and punctuation do not make a difference; a data item also
// matches by its code. The overlap of a field is shared ÷ the smaller side, so a small project that lies wholly inside a
// large one shows as wholly inside. Fields that one side does not state do not count.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract.ts'

export type DataItem = { readonly name: string; readonly code?: string; readonly table?: string }
export type Built = { readonly dataItems: readonly DataItem[]; readonly functions: readonly string[]; readonly users: readonly string[] }
export type OtherBuilt = Built & {
  readonly otherKind: 'system' | 'project'
  readonly other: string
  readonly name: string
  readonly organ: string
}
export type ComparedField = {
  readonly field: 'data-items' | 'data-needed' | 'functions' | 'users'
  readonly ours: string[]
  readonly theirs: string[]
  readonly shared: string[]
}
export type Likeness = Pick<OtherBuilt, 'otherKind' | 'other' | 'name' | 'organ'> & {
  readonly score: number
  readonly fields: ComparedField[]
}

/** Weights are a working setting: same data weighs most, same users alone prove little. */
const weights = { 'data-items': 5, functions: 3, users: 2 } as const

export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')

const keysOf = ({ name, code }: DataItem) => [normalised(name), ...(code && normalised(code) ? [`code ${normalised(code)}`] : [])]
const textKeys = (text: string) => [normalised(text)]

/** Compares two lists; `shared` names our items that the other side has too, `score` is 0 to 1000 or null when a side is empty. */
function compared<T>(
  field: ComparedField['field'],
  ours: readonly T[],
  theirs: readonly T[],
  keys: (item: T) => string[],
  label: (item: T) => string,
) {
  const known = new Set(theirs.flatMap(keys))
  const mine = new Set(ours.flatMap(keys))
  const shared = ours.filter((item) => keys(item).some((key) => known.has(key)))
  const back = theirs.filter((item) => keys(item).some((key) => mine.has(key)))
  const isComparable = ours.length > 0 && theirs.length > 0
  const part = ours.length <= theirs.length ? shared.length / ours.length : back.length / theirs.length
  return { line: { field, ours: ours.map(label), theirs: theirs.map(label), shared: shared.map(label) }, score: isComparable ? part : null }
}

const nameOf = ({ name }: DataItem) => name
const itself = (text: string) => text

/** One comparison, field by field. `needed` are the data items that ours would rather be given than produce (1.3). */
export function likenessOf(ours: Built & { readonly needed: readonly DataItem[] }, other: OtherBuilt): Likeness {
  const parts = {
    'data-items': compared('data-items', ours.dataItems, other.dataItems, keysOf, nameOf),
    functions: compared('functions', ours.functions, other.functions, textKeys, itself),
    users: compared('users', ours.users, other.users, textKeys, itself),
  }
  const reusable = compared('data-needed', ours.needed, other.dataItems, keysOf, nameOf)
  let weighed = 0
  let whole = 0
  for (const [field, { score }] of Object.entries(parts)) {
    if (score === null) continue
    const weight = weights[field as keyof typeof weights]
    weighed += score * weight
    whole += weight
  }
  const score = whole === 0 ? 0 : Math.round((weighed / whole) * 1000)
  const { otherKind, other: id, name, organ } = other
  return {
    otherKind,
    other: id,
    name,
    organ,
    score,
    fields: [parts['data-items'].line, reusable.line, parts.functions.line, parts.users.line],
  }
}

/** Everything that shares anything with ours, most alike first. */
export const duplicatesOf = (ours: Built & { readonly needed: readonly DataItem[] }, others: readonly OtherBuilt[]): Likeness[] =>
  others
    .map((other) => likenessOf(ours, other))
    .filter(({ fields }) => fields.some(({ shared }) => shared.length > 0))
    .toSorted((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1))

/** One system is built once at a time. */
export const oneProjectAtATime = rule<{ readonly isUnderWay: boolean }>(
  {
    name: 'projects.one-project-at-a-time',
    title: words('一个系统同时只有一个在办项目', 'One project a system at a time'),
    clauses: ['1.1'],
  },
  ({ isUnderWay }) => grounds(isUnderWay && ground(refusals.projectAlive, undefined, '/system')),
)
