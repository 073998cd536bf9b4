// GET /open/oc4ids.json (projects made public) and /open/ocds/<ocid>.json (the record of one contracting process).
import type { FastifyInstance } from 'fastify'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { madePublic as projectsMadePublic } from '#modules/governance/projects/contract.ts'
import { madePublic as tendersMadePublic } from '#modules/governance/tenders/contract.ts'
import { projectsFrom, tendersFrom } from './from-made-public.ts'
import { ocidOf } from './to-ocds-release.ts'
import { type Publishing, toOc4idsPackage } from './to-oc4ids-project.ts'
import { toRecordPackage } from './to-record-package.ts'

export type OpenContractingRoutes = Publishing & {
  /** Asks a public question as a reader who has not signed in. */
  readonly ask: <Q extends Question>(question: Q, input: In<Q>) => Promise<Out<Q>>
}

/** A Fastify plugin. Refuses `kernel.not-found` (404 at the edge) when nothing of the kind is published. */
export async function openContractingRoutes(app: FastifyInstance, { ask, ...publishing }: OpenContractingRoutes): Promise<void> {
  const read = async () => {
    const projects = projectsFrom(await ask(projectsMadePublic, {}))
    return { projects, tenders: tendersFrom(await ask(tendersMadePublic, {}), projects) }
  }
  app.get('/open/oc4ids.json', async (_request, reply) => {
    const { projects, tenders } = await read()
    if (projects.length === 0) refuse(ground(kernelRefusals.notFound))
    return reply.type(JSON_TYPE).send(JSON.stringify(toOc4idsPackage(projects, tenders, publishing)))
  })
  app.get<{ Params: { ocid: string } }>('/open/ocds/:ocid.json', async ({ params }, reply) => {
    const tender = (await read()).tenders.find((it) => ocidOf(it, publishing.prefix) === params.ocid)
    if (!tender) refuse(ground(kernelRefusals.notFound))
    return reply.type(JSON_TYPE).send(JSON.stringify(toRecordPackage(tender, publishing)))
  })
}

const JSON_TYPE = 'application/json; charset=utf-8'
