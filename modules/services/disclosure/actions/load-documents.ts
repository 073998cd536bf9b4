import { uuid } from '#kernel/id/uuid.ts'
import type { Words } from '#kernel/text/text.ts'
import { filled } from '#kernel/refusal/refusal.ts'
import { loadDocuments as contract } from '../contract.ts'
import { documentDigest, indexNumberOf } from '../digest.ts'
import { documentIsWhole } from '../rules/document-is-whole.ts'
import { on } from '../store.ts'
import { heldDigests, keepDocument } from '../store/documents.ts'

/**
 * Texts that others made public before: no clock and no second reviewer, the operator answers for them. Each is known again by its
 * digest, so that a library may be imported twice, or the rest of it after a break.
 */
export const loadDocuments = on(contract, async (desk, { trial, documents }) => {
  const digests = documents.map(documentDigest)
  const held = new Set(await heldDigests(desk, digests))
  const results: { path: string; outcome: 'added' | 'held' | 'refused'; fault: Words | null }[] = []
  for (const [at, { path, ...given }] of documents.entries()) {
    const digest = digests[at]!
    const [fault] = documentIsWhole({ ...given, today: desk.today, interprets: undefined, interpreted: undefined })
    if (fault || held.has(digest)) {
      const said = fault ? { zh: filled(fault.words.zh, fault.detail), en: filled(fault.words.en, fault.detail) } : null
      results.push({ path, outcome: fault ? 'refused' : 'held', fault: said })
      continue
    }
    held.add(digest)
    results.push({ path, outcome: 'added', fault: null })
    if (trial) continue
    const id = uuid()
    await keepDocument(
      desk,
      contract.name,
      {
        ...given,
        organ: desk.actor.organ!,
        digest,
        indexNumber: indexNumberOf(desk.actor.division ?? '430000', given.madeOn, id),
        validity: 'valid',
        state: 'published',
        editedBy: desk.actor.id,
        publishedAt: `${desk.now.slice(0, 16)}:00.000Z`,
      },
      { id },
    )
  }
  desk.touch('disclosure.library', undefined, { trial, added: results.filter(({ outcome }) => outcome === 'added').length })
  return { results }
})
