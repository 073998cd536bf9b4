// GET /open/catalogue.jsonld and /open/catalogue.ttl: the public catalogue for harvesters.
import type { FastifyInstance } from 'fastify'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { publicList } from '#modules/resources/catalogue/contract.ts'
import type { PublicDataset, Publisher } from './catalogue.ts'
import { fromPublicList } from './from-public-list.ts'
import { toJsonLd } from './to-json-ld.ts'
import { toTurtle } from './to-turtle.ts'

export type CatalogueRoutes = {
  /** Asks a public question as a reader who has not signed in. */
  readonly ask: <Q extends Question>(question: Q, input: In<Q>) => Promise<Out<Q>>
  /** The portal's address without a slash at the end: the root of every IRI. */
  readonly base: string
  readonly publisher: Publisher
  /** Datasets beside the catalogue's own list: open data. */
  readonly open?: () => readonly PublicDataset[]
}

/** A Fastify plugin: `app.register(catalogueRoutes, { ask, base, publisher })`. */
export async function catalogueRoutes(app: FastifyInstance, { ask, base, publisher, open = () => [] }: CatalogueRoutes): Promise<void> {
  const read = async () => {
    const catalogue = fromPublicList(await ask(publicList, {}), base, publisher)
    return { ...catalogue, datasets: [...catalogue.datasets, ...open()] }
  }
  app.get('/open/catalogue.jsonld', async (_request, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(toJsonLd(await read()))),
  )
  app.get('/open/catalogue.ttl', async (_request, reply) => reply.type('text/turtle; charset=utf-8').send(await toTurtle(await read())))
}
