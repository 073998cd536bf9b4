// A PDF as it stood at one of its states: which object a number means then, its catalog, its pages, its form fields.
import { Unreadable } from '../finding.ts'
import { type Entry, type Revision } from './sections.ts'
import { unpacked } from './streams.ts'
import { broken, itemAt, tokensOf } from './tokens.ts'
import { isArray, isDict, isRef, nameOf, textOf, type Dict, type Item, type Value } from './values.ts'

export type View = ReturnType<typeof viewOf>
export type Page = { readonly number: number; readonly dict: Dict; readonly box: readonly number[]; readonly rotate: number }
/** A signature field: the object that holds it (or its widget), its full name, and its signature if there is one. */
export type Field = { readonly number: number; readonly name: string; readonly dict: Dict; readonly value: Value | undefined }

const MOST_KIDS = 50_000
const MOST_DEPTH = 64

/** The document at the end of the last of these revisions. */
export function viewOf(file: Buffer, revisions: readonly Revision[]) {
  const sections = revisions.flatMap(({ sections }) => sections)
  const trailer = sections.at(-1)!.trailer
  const table = new Map<number, Entry>()
  for (const section of sections) for (const [number, entry] of section.entries) table.set(number, entry)
  const known = new Map<number, Item | undefined>()
  let depth = 0
  const boxes = new Map<number, { bytes: Buffer; places: readonly (readonly [number, number])[] }>()

  if (sections.some(({ trailer }) => trailer.has('Encrypt')))
    throw new Unreadable(
      'pdf.encrypted',
      'PDF 已加密，无法读取其签名：请提供未加密的原件。',
      'The PDF is encrypted; its signatures cannot be read: bring it unencrypted.',
    )

  function item(number: number): Item | undefined {
    if (known.has(number)) return known.get(number)
    // A length may be an object of its own, in a box whose length is again an object; a ring of them must end.
    if (depth > 8) throw broken(0, `object ${number}`)
    depth += 1
    const entry = table.get(number)
    const found = !entry || entry.kind === 'free' ? undefined : entry.kind === 'at' ? atOffset(number, entry) : inBox(number, entry)
    depth -= 1
    known.set(number, found)
    return found
  }

  function atOffset(number: number, entry: Entry & { kind: 'at' }): Item {
    const found = itemAt(file, entry.offset, (length) => Number(resolved(length) ?? Number.NaN))
    if (found.number !== number || found.generation !== entry.generation) throw broken(entry.offset, `object ${number}`)
    return found.item
  }

  function inBox(number: number, { container, index }: Entry & { kind: 'in' }): Item {
    const box = boxes.get(container) ?? boxAt(container)
    boxes.set(container, box)
    const [named, place] = box.places[index] ?? []
    if (named !== number || place === undefined) throw broken(0, `object ${number}`)
    return { value: tokensOf(box.bytes, place, false).value() }
  }

  function boxAt(container: number) {
    const entry = table.get(container)
    const found = entry?.kind === 'at' ? item(container) : undefined
    if (!found || !isDict(found.value) || nameOf(found.value.get('Type')) !== 'ObjStm') throw broken(0, `object ${container}`)
    const bytes = unpacked(found, 0)
    const [count, first] = [found.value.get('N'), found.value.get('First')]
    if (typeof count !== 'number' || typeof first !== 'number' || !(count >= 0 && count <= MOST_KIDS))
      throw broken(0, `object ${container}`)
    const tokens = tokensOf(bytes, 0, false)
    const places = Array.from({ length: count }, () => [tokens.integer(), first + tokens.integer()] as const)
    return { bytes, places }
  }

  /** The value itself, behind any references. */
  function resolved(value: Value | undefined): Value | undefined {
    for (let hops = 0; isRef(value); hops += 1) {
      if (hops > MOST_DEPTH) throw broken(0)
      const found = item(value.ref)
      const entry = table.get(value.ref)
      // §7.3.10: a reference to a number that is free, or of another generation, is null.
      value = entry?.kind === 'at' && entry.generation !== value.generation ? undefined : found?.value
    }
    return value
  }

  const dictOf = (value: Value | undefined): Dict | undefined => {
    const found = resolved(value)
    return isDict(found) ? found : undefined
  }
  const listOf = (value: Value | undefined): readonly Value[] => {
    const found = resolved(value)
    return isArray(found) ? found : []
  }

  const rootRef = trailer.get('Root')
  const catalog = dictOf(rootRef)
  if (!isRef(rootRef) || !catalog) throw broken(file.length, 'Root')

  /** The pages in order. What a page does not say it has from the node above (§7.7.3.4). */
  function pages(): Page[] {
    const found: Page[] = []
    const seen = new Set<number>()
    const waiting: { node: Value | undefined; box?: Value; rotate?: Value }[] = [{ node: catalog!.get('Pages') }]
    while (waiting.length > 0) {
      const { node, ...above } = waiting.pop()!
      const dict = dictOf(node)
      if (!isRef(node) || !dict || seen.has(node.ref) || seen.size > MOST_KIDS) throw broken(0, 'Pages')
      seen.add(node.ref)
      const box = dict.get('CropBox') ?? dict.get('MediaBox') ?? above.box
      const rotate = dict.get('Rotate') ?? above.rotate
      if (nameOf(dict.get('Type')) === 'Pages' || dict.has('Kids')) {
        const kids = listOf(dict.get('Kids'))
        if (kids.length + waiting.length > MOST_KIDS) throw broken(0, 'Pages')
        for (const kid of kids.toReversed())
          waiting.push({ node: kid, ...(box !== undefined && { box }), ...(rotate !== undefined && { rotate }) })
      } else found.push({ number: node.ref, dict, box: cornersOf(box), rotate: turnOf(resolved(rotate)) })
    }
    return found
  }

  /** Left, bottom, right and top; A4 where the document says nothing usable. */
  function cornersOf(value: Value | undefined): readonly number[] {
    const four = listOf(value).map((one) => resolved(one))
    if (four.length !== 4 || !four.every((one) => typeof one === 'number')) return [0, 0, 595.276, 841.89]
    const [a, b, c, d] = four as number[]
    return [Math.min(a!, c!), Math.min(b!, d!), Math.max(a!, c!), Math.max(b!, d!)]
  }

  /** The signature fields of the form, whatever the depth. */
  function fields(): Field[] {
    const found: Field[] = []
    const seen = new Set<number>()
    const waiting = listOf(dictOf(catalog!.get('AcroForm'))?.get('Fields'))
      .toReversed()
      .map((node) => ({ node, above: '', type: undefined as string | undefined, value: undefined as Value | undefined }))
    while (waiting.length > 0) {
      const { node, above, ...inherited } = waiting.pop()!
      const dict = dictOf(node)
      if (!isRef(node) || !dict) continue
      if (seen.has(node.ref) || seen.size > MOST_KIDS) throw broken(0, 'AcroForm')
      seen.add(node.ref)
      const own = textOf(resolved(dict.get('T')))
      const name = [above, own].filter(Boolean).join('.')
      const type = nameOf(resolved(dict.get('FT'))) ?? inherited.type
      const value = dict.get('V') ?? inherited.value
      const kids = listOf(dict.get('Kids'))
      if (kids.length + waiting.length > MOST_KIDS) throw broken(0, 'AcroForm')
      if (kids.length > 0) for (const kid of kids.toReversed()) waiting.push({ node: kid, above: name, type, value })
      else if (type === 'Sig') found.push({ number: node.ref, name, dict, value })
    }
    return found
  }

  return { trailer, table, root: rootRef.ref, catalog, item, resolved, dictOf, listOf, pages, fields }
}

const turnOf = (value: Value | undefined) => (typeof value === 'number' && value % 90 === 0 ? ((value % 360) + 360) % 360 : 0)
