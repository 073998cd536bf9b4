// The part of n3 that this adapter and its tests use; the package ships no types.
declare module 'n3' {
  import type { DatasetCore, Literal, NamedNode, Quad } from '@rdfjs/types'
  export const DataFactory: {
    namedNode(iri: string): NamedNode
    literal(value: string, languageOrDatatype?: string | NamedNode): Literal
    quad(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): Quad
  }
  export class Writer {
    constructor(options?: { prefixes?: Readonly<Record<string, string>> })
    addQuads(quads: readonly Quad[]): void
    end(done: (error: Error | null, text: string) => void): void
  }
  export class Parser {
    constructor(options?: { baseIRI?: string })
    parse(text: string): Quad[]
  }
  export class Store implements DatasetCore {
    constructor(quads?: readonly Quad[])
    readonly size: number
    add(quad: Quad): this
    delete(quad: Quad): this
    has(quad: Quad): boolean
    match(...pattern: Parameters<DatasetCore['match']>): DatasetCore
    [Symbol.iterator](): IterableIterator<Quad>
  }
}
