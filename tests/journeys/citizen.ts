// A citizen and a company get something done (npm run journey -- citizen): told at the portal by browsers without script and at
// the extranet by the officials who handle what comes in.
import { applyStory } from './citizen/apply-story.ts'
import { birthStory } from './citizen/birth-story.ts'
import { certificateStory } from './citizen/certificate-story.ts'
import { companyStory } from './citizen/company-story.ts'
import { disclosureStory } from './citizen/disclosure-story.ts'
import { familyStory } from './citizen/family-story.ts'
import { handlingStory } from './citizen/handling-story.ts'
import { openCitizenProvince } from './citizen/people.ts'
import { portalStory } from './citizen/portal-story.ts'
import { reportStory } from './citizen/report-story.ts'
import { windowStory } from './citizen/window-story.ts'

export async function runJourney(print: (line: string) => void): Promise<string> {
  const { told, close } = await openCitizenProvince(print)
  try {
    await birthStory(told)
    await portalStory(told)
    await applyStory(told)
    await windowStory(told)
    await certificateStory(told)
    await reportStory(told)
    await handlingStory(told)
    await disclosureStory(told)
    await companyStory(told)
    await familyStory(told)
    const { steps, refusals } = told.s.count()
    return `citizen: ${steps} steps, ${refusals} refusals, each with its clause, ok`
  } finally {
    await close()
  }
}
