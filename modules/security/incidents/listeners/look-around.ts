import { clearAlarmAt, raiseAlarmAt, standingAlarms } from '#kernel/alarms/at-desk.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { acceptanceRestored, acceptanceRevoked } from '#modules/governance/projects/contract.ts'
import { stoppedSystems } from '#modules/security/grading/contract.ts'
import { watchDue } from '../contract/events.ts'
import { hear, type Write } from '../store.ts'
import { onDuty } from '../store/roster.ts'

const CUT = 'grant.cut'
const GAP = { kind: 'duty.gap', about: 'roster' }

/** Every hour: is somebody on duty, and has a system in use lost its grants because time went by? */
export const lookAround = hear(watchDue, 'look-around', async (desk) => {
  if (await onDuty(desk)) await clearAlarmAt(desk, GAP)
  else await raiseAlarmAt(desk, GAP)
  await watchGrades(desk)
})

async function watchGrades(desk: Write): Promise<void> {
  const { stopped } = await desk.ask(stoppedSystems, {})
  const { systems } = await desk.ask(several, { systems: stopped.map(({ system }) => system) })
  const names = new Map(systems.map(({ id, name }) => [id, name]))
  for (const { system, why } of stopped) {
    await raiseAlarmAt(desk, { kind: CUT, about: `grading/${system}`, detail: { name: names.get(system) ?? system, why: why.join('；') } })
  }
  const still = new Set(stopped.map(({ system }) => `grading/${system}`))
  const over = (await standingAlarms(desk)).filter(({ kind, about }) => kind === CUT && about.startsWith('grading/') && !still.has(about))
  for (const { kind, about } of over) await clearAlarmAt(desk, { kind, about })
}

export const seeRevocation = hear(acceptanceRevoked, 'see-revocation', async (desk, { system, reason }) => {
  const { systems } = await desk.ask(several, { systems: [system] })
  await raiseAlarmAt(desk, {
    kind: CUT,
    about: `acceptance/${system}`,
    detail: { name: systems[0]?.name ?? system, why: `验收被撤销：${reason}` },
  })
})
export const seeRestoration = hear(acceptanceRestored, 'see-restoration', (desk, { system }) =>
  clearAlarmAt(desk, { kind: CUT, about: `acceptance/${system}` }),
)
