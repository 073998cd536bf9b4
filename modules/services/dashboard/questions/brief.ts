import { brief as contract } from '../contract.ts'
import { printBrief } from '../layout/print-brief.ts'
import { answer } from '../store.ts'
import { boardOf } from './board.ts'

export const brief = answer(contract, async (desk) => {
  const pdf = printBrief(await boardOf(desk))
  return { name: `电子政务简报-${desk.today.slice(0, 7)}.pdf`, file: pdf.toString('base64') }
})
