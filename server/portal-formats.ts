// The same public record in open standards: files that are whole or not at all.
import type { FastifyInstance } from 'fastify'
import { atomRoutes } from '#adapters/atom/routes.ts'
import { errandRoutes } from '#adapters/bpmn/routes.ts'
import { catalogueRoutes } from '#adapters/dcat/routes.ts'
import { openContractingRoutes } from '#adapters/ocds/routes.ts'
import { openDatasets } from '#adapters/open-data/datasets.ts'
import { openDataRoutes } from '#adapters/open-data/routes.ts'
import { sdmxRoutes } from '#adapters/sdmx/routes.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import type { Site } from '#web/portal/site.ts'

export type Formats = {
  readonly ask: <Q extends Question>(contract: Q, input: In<Q>) => Promise<Out<Q>>
  readonly base: string
  readonly publisher: Site['publisher']
  readonly now: () => Date
}

export async function formatRoutes(app: FastifyInstance, { ask, base, publisher, now }: Formats): Promise<void> {
  const at = () => now().toISOString()
  await app.register(catalogueRoutes, { ask, base, publisher, open: () => openDatasets(at()) })
  await app.register(openContractingRoutes, { ask, base, publisher: publisher.name })
  await app.register(openDataRoutes, { ask })
  await app.register(atomRoutes, { ask, base, publisher: publisher.name })
  await app.register(errandRoutes, { ask })
  await app.register(sdmxRoutes, { ask, sender: publisher, now: at })
}
