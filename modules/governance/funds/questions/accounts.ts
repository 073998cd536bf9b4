import { decide } from '#kernel/access/decide.ts'
import { toYuan, yuan } from '#kernel/money/money.ts'
import * as contract from '../contract.ts'
import { leftOf } from '../rules/allocate-within-level.ts'
import { allAccounts, answer, incomeBySource } from '../store.ts'

export const accountList = answer(contract.accountList, async (desk, { level }) => {
  const seen = (await allAccounts(desk, level)).filter(
    ({ organ, division }) => decide(desk.actor, 'funds.read', { organ, division }).allowed,
  )
  const incomes = await incomeBySource(desk)
  return {
    accounts: seen.map(({ id, title, kind, level: of, division, received, allocated }) => {
      const from = (source: string) => incomes.find((line) => line.account === id && line.source === source)?.sum ?? '0.00'
      const bySource = { fiscal: from('fiscal'), bank: from('bank'), social: from('social') }
      return { id, title, kind, level: of, division, received, allocated, left: toYuan(leftOf(yuan(received), yuan(allocated))), bySource }
    }),
  }
})
