import { moveCase } from '#kernel/cases/cases.ts'
import { keep } from '#kernel/registers/keep.ts'
import { declineRelease as declining, releaseRegister, withdrawRelease as withdrawing } from '../contract.ts'
import { releasing } from '../procedure.ts'
import { stillProposed } from '../still-proposed.ts'
import { inTurn, on, theRelease } from '../store.ts'

/** Both end the proposal; who does it differs, and the record says which it was. */
const closing = (contract: typeof declining) =>
  on(contract, async (desk, { release: id, reason }) => {
    const { network } = await theRelease(desk, id)
    await inTurn(desk, network)
    await stillProposed(desk, id)
    await keep(desk, releaseRegister, contract.name, { state: 'withdrawn', outcome: reason }, { id })
    await moveCase(desk, releasing, id, contract.name, { to: 'withdrawn', opinion: reason })
    return {}
  })

export const declineRelease = closing(declining)
export const withdrawRelease = closing(withdrawing)
