// The base registers, told through HTTP by the organs that are their sources (npm run journey -- registers): a person from birth
// to death, a firm from establishment to deregistration, what was known on that day, a dispute, a merge, a load.
import { testServer } from '#tests/support/server.ts'
import { disputeStory } from './registers/dispute-story.ts'
import { feedStory } from './registers/feed-story.ts'
import { firmStory } from './registers/firm-story.ts'
import { intakeStory } from './registers/intake-story.ts'
import { lifeStory } from './registers/life-story.ts'
import { mergeStory } from './registers/merge-story.ts'
import { purposeStory } from './registers/purpose-story.ts'
import { tell } from './story.ts'

export async function runJourney(print: (line: string) => void): Promise<string> {
  const server = await testServer({ now: '2026-03-02T01:00:00.000Z', live: true })
  try {
    const s = tell(server, print)
    await lifeStory(s)
    await firmStory(s)
    await disputeStory(s)
    await feedStory(s)
    await intakeStory(s)
    await purposeStory(s)
    await mergeStory(s)
    const { steps, refusals } = s.count()
    return `registers: ${steps} steps, ${refusals} refusals, each with its clause, ok`
  } finally {
    await server.close()
  }
}
