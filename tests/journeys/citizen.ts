// A citizen and a company get something done (npm run journey -- citizen): told at the portal by browsers without script and at
// the extranet by the officials who handle what comes in.
import { openCitizenProvince } from './citizen/people.ts'

export async function runJourney(print: (line: string) => void): Promise<string> {
  const { told, close } = await openCitizenProvince(print)
  try {
    const { steps, refusals } = told.s.count()
    return `citizen: ${steps} steps, ${refusals} refusals, each with its clause, ok`
  } finally {
    await close()
  }
}
