import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { answer, findClient } from '../store.ts'

export const clientStanding = answer(contract.clientStanding, async (desk, { client }) => {
  const found = await findClient(desk, client)
  const { name, organ, system, realm, state, redirectUris, postLogoutUris, backchannelUri, publicKey, scopes } = found
  if (!decide(desk.actor, contract.permissions.read.name, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const blocked = (await desk.standing('sign-on', [system])).get(system) ?? []
  const said = (no: readonly Ground[]) => no.map(({ clauses, field: _, ...g }) => ({ ...g, ...(clauses && { clauses: [...clauses] }) }))
  return {
    name,
    organ,
    system,
    realm,
    state,
    redirectUris,
    postLogoutUris,
    backchannelUri: backchannelUri ?? null,
    publicKey: publicKey ?? null,
    scopes,
    grounds: [...said(state === 'withdrawn' ? [contract.refusals.withdrawn] : []), ...said(blocked)],
  }
})
