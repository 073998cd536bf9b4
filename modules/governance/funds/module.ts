import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { allocateFunds } from './actions/allocate-funds.ts'
import { openAccount, recordIncome } from './actions/open-account.ts'
import { payProject } from './actions/pay-project.ts'
import { returnSurplus } from './actions/return-surplus.ts'
import { accounts, allocations, incomes, payments, permissions } from './contract.ts'
import { accountList } from './questions/accounts.ts'
import { ofProject } from './questions/of-project.ts'
import { allocateWithinMeans, eachLevelPaysItsOwn, specialFundHasPurposes } from './rules/allocate-within-level.ts'
import { moneyNeedsApproval, operateAfterAcceptance, payWithinCeiling, returnSurplusAfterAcceptance } from './rules/pay-within-ceiling.ts'

export const funds = defineModule({
  name: 'funds',
  wing: 'governance',
  title: words('资金', 'Funds'),
  lead: ['finance-department', 'ndrc'],
  clauses: ['4.2.1', '4.2.2', '4.2.3', '4.3.2', '4.3.6'],
  zone: 'extranet',
  schema: 'funds',
  uses: ['projects', 'tenders'],
  permissions: Object.values(permissions),
  actions: [openAccount, recordIncome, allocateFunds, payProject, returnSurplus],
  questions: [ofProject, accountList],
  registers: [accounts, incomes, allocations, payments],
  rules: [
    eachLevelPaysItsOwn,
    specialFundHasPurposes,
    allocateWithinMeans,
    moneyNeedsApproval,
    payWithinCeiling,
    operateAfterAcceptance,
    returnSurplusAfterAcceptance,
  ],
})
