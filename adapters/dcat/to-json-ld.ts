import type { PublicCatalogue } from './catalogue.ts'
import { graphOf, type Node, prefixes, type Value } from './graph.ts'

export type JsonLd = {
  readonly '@context': Readonly<Record<string, string>>
  readonly '@graph': readonly Readonly<Record<string, unknown>>[]
}

/** The catalogue as DCAT-AP 3 in JSON-LD 1.1. */
export const toJsonLd = (catalogue: PublicCatalogue): JsonLd => ({ '@context': prefixes, '@graph': graphOf(catalogue).map(nodeObject) })

const nodeObject = ({ id, type, says }: Node) => ({
  '@id': id,
  '@type': type,
  ...Object.fromEntries(
    Object.entries(says).map(([property, values]) => [property, values.length === 1 ? valueObject(values[0]!) : values.map(valueObject)]),
  ),
})

function valueObject(value: Value): Record<string, string> {
  if ('iri' in value) return { '@id': value.iri }
  if ('language' in value) return { '@value': value.text, '@language': value.language }
  return { '@value': value.text, '@type': value.datatype }
}
