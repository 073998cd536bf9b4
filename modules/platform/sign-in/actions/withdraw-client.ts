import * as contract from '../contract.ts'
import { ownClient } from '../own-client.ts'
import { keepClient, on } from '../store.ts'

export const withdrawClient = on(contract.withdrawClient, async (desk, { client, reasons }) => {
  const { version } = await ownClient(desk, client, contract.permissions.register.name)
  await keepClient(desk, contract.withdrawClient.name, { state: 'withdrawn', remark: reasons }, { id: client, version })
  return {}
})
