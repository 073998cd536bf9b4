// Rows that a registered system sends for its organ: POST /exchange/r1/intake/<register>/<event>?batch=…&first=…, JSON lines,
// signed as every call of the exchange is. A retry is signed anew; its batch and rows say that it is one.
import type { FastifyInstance } from 'fastify'
import { platformActor } from '#kernel/access/actor.ts'
import type { Out } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { House } from '#kernel/module/house.ts'
import { type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { rememberedPlaces } from '#kernel/registers/base/load-codes.ts'
import type { Day } from '#kernel/time/day.ts'
import { callFacts } from '#modules/resources/exchange/contract.ts'
import { callerProof, inTime, signedText } from '#modules/resources/exchange/gateway/prove-caller.ts'
import { readCaller } from '#modules/resources/exchange/gateway/read-request.ts'
import { callerRefusals } from '#modules/resources/exchange/refusals.ts'
import { refusals } from '#modules/resources/intake/contract.ts'
import { takePart } from '#modules/resources/intake/running/take-part.ts'
import { validated } from './validate.ts'

const MOST_BYTES = 16 * 2 ** 20
/** The name under which the exchange is asked for the caller alone: no service bears it. */
const NO_SERVICE = 'intake'

const said = f.object({
  batch: f.text('批次号', 'Batch', { max: 64, pattern: '^[A-Za-z0-9._-]{1,64}$' }),
  first: f.integer('首行号', 'First row', { min: 1, max: 2_000_000_000 }),
  effective: f.optional(f.day('生效日期', 'Counts from')),
  simulated: f.optional(f.flag('模拟', 'Simulated')),
})
type Said = { batch: string; first: number; effective?: string; simulated?: boolean }

export async function exchangeIntake(app: FastifyInstance, house: House): Promise<void> {
  const { pool } = house.database
  const asker = platformActor('intake')
  const proof = callerProof()
  const bases = house.modules.flatMap((room) => room.bases ?? [])
  const places = rememberedPlaces(pool)

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post('/exchange/r1/intake/:register/:kind', { bodyLimit: MOST_BYTES }, async ({ method, url, headers, body, query, params }) => {
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
      const call = { method, url, headers, body: bytes }
      const caller = readCaller(call)
      inTime(house.clock.now(), caller)
      const facts = (await house.ask(asker, callFacts.name, { client: caller.client, service: NO_SERVICE })) as Out<typeof callFacts>
      if (!facts.client) return refuse(ground(callerRefusals.unknownClient))
      proof.prove(signedText(call, caller), caller, facts.client.publicKey)
      if (facts.client.state !== 'active') refuse(ground(callerRefusals.suspendedClient))
      refuseAny(facts.consumerGrounds as readonly Ground[])
      const { register, kind } = params as { register: string; kind: string }
      const { batch, first, effective, simulated = false } = validated(said, query, 'query') as Said
      const part = {
        client: { id: facts.client.id, name: facts.client.name, organ: facts.client.organ },
        register,
        kind,
        batch,
        first,
        effective: effective as Day | undefined,
        simulated,
        lines: textOf(bytes),
      }
      return takePart({ pool, bases, places, policy: house.policy }, part, house.clock.now())
    })
  })
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(ground(refusals.malformed, { part: 'body（UTF-8）' }))
  }
}
