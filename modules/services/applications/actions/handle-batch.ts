// Several of one matter at once, and only a yes: whoever is told no is told so by itself. Ids are held in their order, so that two
// batches that share a part wait for one another and never both.
import { filled, ground, Refused, refuse } from '#kernel/refusal/refusal.ts'
import { holdFor } from '../acting.ts'
import { accept, acceptBatch as acceptContract, grant, grantBatch as grantContract } from '../contract-review.ts'
import { grantOne } from '../granting.ts'
import { permissions } from '../permissions.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { checksOf } from '../rules/checked.ts'
import { on, type Write } from '../store.ts'
import { acceptOne } from './accept-part.ts'

type Held = Awaited<ReturnType<typeof holdFor>>

async function eachOf(desk: Write, parts: readonly string[], may: string, run: (held: Held) => Promise<unknown>) {
  let matter: string | undefined
  for (const part of parts.toSorted()) {
    const held = await holdFor(desk, part, may)
    matter ??= held.part.matter
    if (held.part.matter !== matter) refuse(ground(no.batchTooMixed, undefined, 'parts'))
    try {
      await run(held)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const why = error.grounds.map(({ words, detail }) => filled(words.zh, detail)).join('')
      refuse(ground(no.batchStopped, { number: held.application.number, why }, 'parts'), ...error.grounds)
    }
  }
  return { done: parts.length }
}

export const acceptBatch = on(acceptContract, (desk, { parts }) =>
  eachOf(desk, parts, permissions.receive.name, (held) => acceptOne(desk, held, accept.name)),
)

export const grantBatch = on(grantContract, (desk, { parts }) =>
  eachOf(desk, parts, permissions.decide.name, async (held) => {
    const open = checksOf(held.acts).filter(({ outcome }) => outcome !== 'same')
    const none = checksOf(held.acts).length === 0
    if (none || open.length > 0) refuse(ground(no.checksOpen, { checks: none ? '尚未核验' : open.map(({ title }) => title.zh).join('、') }))
    return grantOne(desk, grant.name, held)
  }),
)
