// XML as a ferry carries it: no document type, no entities, no instruction to a program, and no element that one would run.
import { Unreadable } from '#kernel/documents/finding.ts'
import { type Element, parseXml } from '#kernel/documents/ofd/xml.ts'

/** Local names that a reader would act upon, and the namespaces of languages that act. */
const ACTING = new Set(['script', 'include', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'macro', 'binarydata'])
const SPACES = /^\{http:\/\/(www\.w3\.org\/(1999\/(xhtml|XSL\/Transform)|2001\/XInclude|2000\/svg)|schemas\.microsoft\.com\/)/

export type Markup = { readonly root?: Element; readonly active: readonly string[]; readonly fault?: string }

export function readMarkup(bytes: Buffer, name: string): Markup {
  const text = bytes.toString('utf8')
  const doctype = /<!\s*(doctype|entity|element|attlist|notation)/i.exec(text)
  if (doctype) return { active: [`DTD 或实体 / ${doctype[1]!.toUpperCase()}`] }
  const instruction = /<\?(?!xml\s)([\w.:-]{0,40})/.exec(text)
  if (instruction) return { active: [`处理指令 / <?${instruction[1]}`] }
  try {
    const root = parseXml(bytes, name)
    return { root, active: [...actingIn(root)].slice(0, 20) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { active: [], fault: `不是合格的 XML（UTF-8，不得过深嵌套）/ ${error.finding.code}` }
  }
}

function* actingIn(element: Element): Generator<string> {
  const local = element.name.replace(/^\{[^}]*\}/, '')
  if (ACTING.has(local.toLowerCase()) || SPACES.test(element.name)) yield `元素 / <${local.slice(0, 40)}>`
  for (const [name, value] of element.attributes)
    if (/^on[a-z]+$/i.test(name) || /^\s*(javascript|vbscript|data|file):/i.test(value)) yield `属性 / ${name.slice(0, 40)}`
  for (const child of element.children) yield* actingIn(child)
}

/** Every piece of text in the markup, attributes too, in its order. */
export function* piecesIn(element: Element): Generator<string> {
  yield element.text
  yield* element.attributes.values()
  for (const child of element.children) yield* piecesIn(child)
}
