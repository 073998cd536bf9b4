import { moveCase } from '#kernel/cases/cases.ts'
import type { BoundAction } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Side } from '../contract/fields.ts'
import { decideRelease as contract, refusals, releaseRegister } from '../contract.ts'
import { releasing } from '../procedure.ts'
import { mayBeReleased } from '../rules/release.ts'
import { byAnotherPerson } from '../rules/two-people.ts'
import { filesOf } from '../sending/release-files.ts'
import { outwardChannel, send } from '../sending/send.ts'
import { keep } from '../store/books.ts'
import { dropParcel, lockRelease } from '../store/packages.ts'
import { on } from '../store/tables.ts'

/** Approval and export are one act: nothing lies approved and unsigned, and the ground is looked at again on the day. */
export const decideReleaseFrom = (here: Side): BoundAction =>
  on(contract, async (desk, { release: id, verdict, opinion }) => {
    const asked = await within(desk, contract.may, await lockRelease(desk, id))
    if (asked.state !== 'proposed') refuse(ground(refusals.decided))
    refuseAny(byAnotherPerson({ proposedBy: asked.proposed_by, by: desk.actor.id }))
    const decided = { decidedBy: desk.actor.id, decidedByName: desk.actor.name, decidedAt: desk.now, ...(opinion && { opinion }) }
    await moveCase(desk, releasing, id, contract.name, { ...(opinion && { opinion }), to: verdict === 'approve' ? 'exported' : 'refused' })
    const state = verdict === 'approve' ? ('exported' as const) : ('refused' as const)
    await keep(desk, releaseRegister, contract.name, { ...decided, state }, asked)
    const files = await filesOf(desk, asked)
    await dropParcel(desk, id, 'release')
    if (verdict === 'refuse') return {}
    refuseAny(
      mayBeReleased({
        wasLevel: asked.was_level,
        basis: asked.basis,
        classifiedOn: asked.classified_on ?? undefined,
        termYears: asked.term_years ?? undefined,
        document: asked.document ?? undefined,
        declaredOn: asked.declared_on ?? undefined,
        today: desk.today,
      }),
    )
    const channel = await outwardChannel(desk, asked.channel)
    const { purpose, organ, was_level: wasLevel, basis, document, proposed_by_name: proposedBy } = asked
    const release = { id, wasLevel, basis, document, proposedBy, approvedBy: desk.actor.name }
    const made = await send(desk, contract.name, { here, channel, organ, purpose, files, release })
    return { made: { package: made.id, number: made.number, sm3: made.sm3, bytes: made.bytes, records: made.records } }
  })
