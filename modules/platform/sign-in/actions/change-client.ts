import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { ownClient } from '../own-client.ts'
import { addressesAreExact, keyIsPublic } from '../rules/client-is-in-order.ts'
import { keepClient, on } from '../store.ts'

export const changeClient = on(contract.changeClient, async (desk, { client, version, ...given }) => {
  const found = await ownClient(desk, client, contract.permissions.register.name)
  refuseAny([...addressesAreExact(given), ...keyIsPublic(given)])
  await desk.require('sign-on', found.system)
  const kept = await keepClient(desk, contract.changeClient.name, given, { id: client, version })
  return { version: kept.version }
})
