import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { ownClient } from '../own-client.ts'
import { newSecret, on } from '../store.ts'

export const rotateSecret = on(contract.rotateSecret, async (desk, { client }) => {
  const found = await ownClient(desk, client, contract.permissions.register.name)
  if (found.publicKey) refuse(ground(contract.refusals.noSecret))
  await desk.require('sign-on', found.system)
  desk.touch(`sign-in.client/${client}`)
  return { secret: await newSecret(desk, client) }
})
