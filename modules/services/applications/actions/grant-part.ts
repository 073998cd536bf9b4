import { holdFor } from '../acting.ts'
import { grant as contract } from '../contract-review.ts'
import { grantOne } from '../granting.ts'
import { permissions } from '../permissions.ts'
import { on } from '../store.ts'

export const grantPart = on(contract, async (desk, { part, opinion }) =>
  grantOne(desk, contract.name, await holdFor(desk, part, permissions.decide.name), opinion),
)
