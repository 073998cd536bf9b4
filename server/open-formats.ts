// The open formats on the extranet server: what is public anyway, in the shapes that harvesters know (DCAT-AP, OCDS, OC4IDS, SDMX).
// Every answer is read by somebody who has not signed in, so nothing can leave here that the portal would not show.
import type { FastifyInstance } from 'fastify'
import { openDatasets } from '#adapters/open-data/datasets.ts'
import { openDataRoutes } from '#adapters/open-data/routes.ts'
import { catalogueRoutes } from '#adapters/dcat/routes.ts'
import { openContractingRoutes } from '#adapters/ocds/routes.ts'
import { sdmxRoutes } from '#adapters/sdmx/routes.ts'
import { anyone } from '#kernel/access/actor.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { dayAt } from '#kernel/time/day.ts'
import { organsOn } from '#kernel/people/organs.ts'
import { publishedCells } from '#modules/resources/statistics/contract.ts'

export type OpenFormats = {
  readonly house: House
  /** The portal's address without a slash at the end: the root of every IRI that leaves. */
  readonly base: string
}

/** The organ that keeps the catalogue of the province and answers for what is published. */
const PUBLISHER = 'informatisation-office'

/** A plugin for buildServer: GET /open/catalogue.jsonld, /open/catalogue.ttl, /open/oc4ids.json, /open/ocds/<ocid>.json. */
export const openFormats =
  ({ house, base }: OpenFormats) =>
  async (app: FastifyInstance): Promise<void> => {
    const ask = async <Q extends Question>(question: Q, input: In<Q>) => (await house.ask(anyone, question.name, input)) as Out<Q>
    const organs = await organsOn(house.database.kysely, dayAt(house.clock.now()))
    const publisher = { id: PUBLISHER, name: organs.find(({ id }) => id === PUBLISHER)?.name ?? PUBLISHER }
    const open = () => openDatasets(house.clock.now())
    await app.register(catalogueRoutes, { ask, base, publisher, open })
    await app.register(openDataRoutes, { ask })
    await app.register(openContractingRoutes, { ask, base, publisher: publisher.name })
    if (house.questions.has(publishedCells.name)) await app.register(sdmxRoutes, { ask, sender: publisher, now: () => house.clock.now() })
  }
