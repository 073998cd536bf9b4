import type { Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { ceremonyRegister, joinCeremony as contract } from '../contract.ts'
import { performCeremony, type Zone } from '../perform-ceremony.ts'
import { twoPeopleInTime } from '../rules/two-people.ts'
import { lockCeremony } from '../store/ceremonies.ts'
import { on } from '../store/tables.ts'

/** The second person: only now is anything made, and all of it at once. */
export const joinCeremonyIn = (zone: Zone) =>
  on(contract, async (desk, { ceremony: id }) => {
    const ceremony = (await lockCeremony(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
    refuseAny(
      twoPeopleInTime({
        state: ceremony.state,
        begunBy: ceremony.begun_by,
        joining: desk.actor.id,
        endsAt: ceremony.ends_at,
        now: desk.now,
      }),
    )
    const protocol = await performCeremony(desk, contract.name, ceremony, zone)
    await keep(
      desk as Desk,
      ceremonyRegister,
      contract.name,
      {
        state: 'held',
        joinedBy: desk.actor.id,
        joinedByName: desk.actor.name,
        joinedAt: desk.now,
        protocol,
      },
      { id },
    )
    return { protocol }
  })
