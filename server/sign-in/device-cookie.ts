// The cookie by which an account knows a browser again. It opens nothing (kernel/people/known-device.ts).
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DEVICE_DAYS, rememberDevice } from '#kernel/people/known-device.ts'
import type { Holder } from '#kernel/people/one-time-code.ts'
import { type CredentialServer, DEVICE_COOKIE } from './credential-server.ts'

export type Browsers = CredentialServer & { readonly secureCookie?: boolean }

/** From now on the holder is known to come by this browser. */
export async function rememberBrowser(server: Browsers, request: FastifyRequest, reply: FastifyReply, who: Holder): Promise<void> {
  const { database, clock } = server.house
  const token = await rememberDevice(database.kysely, who, request.cookies[DEVICE_COOKIE], clock.now())
  const kept = { path: '/', httpOnly: true, sameSite: 'lax', secure: server.secureCookie ?? false } as const
  reply.setCookie(DEVICE_COOKIE, token, { ...kept, maxAge: DEVICE_DAYS * 86_400 })
}
