// Which parts of our API a system may use is not its owner's to say.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { ownClient } from '../own-client.ts'
import { keepClient, on } from '../store.ts'

export const allowScopes = on(contract.allowScopes, async (desk, { client, version, scopes, reasons }) => {
  const found = await ownClient(desk, client, contract.permissions.allow.name)
  if (found.realm === 'citizens' && scopes.includes('api')) refuse(ground(contract.refusals.scopeOfPeople, undefined, '/scopes'))
  await desk.require('sign-on', found.system)
  const kept = await keepClient(desk, contract.allowScopes.name, { scopes, remark: reasons }, { id: client, version })
  return { version: kept.version }
})
