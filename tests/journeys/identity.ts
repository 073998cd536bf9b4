// Who you are, and what you may, told through HTTP by the people who may do each step (npm run journey -- identity).
import { rmSync } from 'node:fs'
import { testServer } from '#tests/support/server.ts'
import { breakGlassStory, delegationStory } from './acting-story.ts'
import { newOfficialStory, threeAdministratorsStory } from './administrators-story.ts'
import { decisionsStory } from './decisions-story.ts'
import { passkeyStory } from './passkey-story.ts'
import { clientStory } from './sign-on-story.ts'
import { tell } from './story.ts'
import { witnessStory } from './witness-story.ts'
import { freshWorkbench, noBrowser } from './workbench-browser.ts'

export async function runJourney(print: (line: string) => void): Promise<string> {
  if (!noBrowser) await freshWorkbench()
  const server = await testServer({ now: '2026-03-02T01:00:00.000Z', live: true })
  const ends: (() => unknown)[] = [() => server.close()]
  try {
    const s = tell(server, print)
    const official = await newOfficialStory(s)
    await threeAdministratorsStory(s, official)
    await clientStory(s)
    await passkeyStory(s)
    await delegationStory(s)
    await breakGlassStory(s)
    const day = server.clock.now().slice(0, 10)
    await decisionsStory(s, day)
    const folder = await witnessStory(s)
    ends.unshift(() => rmSync(folder, { recursive: true, force: true }))
    const { steps, refusals } = s.count()
    return `identity: ${steps} steps, ${refusals} refusals, each with its clause, ok`
  } finally {
    for (const end of ends) await end()
  }
}
