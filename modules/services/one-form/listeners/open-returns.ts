import { watchDue } from '#modules/security/incidents/contract.ts'
import { lastOver } from '../rules/periods.ts'
import { formsInForce, hear, openReturns as open } from '../store.ts'

const NAME = 'open-returns'

/** Every hour: when a period is over, its form comes to everybody who fills it in, once. */
export const openReturns = hear(watchDue, NAME, async (desk) => {
  for (const form of await formsInForce(desk)) {
    const from = form.in_force_from!
    const period = lastOver(form.period, desk.today, from)
    if (period.ended >= from) await open(desk, `one-form.${NAME}`, form, period)
  }
})
