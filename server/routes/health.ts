// Liveness says the process answers; readiness says it can do work; metrics are Prometheus text, with no person in them.
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { sealState } from '#kernel/audit/seal-state.ts'
import { alarms, witnessState } from '#kernel/audit/witness-state.ts'
import { backlog } from '#kernel/events/deliver.ts'
import type { House } from '#kernel/module/house.ts'
import { glassState } from '#kernel/people/emergencies.ts'

export function healthRoutes(app: FastifyInstance, house: House): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'yuelu_http_seconds',
    help: 'Time to answer by route and status class',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  })
  const refused = new Counter({ name: 'yuelu_refusals_total', help: 'Answers 4xx by route', labelNames: ['route'], registers: [registry] })
  const waiting = new Gauge({ name: 'yuelu_outbox_waiting', help: 'Facts not yet handled', registers: [registry] })
  const failing = new Gauge({ name: 'yuelu_outbox_failing', help: 'Facts whose listener failed at least once', registers: [registry] })
  const unsealed = new Gauge({ name: 'yuelu_audit_unsealed', help: 'Audit lines not yet in the Merkle log', registers: [registry] })
  const uncosigned = new Gauge({
    name: 'yuelu_audit_uncosigned_seconds',
    help: 'Age of the oldest checkpoint that no witness has co-signed: an alarm above a minute; NaN where there is no witness',
    registers: [registry],
  })
  const witnessAlarm = new Gauge({
    name: 'yuelu_audit_witness_alarm',
    help: '1 while the witness does not co-sign, by what it says; forked and rolled-back mean that the log was rewritten',
    labelNames: ['alarm'],
    registers: [registry],
  })
  const unsealedAge = new Gauge({
    name: 'yuelu_audit_unsealed_seconds',
    help: 'Age of the oldest audit line not yet sealed: an alarm above a minute',
    registers: [registry],
  })

  const glass = {
    open: new Gauge({ name: 'yuelu_break_glass_open', help: 'Emergency authorisations open now', registers: [registry] }),
    unreviewed: new Gauge({
      name: 'yuelu_break_glass_unreviewed',
      help: 'Emergency authorisations that no auditor has reviewed yet: an alarm above zero',
      registers: [registry],
    }),
    opened: new Gauge({ name: 'yuelu_break_glass_opened_total', help: 'Emergency authorisations ever opened', registers: [registry] }),
  }

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    duration.observe({ route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000)
    if (reply.statusCode >= 400 && reply.statusCode < 500) refused.inc({ route })
  })
  app.get('/health', async () => ({ status: 'alive' }))
  app.get('/ready', async (_request, reply) => {
    try {
      await house.database.pool.query('select 1')
      return { status: 'ready', outbox: await backlog(house.database) }
    } catch {
      return reply.code(503).send({ status: 'database away' })
    }
  })
  app.get('/metrics', async (_request, reply) => {
    const outbox = await backlog(house.database).catch(() => ({ waiting: NaN, failing: NaN }))
    const seal = await sealState(house.database.kysely).catch(() => undefined)
    unsealed.set(seal?.waiting ?? NaN)
    unsealedAge.set(seal ? (seal.since ? (Date.parse(house.clock.now()) - Date.parse(seal.since)) / 1000 : 0) : NaN)
    const witness = await witnessState(house.database.kysely).catch(() => undefined)
    uncosigned.set(witness ? (witness.waitsSince ? (Date.parse(house.clock.now()) - Date.parse(witness.waitsSince)) / 1000 : 0) : NaN)
    for (const alarm of alarms) witnessAlarm.set({ alarm }, witness?.alarm === alarm ? 1 : 0)
    waiting.set(outbox.waiting)
    failing.set(outbox.failing)
    const broken = await glassState(house.database.kysely, house.clock.now()).catch(() => undefined)
    for (const name of ['open', 'unreviewed', 'opened'] as const) glass[name].set(broken?.[name] ?? NaN)
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
