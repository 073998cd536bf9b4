import { one } from '#modules/governance/systems/contract.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { testerIsNotOwner } from '../rules/tester-is-not-owner.ts'
import { verdictFollowsChecks } from '../rules/verdict-follows-checks.ts'
import { keepVerdict, on, standardsOn, triedOn, verdictById } from '../store.ts'

export const issueVerdict = on(contract.issueVerdict, async (desk, { system, verdict, checks, untilDay, remark }) => {
  const { ownerOrgan } = await desk.ask(one, { system })
  const inForce = (await standardsOn(desk, desk.today)).map(({ code, required, on_trial }) => ({ code, required, onTrial: on_trial }))
  refuseAny([
    ...testerIsNotOwner({ tester: desk.actor.organ, owner: ownerOrgan }),
    ...verdictFollowsChecks({ day: desk.today, untilDay, verdict, checks, inForce, triedHere: await triedOn(desk, system) }),
  ])
  const { id } = await keepVerdict(desk, contract.issueVerdict.name, {
    system,
    verdict,
    checks,
    tester: desk.actor.organ ?? '',
    signedBy: desk.actor.name,
    fromDay: desk.today,
    untilDay,
    remark,
  })
  return { id, untilDay }
})

export const withdrawVerdict = on(contract.withdrawVerdict, async (desk, { id, reason }) => {
  const verdict = await verdictById(desk, id)
  if (verdict.withdrawn_on) refuse(ground(contract.refusals.alreadyWithdrawn))
  await keepVerdict(desk, contract.withdrawVerdict.name, { withdrawnOn: desk.today, withdrawnWhy: reason }, id)
  return { id }
})
