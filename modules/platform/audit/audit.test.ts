import { after, before, test } from 'node:test'
import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import type { Actor } from '#kernel/access/actor.ts'
import { anyone } from '#kernel/access/actor.ts'
import type { Scope } from '#kernel/access/decide.ts'
import { lineOf, writeLines } from '#kernel/audit/line.ts'
import { verifyBundle } from '#kernel/audit/proof-bundle.ts'
import { verifyExport } from '#kernel/audit/verify-export.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { openHouse, type House } from '#kernel/module/house.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { instantOf } from '#kernel/time/day.ts'
import { sm2KeyId, sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import * as contract from './contract.ts'
import { audit } from './module.ts'
import { testLog, type TestLog } from '#tests/faults/audit-log.ts'

let log: TestLog
let house: House
before(async () => {
  log = await testLog()
  const calendar = await readCalendarTable(log.db)
  const clock = settableClock('2026-03-05T01:00:00.000Z')
  house = openHouse({ database: log.database, modules: [audit], clock, calendar, policy: 'test' })
  await log.empty()
  await writeLines(log.db, seven)
  await log.seal()
})
after(() => log.close())

const person = (name: string, organ: string, scope?: Scope): Actor => ({
  kind: 'official',
  id: name,
  name,
  organ,
  division: '430000',
  permissions: new Map(scope ? [['audit.read', scope]] : []),
})
const auditor = person('auditor', 'audit-office', 'all')
const ndrc = person('ndrc-head', 'ndrc', 'own')

const ask = async <C extends Question>(actor: Actor, question: C, input: In<C>) => (await house.ask(actor, question.name, input)) as Out<C>

/** One line a day, the first at 23:30 in China on 28 February; the third is a refusal that cites 4.3.2. */
const seven = Array.from({ length: 7 }, (_, i) =>
  lineOf({
    at: instantOf(new Date(Date.UTC(2026, 1, 28 + i, 15, 30))),
    request: `r${i}`,
    actor: person(i % 2 ? '李四' : '张三', i % 2 ? 'ndrc' : 'statistics-bureau'),
    action: 'projects.approve-project',
    outcome: i === 2 ? 'refused' : 'done',
    policy: 'test',
    subject: `projects.project/${i}`,
    ...(i === 2 && {
      grounds: [
        {
          code: 'projects.not-reviewed',
          kind: 'conflict' as const,
          words: { zh: '', en: '' },
          clauses: ['4.3.2'],
        },
      ],
    }),
  }),
)
const found = async (actor: Actor, search: In<typeof contract.lines>) =>
  (await ask(actor, contract.lines, { action: 'projects.approve-project', ...search })).lines.map(({ request }) => request)

test('lines are found by day, person, organ, outcome, object and clause, newest first', async () => {
  deepEqual(await found(auditor, {}), ['r6', 'r5', 'r4', 'r3', 'r2', 'r1', 'r0'])
  deepEqual(await found(auditor, { fromDay: '2026-03-01', toDay: '2026-03-02' }), ['r2', 'r1'], 'days are days in China')
  deepEqual(await found(auditor, { actor: '李四' }), ['r5', 'r3', 'r1'])
  deepEqual(await found(auditor, { organ: 'ndrc', fromDay: '2026-03-03' }), ['r5', 'r3'])
  deepEqual(await found(auditor, { outcome: 'refused' }), ['r2'])
  deepEqual(await found(auditor, { clause: '4.3.2' }), ['r2'])
  deepEqual(await found(auditor, { subject: 'projects.project/4' }), ['r4'])
  equal((await found(auditor, { subject: 'projects.project' })).length, 7)
  deepEqual(await found(auditor, { page: 2, size: 3 }), ['r3', 'r2', 'r1'])
  deepEqual(await ask(auditor, contract.lines, { action: 'no.such', page: 3 }), { lines: [], total: 0 })
})

test('a reader of one organ sees the lines of that organ, in lists and one by one', async () => {
  deepEqual(await found(ndrc, {}), ['r5', 'r3', 'r1'])
  equal((await ask(ndrc, contract.oneLine, { id: seven[1]!.id })).line.request, 'r1')
  await rejects(ask(ndrc, contract.oneLine, { id: seven[0]!.id }), Refused)
  await rejects(ask(ndrc, contract.proof, { id: seven[0]!.id }), Refused)
  await rejects(ask(person('officer', 'ndrc'), contract.lines, {}), Refused)
  equal((await found(person('head', 'x', 'division'), {})).length <= 7, true)
})

test('a line comes with evidence that anyone can check with the published key', async () => {
  const { checkpoint, publicKey } = await ask(anyone, contract.latest, {})
  const key = sm2PublicFromPem(publicKey!)
  equal(sm2KeyId(key), checkpoint!.keyId)
  const { verdict, bundle } = await ask(auditor, contract.proof, { id: seven[2]!.id })
  equal(verdict, 'holds')
  deepEqual(verifyBundle(JSON.parse(JSON.stringify(bundle)), key), [])
})

test('a line that was read is itself a line, and waits to be sealed', async () => {
  await ask(auditor, contract.oneLine, { id: seven[2]!.id })
  const { lines } = await ask(auditor, contract.lines, { action: 'audit.line', size: 1 })
  equal(lines[0]!.actorName, 'auditor')
  equal(lines[0]!.place, null)
  equal((await ask(auditor, contract.proof, { id: lines[0]!.id })).verdict, 'waits')
})

test('the log proves that it only grew, and a changed line is shown as broken', async () => {
  const from = (await ask(anyone, contract.latest, {})).checkpoint!.size
  await log.write(5)
  const to = await log.seal()
  ok(to > from)
  deepEqual((await ask(auditor, contract.consistency, { from, to })).faults, [])
  await rejects(ask(auditor, contract.consistency, { from: to, to: to + 1 }), Refused)
  await log.forge(`update kernel.audit_line set actor_name = '王五' where id = $1`, seven[2]!.id)
  const { verdict, faults } = await ask(auditor, contract.proof, { id: seven[2]!.id })
  deepEqual({ verdict, faults }, { verdict: 'broken', faults: ['path'] })
})

test('what divides the lines found is counted, the commonest first, and only what the reader may see', async () => {
  const { outcome, organ } = await ask(auditor, contract.facets, { action: 'projects.approve-project', subject: 'projects.project' })
  deepEqual(outcome, [
    { value: 'done', count: 6 },
    { value: 'refused', count: 1 },
  ])
  deepEqual(
    organ.map(({ count }) => count),
    [4, 3],
  )
  deepEqual((await ask(ndrc, contract.facets, { subject: 'projects.project' })).organ, [{ value: 'ndrc', count: 3 }])
})

test('lines of the broken glass are found by whom they were done for', async () => {
  const emergency = '0198f000-0000-7000-8000-000000000001'
  const acted = { ...person('admin', 'informatisation-office'), behalf: `emergency/${emergency}` }
  await writeLines(log.db, [
    lineOf({
      at: instantOf(new Date(Date.UTC(2026, 2, 5))),
      request: 'glass',
      actor: acted,
      action: 'people.disable',
      outcome: 'done',
      policy: 'test',
    }),
  ])
  const by = async (behalf: string) => (await ask(auditor, contract.lines, { behalf })).lines.map(({ request }) => request)
  deepEqual([await by('emergency'), await by(`emergency/${emergency}`), await by('emergency/other')], [['glass'], ['glass'], []])
})

test('an export holds exactly what was found, asks for a reason, and is itself a line', async () => {
  const exporter: Actor = {
    ...auditor,
    permissions: new Map([
      ['audit.read', 'all'],
      ['audit.export', 'all'],
    ]),
  }
  const search = { subject: 'projects.project', organ: 'ndrc' }
  await rejects(house.ask(auditor, contract.exportLines.name, search, { purpose: '专项审计' }), Refused)
  const made = (await house.ask(exporter, contract.exportLines.name, search, { purpose: '专项审计' })) as Out<typeof contract.exportLines>
  deepEqual([made.lines, made.left, made.open], [3, 0, 0])
  const [head, ...rows] = made.text
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row))
  deepEqual(
    rows.map(({ line }) => line.request),
    ['r1', 'r3', 'r5'],
  )
  equal(head.about.asked.organ, 'ndrc')
  const found = await verifyExport(
    (async function* () {
      yield* made.text.trim().split('\n')
    })(),
    { log: [log.key.publicKey] },
  )
  deepEqual([found.proven, found.faults], [3, []])
  const { lines } = await ask(auditor, contract.lines, { action: 'audit.export', outcome: 'read' })
  deepEqual(
    lines.map(({ purpose }) => purpose),
    ['专项审计'],
  )
})

test('who witnesses the log is shown, and that nobody does', async () => {
  const { witness, checkpoints } = await ask(auditor, contract.witness, {})
  equal(witness, null)
  ok(checkpoints.length > 0 && checkpoints.every(({ cosignedAt }) => cosignedAt === null))
})
