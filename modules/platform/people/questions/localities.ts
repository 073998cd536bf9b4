import { bindTo } from '#kernel/module/define-module.ts'
import { findLocalities, localitiesIn, nameOfPlace } from '#kernel/people/localities.ts'
import { localities as contract, MOST_LOCALITIES } from '../contract.ts'

const { answer } = bindTo<unknown>()

/** The largest town has 61 villages. */
const MOST_IN_ONE = 100

export const localities = answer(contract, async (desk, { parent, q = '', near }) => {
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, 4)
  if (words.length > 0) {
    const found = await findLocalities(desk, { words, near, most: MOST_LOCALITIES + 1 })
    return { title: null, rows: found.slice(0, MOST_LOCALITIES), more: found.length > MOST_LOCALITIES }
  }
  if (parent === undefined) return { title: null, rows: [], more: false }
  return { title: (await nameOfPlace(desk, parent)) ?? null, rows: await localitiesIn(desk, parent, MOST_IN_ONE), more: false }
})
