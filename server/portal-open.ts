// Forms that anybody may send: public actions and questions over the link, as nobody. A lawful no comes back to the form's own page.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Action, Question } from '#kernel/module/contract.ts'
import type { Doing, OpenForm } from '#web/portal/doing.ts'
import { isGoing } from '#web/portal/doing.ts'
import type { Page } from '#web/portal/page.ts'
import type { Ask } from '#web/portal/asking.ts'
import type { Press } from '#web/portal/press.ts'
import { filledIn } from './portal-form.ts'
import { ledTo, requestOf } from './portal-request.ts'
import { sendFresh } from './send-fresh.ts'

/** Does a public action by name; rejects as `Ask` does. */
export type Act = (name: string, input: Readonly<Record<string, unknown>>, key?: string) => Promise<unknown>

export const asNobody = (ask: Ask, act: Act): Doing => ({
  ask: async (question: Question, input) => (await ask(question.name, input as Record<string, unknown>)) as never,
  act: async (action: Action, input, key) => (await act(action.name, input as Record<string, unknown>, key)) as never,
})

export function openFormRoutes(app: FastifyInstance, forms: readonly OpenForm[], press: Press, doing: Doing): void {
  for (const { path, mostBytes, perMinute = 30, run } of forms) {
    const limits = {
      ...(mostBytes !== undefined && { bodyLimit: mostBytes }),
      config: { rateLimit: { max: perMinute, timeWindow: 60_000 } },
    }
    app.post(path, limits, async (request: FastifyRequest, reply: FastifyReply) => {
      let to: string | undefined
      const page = await press.own(requestOf(request), async (v): Promise<Page> => {
        const went = await run({ v, doing, filled: filledIn(request) })
        if (!isGoing(went)) return went
        to = went.to
        return { title: '', description: '', body: null }
      })
      return to === undefined
        ? sendFresh(request, reply, page)
        : reply.header('cache-control', 'no-store').redirect(ledTo(request, to), 303)
    })
  }
}
