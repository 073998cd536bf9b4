// What was released, as it was kept: the releases, the files of one, a text, its signed manifest.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { filesOfRelease as listing, manifest as signing, refusals, releases as past, textOfRelease as reading } from '../contract.ts'
import { networkReader } from '../network-reader.ts'
import { answer, filesIn, lastReleases, manifestOf, textsBy, theRelease } from '../store.ts'

export const releases = answer(past, async (desk, { network, number }) => {
  networkReader(desk, past.may)
  return {
    releases: (await lastReleases(desk, network, number)).map(({ proposer_name, approver_name, released_at, signature, ...it }) => ({
      ...it,
      proposerName: proposer_name,
      approverName: approver_name,
      releasedAt: released_at,
      signed: signature !== null,
    })),
  }
})

export const filesOfRelease = answer(listing, async (desk, { release }) => {
  networkReader(desk, listing.may)
  const { id } = await theRelease(desk, release)
  return { files: [...(await filesIn(desk, id)).values()] }
})

export const textOfRelease = answer(reading, async (desk, { release, path }) => {
  networkReader(desk, reading.may)
  const { id } = await theRelease(desk, release)
  const file = (await filesIn(desk, id)).get(path) ?? refuse(ground(refusals.noSuchFile, { path }, '/path'))
  const { program, device, living, digest } = file
  return { path, program, device, living, digest, text: (await textsBy(desk, [digest])).get(digest)! }
})

export const manifest = answer(signing, async (desk, { release }) => {
  networkReader(desk, signing.may)
  const { id, network, number, state } = await theRelease(desk, release)
  const kept = (await manifestOf(desk, id)) ?? refuse(ground(refusals.notReleased))
  const { manifest: text, statement, signature, certificate, chain } = kept
  return { network, number, state, manifest: text, statement, signature, certificate, chain }
})
