import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { gradesOf } from '#modules/security/grading/contract.ts'
import { one } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { on, openIncident, say, type Write } from '../store.ts'
import { onDuty } from '../store/roster.ts'

/** An organ raises what it finds in its own systems or at its own desk. */
export const raiseIncident = on(contract.raiseIncident, async (desk, { title, kind, system, foundAt, found, level = 0 }) => {
  if (Date.parse(foundAt) > Date.parse(desk.now)) refuse(ground(contract.refusals.foundInFuture, undefined, '/foundAt'))
  const place = await placeOf(desk, system)
  const duty = await onDuty(desk)
  const { id, number } = await openIncident(desk, contract.raiseIncident.name, {
    title,
    kind,
    ...place,
    level,
    source: 'hand',
    found,
    foundAt: new Date(foundAt).toISOString(),
    assignedTo: duty?.account ?? null,
    assignedName: duty?.name ?? null,
  })
  await say(desk, id, 'raised', found)
  if (!duty) await say(desk, id, 'note', '此时无人值班，请尽快安排。')
  return { id, number, assignedName: duty?.name ?? null }
})

async function placeOf(desk: Write, system: string | undefined): Promise<{ organ: string; system: string | null; critical: boolean }> {
  const own = desk.actor.organ ?? refuse(ground(kernelRefusals.notFound))
  if (system === undefined) return { organ: own, system: null, critical: false }
  const { ownerOrgan } = await desk.ask(one, { system })
  if (!decide(desk.actor, contract.raiseIncident.may, { organ: ownerOrgan }).allowed) refuse(ground(kernelRefusals.notFound))
  const { grades } = await desk.ask(gradesOf, { systems: [system] })
  return { organ: ownerOrgan, system, critical: grades[0]?.critical ?? false }
}
