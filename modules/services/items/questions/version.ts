import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { versionQuestion } from '../contract.ts'
import { answer } from '../store.ts'
import { publishedOf } from '../store/versions.ts'

export const versionOf = answer(versionQuestion, async (desk, { errand, digest }) => {
  const found = (await publishedOf(desk, errand, digest)) ?? refuse(ground(kernelRefusals.notFound))
  return { errand, digest: found.digest, from: found.from_day, by: found.by_name, definition: found.definition, versions: found.versions }
})
