import type { Day } from '#kernel/time/day.ts'
import { organsOn } from '../content.ts'
import { preview as contract } from '../contract.ts'
import { setRedHead } from '../layout/red-head.ts'
import { redHeadOf } from '../printed.ts'
import { sealIn } from '../seal-in-file.ts'
import { readDocument } from '../store/documents.ts'
import { newestFile } from '../store/files.ts'
import { handsOf } from '../store/hands.ts'
import { markOf } from '../store/numbers.ts'
import { answer } from '../store/tables.ts'

/** Set anew each time it is asked: a draft has no file yet, and a few milliseconds are cheaper than keeping pictures. */
export const preview = answer(contract, async (desk, { document: id }) => {
  const { document } = await readDocument(desk, id)
  const prefix = await markOf(desk, document.organ, document.number)
  // As organs were called on the day it was printed.
  const organs = await organsOn(desk, (document.printed_on as Day | null) ?? desk.today)
  const set = setRedHead(redHeadOf(document, organs, await handsOf(desk, id), prefix))
  const seal = sealIn(await newestFile(desk, id, 'ofd'))
  const placed = seal && { ...seal, ...set.seal }
  return { svg: set.typeset.svg(), pages: set.typeset.pages, seal: placed ?? null, substituted: [...set.substituted] }
})
