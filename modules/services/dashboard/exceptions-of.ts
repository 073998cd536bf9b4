// What stands on the board today: late and stuck cases of every room, and systems that lost their grants. Two questions, one hop each.
import { daysBetween, type Day } from '#kernel/time/day.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { exceptions } from '#modules/platform/cases/contract.ts'
import { stoppedSystems } from '#modules/security/grading/contract.ts'
import type { Exception } from './contract.ts'
import { ownersOf } from './owners.ts'
import { inOrder } from './rules/order-of-exceptions.ts'
import { openOn, type Read } from './store.ts'

/** Days without a move after which a case without a last day counts as stuck. The province's own measure. */
const STUCK_DAYS = 60

type Found = Omit<Exception, 'remark' | 'ownerName'> & { readonly type: string }

/** All of them in order, with how many there are and how many cases are late. */
export async function exceptionsOf(desk: Read): Promise<{ all: Exception[]; total: number; overdue: number }> {
  const found = [...(await ofCases(desk)), ...(await ofSystems(desk))]
  const ordered = inOrder(found)
  const ownerOf = await ownersOf(
    desk,
    ordered.map(({ owner }) => owner),
  )
  const open = await openOn(
    desk,
    ordered.map(({ subject }) => subject),
  )
  const remarks = new Map(open.map(({ subject, id, number, state, due_on }) => [subject, { id, number, state, dueOn: due_on }]))
  return {
    total: ordered.length,
    overdue: ordered.reduce((sum, { kind, count }) => sum + (kind === 'overdue' ? count : 0), 0),
    all: ordered.map(({ type: _, ...one }) => {
      const { organ: owner, name: ownerName } = ownerOf(one.owner)
      return { ...one, owner, ownerName, remark: remarks.get(one.subject) ?? null }
    }),
  }
}

async function ofCases(desk: Read): Promise<Found[]> {
  const { rows } = await desk.ask(exceptions, { stuckDays: STUCK_DAYS })
  return rows.map(({ type, typeTitle, organ, kind, count, since, oldest, title }) => ({
    type,
    subject: `${kind}/${type}/${organ}`,
    title:
      kind === 'overdue'
        ? { zh: `${typeTitle.zh}逾期 ${count} 件`, en: `${typeTitle.en}: ${count} late` }
        : { zh: `${typeTitle.zh}停滞 ${count} 件`, en: `${typeTitle.en}: ${count} stuck` },
    kind,
    count,
    days: daysBetween(since as Day, desk.today),
    owner: organ,
    example: title,
    oldest,
  }))
}

async function ofSystems(desk: Read): Promise<Found[]> {
  const { stopped } = await desk.ask(stoppedSystems, {})
  if (stopped.length === 0) return []
  const { systems } = await desk.ask(several, { systems: stopped.map(({ system }) => system) })
  const known = new Map(systems.map((system) => [system.id, system]))
  return stopped.flatMap(({ system, why }) => {
    const one = known.get(system)
    if (!one || one.secrecy !== 'none') return []
    const type = 'grading.stopped'
    const title = { zh: `“${one.name}”被停止授予网络资源`, en: `“${one.name}” lost its grants` }
    return [
      {
        type,
        subject: `dead/${system}`,
        title,
        kind: 'dead' as const,
        count: 1,
        days: 0,
        owner: one.ownerOrgan,
        example: why[0] ?? null,
        oldest: null,
      },
    ]
  })
}
