import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { publishVersion as contract, refusals } from '../contract.ts'
import { definitionOf } from '../definition-as-data.ts'
import { on } from '../store.ts'
import { keepVersion, newestVersion } from '../store/versions.ts'
import { findErrand } from '../the-matter.ts'

/** Any organ that does a part of it may publish it; what stands already is not published again. */
export const publishVersion = on(contract, async (desk, { errand: id }) => {
  const errand = findErrand(id)
  const { digest, written } = definitionOf(errand)
  const newest = await newestVersion(desk, id)
  const organs = errand.parts.map(({ matter }) => matter.organ)
  refuseAny(
    grounds(
      !organs.includes(desk.actor.organ ?? '') && ground(refusals.notYourMatter),
      newest?.digest === digest && ground(refusals.versionStands, { from: newest.from }),
    ),
  )
  await keepVersion(desk, contract.name, errand, digest, written, newest)
  return { errand: id, digest, from: desk.today }
})
