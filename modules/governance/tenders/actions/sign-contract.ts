import { moveCase } from '#kernel/cases/cases.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Money, sum as total, yuan } from '#kernel/money/money.ts'
import { type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { day } from '#kernel/time/day.ts'
import { approvedProject } from '../approved-project.ts'
import * as contract from '../contract.ts'
import type { tenderStates } from '../fields.ts'
import { tendering } from '../procedure.ts'
import { contractedDirectly } from '../rules/compulsory-scope.ts'
import { contractLawfully, supervisorIsIndependent } from '../rules/contract-lawfully.ts'
import { bidderIsQualified } from '../rules/supplier-qualification.ts'
import { addContracted, bidsOf, contractsOf, keepContract, keepTender, on, supplierById, type Tables, tenderToMove } from '../store.ts'

type Signing = Omit<Static<typeof contract.contracts.record>, 'supplierName' | 'supplierGroup' | 'signedOn'>
type Terms = { left: Money; award: { day: ReturnType<typeof day>; price: Money } | undefined; more: readonly Ground[] }

/** What both ways to a contract share: lawful terms, an independent supervisor, the sum held against the estimate. */
async function sign(desk: Desk<Tables>, action: string, signing: Signing, { left, award, more }: Terms): Promise<string> {
  const supplier = await supplierById(desk, signing.supplier)
  const sum = yuan(signing.sum)
  const signed = (await contractsOf(desk, signing.project)).map((c) => ({
    category: c.category,
    supplier: c.supplier,
    name: c.supplier_name,
    group: c.supplier_group,
  }))
  refuseAny([
    ...more,
    ...contractLawfully({
      today: desk.today,
      award,
      sum,
      performanceBond: signing.performanceBond ? yuan(signing.performanceBond) : undefined,
      left,
    }),
    ...supervisorIsIndependent({
      signing: { category: signing.category, supplier: supplier.id, name: supplier.name, group: supplier.group },
      signed,
    }),
  ])
  await addContracted(desk, signing.project, sum)
  const kept = await keepContract(desk, action, {
    ...signing,
    supplierName: supplier.name,
    supplierGroup: supplier.group,
    signedOn: desk.today,
  })
  const { project, system, category } = signing
  desk.tell(contract.contractSigned, {
    contract: kept.id,
    project,
    system,
    category,
    supplierName: supplier.name,
    sum: signing.sum,
    day: desk.today,
  })
  return kept.id
}

export const signContract = on(contract.signContract, async (desk, { tender: id, sum, performanceBond }) => {
  const tender = await tenderToMove(desk, id)
  const { left } = await approvedProject(desk, tender.project)
  const bid = (await bidsOf(desk, [id])).find((candidate) => candidate.id === tender.award)
  const signable = tender.state === 'awarded' || tender.state === 'reported'
  if (!bid || !signable) {
    await moveCase(desk, tendering, id, contract.signContract.name)
    return refuse(ground(kernelRefusals.notFound))
  }
  const { project, system, organ, category } = tender
  const signed = await sign(
    desk,
    contract.signContract.name,
    { project, system, organ, tender: id, category, supplier: bid.supplier, sum, performanceBond },
    { left, award: { day: day(tender.awarded_on!), price: yuan(bid.price) }, more: [] },
  )
  const { to } = await moveCase(desk, tendering, id, contract.signContract.name)
  await keepTender(desk, contract.signContract.name, { state: to as keyof typeof tenderStates }, id)
  return { contract: signed, state: to }
})

export const contractDirectly = on(
  contract.contractDirectly,
  async (desk, { project, category, supplier, sum, performanceBond, reason }) => {
    const { system, organ, left } = await approvedProject(desk, project)
    const { name, certificates } = await supplierById(desk, supplier)
    const before = total(
      (await contractsOf(desk, project)).filter((c) => c.category === category && c.tender === null).map((c) => yuan(c.sum)),
    )
    const more = [
      ...contractedDirectly({ today: desk.today, category, sum: yuan(sum), before }),
      ...bidderIsQualified({ release: desk.today, today: desk.today, category, supplier: name, certificates }),
    ]
    const signing = { project, system, organ, category, supplier, sum, performanceBond, directReason: reason }
    return { contract: await sign(desk, contract.contractDirectly.name, signing, { left, award: undefined, more }) }
  },
)
