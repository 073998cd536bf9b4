// The sharing authority suspends, resumes and ends an authorisation (政务数据共享条例 第27条).
import type { Desk } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { authorisationChanged, authorisationStates } from '../contract.ts'
import * as contract from '../contract-requests.ts'
import { requestRefusals } from '../refusals.ts'
import { findAuthorisation, keepAuthorisation, on, type Tables } from '../store.ts'

type State = keyof typeof authorisationStates

async function change(desk: Desk<Tables>, action: string, id: string, from: readonly State[], to: State, remark: string) {
  const found = await findAuthorisation(desk, id)
  if (!from.includes(found.state)) {
    const { zh, en } = authorisationStates[found.state]
    refuse(ground(requestRefusals.notInForce, { state: zh, stateEn: en }))
  }
  await keepAuthorisation(desk, action, { state: to, remark }, { id, version: found.version })
  desk.tell(authorisationChanged, { authorisation: id, state: to })
  return {}
}

export const suspendAuthorisation = on(contract.suspend, (desk, { authorisation, reasons, mendBy }) =>
  change(desk, contract.suspend.name, authorisation, ['active'], 'suspended', mendBy ? `${reasons}（${mendBy} 前整改）` : reasons),
)
export const resumeAuthorisation = on(contract.resume, (desk, { authorisation, reasons }) =>
  change(desk, contract.resume.name, authorisation, ['suspended'], 'active', reasons),
)
export const terminateAuthorisation = on(contract.terminate, (desk, { authorisation, reasons }) =>
  change(desk, contract.terminate.name, authorisation, ['agreed', 'active', 'suspended'], 'terminated', reasons),
)
