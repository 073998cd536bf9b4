import { day as dayOf } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { qualificationRequired } from '../rules/supplier-qualification.ts'
import { answer, contractById } from '../store.ts'

export const qualification = answer(contract.qualification, async (desk, { day = desk.today }) => {
  const { value: required, law } = qualificationRequired.on(dayOf(day))
  const words = required
    ? '从事设计、研发、施工、服务和监理的单位应当具有省以上认可的资质等级证书。'
    : '不要求资质等级证书，招标文件不得把它作为条件。'
  return { day, required, clause: '4.3.5', law, words }
})

export const oneContract = answer(contract.oneContract, async (desk, { contract: id }) => contractOut(await contractById(desk, id)))

/** A contract as the door shows it. */
export const contractOut = ({
  id,
  project,
  system,
  organ,
  tender,
  category,
  supplier,
  supplier_name,
  sum,
  signed_on,
}: Awaited<ReturnType<typeof contractById>>) => ({
  id,
  project,
  system,
  organ,
  tender,
  category,
  supplier,
  supplierName: supplier_name,
  sum,
  signedOn: signed_on,
})
