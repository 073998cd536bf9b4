// What was added to a PDF after a state of it was signed. Everything is under suspicion and has to explain itself: a further
// signature field that is signed, its signature and its look, and the three places that must name it (the form, the page's
// annotations, the catalog). An object that now means something else, or that nothing of this needs, is a finding.
import { finding, type Finding } from '../finding.ts'
import { isArray, isDict, isRef, nameOf, same, written, type Dict, type Item, type Value } from './values.ts'
import { type Field, type View } from './view.ts'

const FIELD_KEYS = new Set([
  'Type',
  'Subtype',
  'FT',
  'T',
  'TU',
  'V',
  'F',
  'Ff',
  'Rect',
  'P',
  'AP',
  'DA',
  'MK',
  'BS',
  'Border',
  'M',
  'NM',
  'Lock',
  'SV',
])
const FORM_KEYS = new Set(['Fields', 'SigFlags', 'DA', 'DR'])
/** What signing an empty field of the signed state puts into it. */
const SIGNED_KEYS = new Set(['V', 'AP', 'M', 'F'])

/** What the later state has over the earlier one besides further signatures; `about` is the signature it was found for. */
export function changesBetween(before: View, after: View, about: string): Finding[] {
  if (before.root !== after.root)
    return [
      finding(
        'pdf.root-replaced',
        '签署之后文档的目录被换成了另一个。',
        'The root of the document was replaced after the signature.',
        about,
      ),
    ]
  const further = furtherFields(before, after)
  const explained = new Set([...further.values()].flatMap((field) => belongings(before, after, field)))
  const pages = new Map(before.pages().map((page) => [page.number, page.dict]))
  const lists = new Set(
    [...pages.values()]
      .map((page) => page.get('Annots'))
      .filter(isRef)
      .map(({ ref }) => ref),
  )
  const forms = [before.catalog.get('AcroForm'), after.catalog.get('AcroForm')]
  const form = forms.find(isRef)?.ref
  const fieldLists = new Set(
    forms
      .map((one) => before.dictOf(one)?.get('Fields'))
      .filter(isRef)
      .map(({ ref }) => ref),
  )
  const findings: Finding[] = []
  const isFurther = (value: Value) => isRef(value) && further.has(value.ref)

  const listed = (old: Value | undefined, now: Value | undefined): boolean => {
    // A list that stands for itself is looked at where its own object changes.
    if (isRef(old) && isRef(now) && old.ref === now.ref) return true
    const [was, is] = [before.listOf(old), after.listOf(now)]
    const kept = was.every((one, place) => is[place] !== undefined && written(one) === written(is[place]))
    return kept && is.slice(was.length).every(isFurther)
  }
  const formed = (old: Dict | undefined, now: Dict | undefined): boolean =>
    now !== undefined &&
    differing(old, now).every((key) =>
      key === 'Fields' ? listed(old?.get(key), now.get(key)) : key === 'SigFlags' || (!old && FORM_KEYS.has(key)),
    )

  function isExplained(number: number, old: Item, now: Item): boolean {
    if (same(old, now)) return true
    if (now.stream || old.stream) return false
    if (isArray(now.value)) return (lists.has(number) || fieldLists.has(number)) && listed(old.value, now.value)
    if (!isDict(old.value) || !isDict(now.value)) return false
    const keys = differing(old.value, now.value)
    const [was, is] = [old.value, now.value]
    if (number === after.root)
      return keys.every((key) => key === 'AcroForm' && formed(before.dictOf(was.get(key)), after.dictOf(is.get(key))))
    if (number === form) return formed(was, is)
    if (pages.has(number)) return keys.every((key) => key === 'Annots' && listed(was.get(key), is.get(key)))
    return further.has(number) && keys.every((key) => SIGNED_KEYS.has(key))
  }

  for (const [number, entry] of after.table) {
    const earlier = before.table.get(number)
    if (entry === earlier || (entry.kind === 'free' && (earlier ?? entry).kind === 'free')) continue
    const [old, now] = [before.item(number), after.item(number)]
    if (old === undefined) {
      const newForm = number === form && now && isDict(now.value) && formed(undefined, now.value)
      if (now && !explained.has(number) && !newForm && !isStructure(now)) findings.push(added(number, about))
    } else if (!now || !isExplained(number, old, now)) findings.push(changed(number, about))
  }
  return findings
}

/** The signed signature fields of the later state that the earlier one had not, or had empty. */
function furtherFields(before: View, after: View): Map<number, Field> {
  const signedBefore = new Set(before.fields().flatMap(({ number, value }) => (value === undefined ? [] : [number])))
  return new Map(
    after
      .fields()
      .filter(({ number, dict, value }) => {
        const old = before.item(number)
        const signature = after.dictOf(value)
        if (signedBefore.has(number) || !signature?.has('ByteRange') || !signature.has('Contents')) return false
        return old ? isDict(old.value) && !old.value.has('V') : [...dict.keys()].every((key) => FIELD_KEYS.has(key))
      })
      .map((field) => [field.number, field]),
  )
}

/** The new objects that a field needs: itself, its signature, its look and what that draws with. */
function belongings(before: View, after: View, field: Field): number[] {
  const found = new Set([field.number])
  const waiting: Value[] = [field.value ?? null, field.dict.get('AP') ?? null, field.dict.get('MK') ?? null, field.dict.get('Lock') ?? null]
  while (waiting.length > 0) {
    const value = waiting.pop()!
    if (isRef(value)) {
      if (found.has(value.ref) || before.item(value.ref)) continue
      found.add(value.ref)
      waiting.push(after.item(value.ref)?.value ?? null)
    } else if (isArray(value)) waiting.push(...value)
    else if (isDict(value)) for (const [key, member] of value) if (key !== 'Parent' && key !== 'P') waiting.push(member)
  }
  return [...found]
}

const differing = (old: Dict | undefined, now: Dict): string[] =>
  [...new Set([...(old?.keys() ?? []), ...now.keys()])].filter((key) => {
    const [was, is] = [old?.get(key), now.get(key)]
    return was === undefined || is === undefined || written(was) !== written(is)
  })

/** Cross-reference and object streams carry others and are no content. */
const isStructure = ({ value, stream }: Item) =>
  stream !== undefined && isDict(value) && ['XRef', 'ObjStm'].includes(nameOf(value.get('Type')) ?? '')

const added = (number: number, about: string) =>
  finding(
    'pdf.added-after',
    `签署之后文档中加入了签名以外的内容（对象 ${number}）。`,
    `Something other than a signature was added after this signature (object ${number}).`,
    about,
  )

const changed = (number: number, about: string) =>
  finding(
    'pdf.changed-after',
    `签署之后文档的内容被改动或替换（对象 ${number}）。`,
    `The document was changed or replaced after this signature (object ${number}).`,
    about,
  )
