// XML as OFD uses it: UTF-8, no document type, no entities but the five that XML itself has, nothing nested without end. Names
// are told by their namespace, not by the prefix a file happens to choose.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { Unreadable } from '../finding.ts'

export const OFD_NAMESPACE = 'http://www.ofdspec.org/2016'
const OURS = new Set([OFD_NAMESPACE, 'http://www.ofdspec.org'])
const MOST_BYTES = 32 * 2 ** 20
const DEEPEST = 48

export type Element = {
  /** The local name; of an element of another namespace, the namespace in braces stands before it. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  readonly text: string
}

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
})

const refused = (path: string) =>
  new Unreadable(
    'ofd.xml',
    `OFD 中的“${path}”不是可以安全读取的 XML（须为 UTF-8，不得含 DTD、实体或过深的嵌套）。`,
    `“${path}” in the OFD is no XML that can be read safely (UTF-8, no document type, no entities, not nested too deep).`,
    path,
  )

/** The root element of a file of the package. */
export function parseXml(bytes: Buffer, path: string): Element {
  try {
    if (bytes.length > MOST_BYTES) throw new RangeError('too large')
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1]
    if (
      /<!(?!--|\[CDATA\[)/.test(text) ||
      /[\0-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]/.test(text) ||
      !/^utf-?8$/i.test(encoding ?? 'utf-8')
    )
      throw new SyntaxError('not plain')
    if (XMLValidator.validate(text) !== true) throw new SyntaxError('not well-formed')
    const roots = (parser.parse(text) as Node[]).filter((node) => !('#text' in node))
    if (roots.length !== 1) throw new SyntaxError('not one root')
    return elementOf(roots[0]!, new Map(), 0)
  } catch {
    throw refused(path)
  }
}

function elementOf(node: Node, above: ReadonlyMap<string, string>, depth: number): Element {
  if (depth > DEEPEST) throw new RangeError('too deep')
  const tag = Object.keys(node).find((key) => key !== ':@')!
  const attributes = new Map<string, string>()
  const scope = new Map(above)
  for (const [key, value] of Object.entries((node[':@'] ?? {}) as Readonly<Record<string, string>>)) {
    const plain = unescaped(value)
    if (key === 'xmlns') scope.set('', plain)
    else if (key.startsWith('xmlns:')) scope.set(key.slice(6), plain)
    else attributes.set(key, plain)
  }
  const [prefix, local] = tag.includes(':') ? [tag.slice(0, tag.indexOf(':')), tag.slice(tag.indexOf(':') + 1)] : ['', tag]
  const space = scope.get(prefix)
  if (space === undefined && prefix !== '') throw new SyntaxError('an undeclared prefix')
  const children: Element[] = []
  let text = ''
  for (const child of node[tag] as readonly Node[])
    if ('#text' in child) text += unescaped(String(child['#text']))
    else if ('#cdata' in child) text += (child['#cdata'] as readonly Node[]).map((part) => String(part['#text'])).join('')
    else children.push(elementOf(child, scope, depth + 1))
  return { name: space !== undefined && OURS.has(space) ? local : `{${space ?? ''}}${local}`, attributes, children, text }
}

const FIVE: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}))?;?/gi, (whole, decimal?: string, hex?: string, named?: string) => {
    if (!whole.endsWith(';')) throw new SyntaxError('a bare ampersand')
    if (named !== undefined && FIVE[named] !== undefined) return FIVE[named]
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    if (
      !(code >= 0x20 || code === 9 || code === 10 || code === 13) ||
      (code >= 0xd800 && code < 0xe000) ||
      code === 0xfffe ||
      code === 0xffff
    )
      throw new SyntaxError('a letter that XML has not')
    return String.fromCodePoint(code)
  })

export const childOf = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((child) => child.name === name), element)

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? []

export const textIn = (element: Element | undefined, ...path: readonly string[]): string | undefined => {
  const text = childOf(element, ...path)?.text.trim()
  return text === '' ? undefined : text
}

/** Text as it stands in an element or an attribute. */
export function escaped(text: string): string {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new Unreadable(
      'ofd.letters',
      '文字中有不能写入文档的控制字符：请删去。',
      'The text has control letters that no document can hold: take them out.',
    )
  return text.replace(/[<>&"]/g, (char) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[char]!)
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of OFD; what stands in it is XML already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? figure(value) : escaped(value)}"`],
  )
  const head = `<ofd:${name}${said.join('')}`
  return inside.length === 0 ? `${head}/>` : `${head}>${inside.join('')}</ofd:${name}>`
}

export const textElement = (name: string, text: string): string => element(name, {}, escaped(text))

/** A whole file. */
export const xmlFile = (name: string, attributes: Attributes, ...inside: readonly string[]): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${element(name, { 'xmlns:ofd': OFD_NAMESPACE, ...attributes }, ...inside)}\n`)

/** A figure as it is written: to the thousandth. */
export const figure = (value: number): string => String(Number(value.toFixed(3)))
