import { kernelRefusals } from '#kernel/module/refusals.ts'
import { reaches } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { certificateFile as contract } from '../contract-keeping.ts'
import { fileAtDesk } from '../file-at-desk.ts'
import { answer, certificateById } from '../store.ts'

export const certificateFile = answer(contract, async (desk, { id, format }) => {
  const row = await certificateById(desk, id)
  if (!row || !(await reaches(desk, contract.may, row.organ))) refuse(ground(kernelRefusals.notFound))
  return fileAtDesk(desk, row, format)
})
