// The main job, told through HTTP by the officials who may do each step (npm run journey -- main).
import { testServer } from '#tests/support/server.ts'
import { generateSm2, sm2ToPem } from '#kernel/trust/sm2.ts'
import type { Day } from '#kernel/time/day.ts'
import { bringToAcceptance } from '#province/lifecycle.ts'
import { acceptanceStory, estimateStory, quietly, tenderStory } from './building-story.ts'
import { everythingAfterAcceptance, extranetSuffix, nothingBeforeAcceptance, revocationStory } from './grant-story.ts'
import { consumerSpec, requestStory } from './sharing-story.ts'
import { allocationStory, paymentStory } from './money-story.ts'
import { clauseStory } from './clause-story.ts'
import { clientStory, pull, pullStory, serviceStory } from './exchange-story.ts'
import { projectStory } from './project-story.ts'
import { tell } from './story.ts'

export async function runJourney(print: (line: string) => void): Promise<string> {
  const server = await testServer({ now: '2026-03-02T01:00:00.000Z', live: true })
  try {
    const s = tell(server, print)
    const ids = await projectStory(s)
    await allocationStory(s, ids)
    const { suppliers, contract } = await tenderStory(s, ids.project)
    await paymentStory(s, ids.project, contract)
    await estimateStory(s, ids.project)
    const suffix = await extranetSuffix(s)
    const key = sm2ToPem(generateSm2().publicKey)
    await nothingBeforeAcceptance(s, ids.system, suffix, key)
    const resource = await acceptanceStory(s, ids)
    await everythingAfterAcceptance(s, ids.system, suffix, key)
    await serviceStory(s, resource)
    const consumer = await bringToAcceptance(quietly(s), consumerSpec, '2026-01-05' as Day, suppliers)
    s.holds(consumer.resource, '省发改委的宏观经济管理信息系统此前已立项、建成、验收')
    const { request } = await requestStory(s, resource, consumer.system)
    const puller = await clientStory(s, consumer.system)
    await pullStory(s, puller, request)
    await revocationStory(s, ids, () => pull(s, puller, {}))
    await clauseStory(s)
    const { steps, refusals } = s.count()
    return `main: ${steps} steps, ${refusals} refusals, each with its clause, ok`
  } finally {
    await server.close()
  }
}
