// A system whose yearly assessment is overdue loses what it was granted, everywhere at once, and has it back when it is assessed.
import assert from 'node:assert/strict'
import { seedStandards } from '#modules/governance/standards/seed-standards.ts'
import { addMonths, type Day, addDays } from '#kernel/time/day.ts'
import { assessSystem } from '#province/grading.ts'
import { bringToAcceptance, registerSuppliers } from '#province/lifecycle.ts'
import { testServer } from '#tests/support/server.ts'
import { quietly } from '../building-story.ts'
import { clientStory, pull, serviceStory } from '../exchange-story.ts'
import { macroSpec } from '../macro-database.ts'
import { censusEntry, consumerSpec } from '../sharing-story.ts'
import { tell as story, within } from '../story.ts'

const REGISTRY = 'informatisation-office.registry'

export async function gradingChapter(tell: (line: string) => void): Promise<void> {
  const server = await testServer({ now: '2025-07-18T01:00:00.000Z', live: true })
  try {
    const s = story(server, () => {})
    const t = quietly(s)
    const suppliers = await registerSuppliers(t)
    await seedStandards((account, action, input) => t.act(account, action.name, input as Record<string, unknown>) as never)
    const consumer = await bringToAcceptance(t, { ...consumerSpec, grade: 3 }, '2025-07-20' as Day, suppliers)
    const provider = await bringToAcceptance(t, { ...macroSpec, entry: censusEntry }, '2026-01-05' as Day, suppliers)
    tell(`two systems are built, graded, filed with the police and accepted; one is of grade three, filed on ${consumer.day}`)
    await serviceStory(s, provider.resource)
    s.on('2026-10-08')
    const wanted = { fields: ['code', 'name', 'population'], purpose: '编制规划', validFrom: '2026-10-08', validUntil: '2026-12-31' }
    const asked = {
      resource: provider.resource,
      system: consumer.system,
      basis: '编制规划的职责',
      scenario: '编制规划',
      scope: '规划处',
      way: 'service',
    }
    const { id: request } = await t.act('ndrc.officer', 'catalogue.draft-request', { ...asked, ...wanted })
    await t.act('ndrc.head', 'catalogue.sign-request', { request })
    await t.act('stats-bureau.officer', 'catalogue.agree-request', { request, ...wanted })
    await t.act('stats-bureau.officer', 'catalogue.deliver-data', { request, means: '服务接口' })
    const client = await clientStory(s, consumer.system)
    const block = { system: consumer.system, zone: 'extranet', length: 28 }
    await t.act(REGISTRY, 'registry.allocate-block', block)

    const due = addMonths(consumer.day, 12)
    s.on(due)
    const works = async () => (await pull(s, client, {})).status === 200
    assert.ok((await within(2_000, works)) < 2_000, 'on the last day the exchange answers')
    tell(`on the last day, ${due}, the exchange answers and an address block is given`)

    s.on(addDays(due, 1))
    const cut = await within(2_000, async () => !(await works()))
    const refused = await pull(s, client, {})
    s.notGranted(refused, '3.6.8', 'the exchange')
    assert.match(JSON.stringify(refused.body), /grading\.assessment-overdue/)
    await s.refused(REGISTRY, 'registry.allocate-block', block, '3.6.8', 'the registry')
    tell(
      `a day later the assessment is overdue: ${Math.round(cut)} ms after, the exchange and the registry refuse with 3.6.8 and 网络安全法 第23条`,
    )

    await assessSystem(t, consumer.system, addDays(due, 1), 86)
    const back = await within(2_000, works)
    assert.ok(back < 2_000, 'the exchange answers again')
    await t.act(REGISTRY, 'registry.allocate-block', block)
    tell(`the police register a new assessment; ${Math.round(back)} ms later everything is granted again, with nobody to switch it on`)
  } finally {
    await server.close()
  }
}
