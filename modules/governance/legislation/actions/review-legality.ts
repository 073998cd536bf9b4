import { reviewLegality as contract } from '../contract.ts'
import { lockRegulation, moveRegulation, on } from '../store.ts'

export const reviewLegality = on(contract, async (desk, { regulation, verdict, opinion }) => {
  const row = await lockRegulation(desk, regulation, contract.may)
  await moveRegulation(desk, contract, row, { opinion, to: verdict === 'lawful' ? 'deliberating' : 'drafting' })
  return {}
})
