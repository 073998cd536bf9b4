import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { holderOf } from '../applicant.ts'
import { myUpload as contract } from '../contract.ts'
import { isWithinAgency } from '../rules/who-may-apply.ts'
import { answer } from '../store.ts'
import { pageOf } from '../store/uploads.ts'

export const myUpload = answer(contract, async (desk, { id }) => {
  const page = await pageOf(desk, holderOf(desk.actor), id)
  if (!page || !isWithinAgency(desk.actor, page.errand)) refuse(ground(kernelRefusals.notFound))
  return { fileName: page.file_name, type: page.type, file: page.content.toString('base64') }
})
