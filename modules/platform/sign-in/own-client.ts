import { decide } from '#kernel/access/decide.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from './refusals.ts'
import { type Client, findClient, type Tables } from './store.ts'

/** A client of an organ that the permission reaches, still in use. */
export async function ownClient(desk: Desk<Tables>, id: string, permission: string): Promise<Client> {
  const client = await findClient(desk, id)
  if (!decide(desk.actor, permission, { organ: client.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  if (client.state === 'withdrawn') refuse(ground(refusals.withdrawn))
  return client
}
