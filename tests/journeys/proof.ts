// What proves it, told chapter by chapter on the real thing (npm run journey -- proof).
import { backupChapter } from './proof/backup.ts'
import { certificatesChapter } from './proof/certificates.ts'
import { documentChapter } from './proof/document.ts'
import { evidenceChapter } from './proof/evidence.ts'
import { gradingChapter } from './proof/grading.ts'
import { incidentChapter } from './proof/incident.ts'
import { standbyChapter } from './proof/standby.ts'

const chapters: readonly [string, (tell: (line: string) => void) => Promise<void>][] = [
  ['A certificate is a grant, and dies with it', certificatesChapter],
  ['A document that proves itself', documentChapter],
  ['Evidence of an exchange, checked by a stranger', evidenceChapter],
  ['No grade, no grant', gradingChapter],
  ['From alarm to report', incidentChapter],
  ['Back to a minute in the past', backupChapter],
  ['The primary dies', standbyChapter],
]

export async function runJourney(print: (line: string) => void): Promise<string> {
  let steps = 0
  for (const [title, chapter] of chapters) {
    print(`\n${title}`)
    await chapter((line) => {
      steps += 1
      print(`  ${line}`)
    })
  }
  return `proof: ${chapters.length} chapters, ${steps} steps, ok`
}
