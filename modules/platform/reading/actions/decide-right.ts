import { decide } from '#kernel/access/decide.ts'
import { moveCase, stateOf } from '#kernel/cases/cases.ts'
import { bindTo, type BoundAction, type Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { agreeTo, applicationOf, matterOf, putInForce } from '#kernel/registers/base/right-book.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Bases } from '../bases.ts'
import { confirmRight, declineRight, events, grantRight, permissions, withholdRight } from '../contract.ts'
import { applying } from '../procedure.ts'
import { refusals } from '../refusals.ts'
import { sensitiveOf } from '../rules/right-in-order.ts'

const { on } = bindTo<never>()
type Application = NonNullable<Awaited<ReturnType<typeof applicationOf>>>

/** The application, while nobody else moves it. Whoever asked or agreed does not decide it again. */
async function waiting(desk: Desk<never>, id: string): Promise<Application> {
  const found = await applicationOf(desk, id)
  if (!found) refuse(ground(kernelRefusals.notFound))
  await stateOf(desk, applying, id, true)
  if (desk.actor.id === found.askedBy || desk.actor.id === found.agreedBy) refuse(ground(refusals.ownApplication))
  return found
}

async function enforce(desk: Desk<never>, application: Application, confirmedOrgan: string | null): Promise<string> {
  const { register, organ, matter, agreedBy } = application
  const title = (await matterOf(desk, register, matter)) ?? { title: matter, titleEn: matter }
  const granted = { ...application, grantedBy: agreedBy ?? desk.actor.id, grantedOrgan: desk.actor.organ ?? null, confirmedOrgan }
  const right = await putInForce(desk, granted, title)
  desk.tell(events.granted, { right, register, organ, matter })
  return right
}

/** The lead organ of the base, when the actor speaks for it; for anybody else the application is not there. */
function leadOf(bases: Bases, desk: Desk<never>, { register }: Application): string {
  const lead = bases.leadOf(register)
  if (!decide(desk.actor, permissions.confirm.name, { organ: lead }).allowed) refuse(ground(kernelRefusals.notFound))
  return lead
}

export const decideRight = (bases: Bases): BoundAction[] => [
  on(grantRight, async (desk, { id, opinion }) => {
    const application = await waiting(desk, id)
    const isSensitive = sensitiveOf(bases.of(application.register), application.fields).length > 0
    const to = isSensitive ? ('confirming' as const) : ('granted' as const)
    await moveCase(desk, applying, id, grantRight.name, { opinion, to })
    await agreeTo(desk, id)
    return { state: to, right: isSensitive ? null : await enforce(desk, application, null) }
  }),
  on(confirmRight, async (desk, { id, opinion }) => {
    const application = await waiting(desk, id)
    const lead = leadOf(bases, desk, application)
    await moveCase(desk, applying, id, confirmRight.name, { opinion, to: 'granted' })
    return { state: 'granted' as const, right: await enforce(desk, application, lead) }
  }),
  on(declineRight, async (desk, { id, opinion }) => {
    await waiting(desk, id)
    await moveCase(desk, applying, id, declineRight.name, { opinion, to: 'declined' })
    return { state: 'declined' as const, right: null }
  }),
  on(withholdRight, async (desk, { id, opinion }) => {
    leadOf(bases, desk, await waiting(desk, id))
    await moveCase(desk, applying, id, withholdRight.name, { opinion, to: 'declined' })
    return { state: 'declined' as const, right: null }
  }),
]
