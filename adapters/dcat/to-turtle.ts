import type { Quad } from '@rdfjs/types'
import { DataFactory, Writer } from 'n3'
import type { PublicCatalogue } from './catalogue.ts'
import { graphOf, type Node, prefixes, type Value } from './graph.ts'

const { literal, namedNode, quad } = DataFactory
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

/** The catalogue as DCAT-AP 3 in Turtle. */
export function toTurtle(catalogue: PublicCatalogue): Promise<string> {
  const writer = new Writer({ prefixes })
  writer.addQuads(graphOf(catalogue).flatMap(quadsOf))
  return new Promise((resolve, reject) => writer.end((error, text) => (error ? reject(error) : resolve(text))))
}

const quadsOf = ({ id, type, says }: Node): Quad[] => [
  quad(namedNode(id), TYPE, full(type)),
  ...Object.entries(says).flatMap(([property, values]) => values.map((value) => quad(namedNode(id), full(property), termOf(value)))),
]

function termOf(value: Value) {
  if ('iri' in value) return namedNode(value.iri)
  return 'language' in value ? literal(value.text, value.language) : literal(value.text, full(value.datatype))
}

/** `dct:title` → its IRI. */
function full(short: string) {
  const [prefix, name] = short.split(':') as [keyof typeof prefixes, string]
  return namedNode(`${prefixes[prefix]}${name}`)
}
