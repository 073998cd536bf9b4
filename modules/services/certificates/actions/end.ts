import type { Action, In } from '#kernel/module/contract.ts'
import { cancel as cancelling, resume as resuming, revoke as revoking, suspend as suspending } from '../contract-keeping.ts'
import type { Act } from '../rules/standing.ts'
import { demandStanding, end, on, reached, turn, type Write } from '../store.ts'

type Seen = In<typeof cancelling>

/** The certificate as it was seen, when it stands as the act asks. */
async function standing(desk: Write, { may }: Action, act: Act, { id, version }: Seen) {
  const row = await reached(desk, may, id, version)
  demandStanding(desk, row, act)
  return row
}

export const suspend = on(suspending, async (desk, seen) => {
  const row = await standing(desk, suspending, 'suspend', seen)
  const { state, version } = await turn(desk, suspending.name, row, 'suspended', seen.basis)
  return { state, version }
})

export const resume = on(resuming, async (desk, seen) => {
  const row = await standing(desk, resuming, 'resume', seen)
  const { state, version } = await turn(desk, resuming.name, row, 'valid', seen.basis)
  return { state, version }
})

export const cancel = on(cancelling, async (desk, seen) => {
  const row = await standing(desk, cancelling, 'cancel', seen)
  const { state, version } = await end(desk, cancelling.name, row, 'cancelled', seen.basis)
  return { state, version }
})

export const revoke = on(revoking, async (desk, seen) => {
  const row = await standing(desk, revoking, 'revoke', seen)
  const { state, version } = await end(desk, revoking.name, row, 'revoked', seen.basis)
  return { state, version }
})
