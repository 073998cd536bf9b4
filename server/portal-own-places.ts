// The pages and forms of one's own from the portal's lists (web/portal/own-places.ts): asked for anew in the citizen's name each
// time, kept by nobody; a file goes home as a file, which no browser draws or runs.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Download, type Filled, type Here, isDownload, isGoing } from '#web/portal/doing.ts'
import { ownForms, ownPlaces } from '#web/portal/own-places.ts'
import type { Page } from '#web/portal/page.ts'
import { withBar } from '#web/portal/pages/own/acting-bar.tsx'
import type { Own } from '#web/portal/pages/own/own.ts'
import type { Press } from '#web/portal/press.ts'
import type { Visit } from '#web/portal/visit.ts'
import { ledTo, requestOf } from './portal-request.ts'
import type { CitizenSession } from './portal-sessions.ts'
import { sendFresh } from './send-fresh.ts'

export type Turn = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly session: CitizenSession
  readonly filled: Filled
}

type Ways = {
  readonly press: Press
  /** Runs a turn of somebody who is signed in, and asks anybody else to sign in. */
  readonly turn: (work: (turn: Turn) => Promise<unknown>) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  readonly hereOf: (turn: Turn) => Promise<Omit<Here, 'v'>>
}

export function ownPlaceRoutes(app: FastifyInstance, { press, turn, hereOf }: Ways): void {
  /** Draws a page, under the bar that says for whom one acts, unless something else came of it. */
  async function drawn<T extends object>(
    { request, reply }: Turn,
    own: Own,
    isElse: (made: Page | T) => made is T,
    make: (v: Visit) => Promise<Page | T>,
  ) {
    let other: T | undefined
    const page = await press.own(requestOf(request), async (v) => {
      const made = await make(v)
      if (!isElse(made)) return withBar(v, own, made)
      other = made
      return { title: '', description: '', body: null }
    })
    return other ?? sendFresh(request, reply, page)
  }

  for (const { path, load } of ownPlaces)
    app.get(
      path,
      turn(async (turned) => {
        const here = await hereOf(turned)
        const made = await drawn<Download>(turned, here.own, isDownload, (v) => load({ v, ...here }))
        return 'download' in made ? sendFile(turned.reply, made) : made
      }),
    )

  for (const { path, mostBytes, run } of ownForms)
    app.post(
      path,
      mostBytes === undefined ? {} : { bodyLimit: mostBytes, errorHandler: tooLarge },
      turn(async (turned) => {
        const here = await hereOf(turned)
        const made = await drawn<{ readonly to: string }>(turned, here.own, isGoing, (v) => run({ v, ...here, filled: turned.filled }))
        return 'to' in made ? turned.reply.header('cache-control', 'no-store').redirect(ledTo(turned.request, made.to), 303) : made
      }),
    )
}

/** More than a form takes is told on its own page, where the rest of it stands. */
function tooLarge(error: { readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply): unknown {
  if (error.statusCode !== 413) throw error
  return reply.header('connection', 'close').redirect(`${requestOf(request).address.split('?')[0]}?fault=large`, 303)
}

const sendFile = (reply: FastifyReply, { download, type, bytes }: Download) =>
  reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(download)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    })
    .send(bytes)
