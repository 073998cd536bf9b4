// Ratings: one a case after its end, bad ones put right within fifteen working days, and nothing changed or removed by anybody.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { Actor } from '#kernel/access/actor.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { saveDraft, startDraft, submit } from '#modules/services/applications/contract.ts'
import { type ActingCitizens, actingCitizens } from '#tests/support/acting-citizens.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from './contract.ts'
import { resultOf } from './rules/results.ts'

let house: TestHouse
let citizens: ActingCitizens
let mother: Actor
before(async () => {
  house = await testHouse()
  citizens = actingCitizens(house)
  mother = await citizens.as('citizen-7')
})
after(() => house?.close())

const ORGAN = 'human-resources-department'
const CLERK = `${ORGAN}.report-clerk`
const CALLER = 'government-general-office.report-dispatcher'
const TELEPHONE = '138 0000 0000'
const on = (day: string) => house.clock.set(`${day}T01:00:00.000Z`)
const query = async <T extends object>(text: string, ...values: unknown[]) => (await house.database.pool.query<T>(text, values)).rows
const codes = async (work: Promise<unknown>) => (await citizens.refused(work)).map(({ code }) => code)

/** A card for social security, applied for; with `ended`, its part is over as if it had been delivered. */
async function applied(ended: boolean): Promise<{ part: string; number: string }> {
  await query('delete from applications.running')
  const { id } = await citizens.act(mother, startDraft, { errand: 'social-security-card', division: '430102', answers: ['for:self'] })
  const values = { cardBank: 'icbc', cardDelivery: 'window' }
  const { version } = await citizens.act(mother, saveDraft, { id, version: 1, values, telephone: TELEPHONE })
  const { application, number } = await citizens.act(mother, submit, { id, version, isTrue: true, consents: ['population.person'] })
  const [part] = await query<{ id: string }>('select id from applications.part where application = $1', application)
  if (ended) await query(`update applications.part set state = 'delivered' where id = $1`, part!.id)
  return { part: part!.id, number }
}
const rate = (part: string, code: '1' | '2' | '3' | '4' | '5', remark?: string) =>
  citizens.act(mother, contract.rate, { part, code, channel: '1', ...(remark && { remark }) })

test('a case is rated once, after its end, by its applicant and nobody else; of two at once one counts', async () => {
  on('2026-03-02')
  const running = await applied(false)
  assert.deepEqual(await codes(rate(running.part, '1')), ['ratings.not-ended'])
  const { part } = await applied(true)
  const stranger = await citizens.as('citizen-8')
  assert.deepEqual(await codes(citizens.act(stranger, contract.rate, { part, code: '5', channel: '1' })), ['ratings.no-such-part'])
  const both = await Promise.allSettled([rate(part, '1'), rate(part, '5')])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  assert.deepEqual(
    await codes(rate(part, '3')),
    (await query('select 1 from ratings.rectification where part = $1', part)).length === 0
      ? ['ratings.rated-already']
      : ['ratings.not-put-right'],
  )
})

test('whoever has a paper receipt rates by its number and telephone, and a wrong pair says nothing', async () => {
  on('2026-03-02')
  const { part, number } = await applied(true)
  const receipt = { number, telephone: '13800000000' }
  const { parts } = await house.ask('anyone', contract.toRateByReceipt, receipt)
  assert.deepEqual(
    parts.map(({ part: id, no, organ }) => [id, no, organ]),
    [[part, null, '湖南省人力资源和社会保障厅']],
  )
  assert.deepEqual((await house.ask('anyone', contract.toRateByReceipt, { ...receipt, telephone: '13900000000' })).parts, [])
  const wrong = { ...receipt, telephone: '13900000000', part, code: '1', channel: '3' } as const
  assert.deepEqual(await codes(house.act('anyone', contract.rateByReceipt, wrong)), ['ratings.no-such-part'])
  await house.act('anyone', contract.rateByReceipt, { ...receipt, part, code: '2', channel: '3' })
  assert.deepEqual(await codes(rate(part, '2')), ['ratings.rated-already'])
})

test('a bad rating is put right in fifteen working days, called back by another organ, and rated once more; it stays as it was', async () => {
  on('2026-03-02')
  const { part } = await applied(true)
  const { bad, dueOn } = await rate(part, '4', '窗口让我跑了三次')
  assert.deepEqual([bad, dueOn], [true, '2026-03-23'])
  const [row] = await query<{ id: string; rating: string }>('select id, rating from ratings.rectification where part = $1', part)
  const rectification = row!.id
  assert.deepEqual(await codes(rate(part, '1')), ['ratings.not-put-right'])
  on('2026-03-24')
  const measures = '经核实属实：窗口未一次告知。已更新告知单并培训窗口人员。'
  const reply = { rectification, kind: 'founded', measures } as const
  assert.deepEqual(await codes(house.act('market-regulation-bureau.report-clerk', contract.replyToRating, reply)), [
    kernelRefusals.notFound.code,
  ])
  assert.equal((await house.act(CLERK, contract.replyToRating, reply)).overdue, 1)
  const seen = await query(
    `select coalesce(jsonb_agg(to_jsonb(s)), '[]')::text as steps, (select jsonb_agg(to_jsonb(v))::text from kernel.record_version v
      where v.record in ($1, $2)) as versions from kernel.case_step s where s."case" = $1`,
    rectification,
    row!.rating,
  )
  assert.ok(!JSON.stringify(seen).includes(mother.name) && !JSON.stringify(seen).includes(mother.id), 'the rated organ sees no name')
  const purpose = '差评回访'
  assert.equal((await house.ask(CALLER, contract.contact, { rectification }, { purpose })).telephone, TELEPHONE)
  assert.deepEqual(await codes(house.ask(CLERK, contract.contact, { rectification }, { purpose })), [kernelRefusals.notAllowed.code])
  const callBack = { rectification, result: 'satisfied', note: '表示认可' } as const
  await house.act(CALLER, contract.recordCallBack, callBack)
  const shown = await citizens.ask(mother, contract.toRate, { part })
  assert.deepEqual([shown.no, shown.rectified?.measures], [null, measures])
  await rate(part, '2')
  assert.deepEqual(await codes(rate(part, '1')), ['ratings.rated-already'])
  const [after2] = await query<{ codes: string[]; second: string }>(
    `select array_agg(r.code order by r.round) as codes, max(c.second_code) as second from ratings.rating r
      join ratings.rectification c on c.part = r.part where r.part = $1`,
    part,
  )
  assert.deepEqual(after2, { codes: ['4', '2'], second: '2' })
  for (const attack of [`update ratings.rating set code = '1' where part = $1`, 'delete from ratings.rating where part = $1'])
    await assert.rejects(query(attack, part))
})

test('whoever is not content is put right again, with a new term', async () => {
  on('2026-03-02')
  const { part } = await applied(true)
  await rate(part, '5')
  const [row] = await query<{ id: string }>('select id from ratings.rectification where part = $1', part)
  const rectification = row!.id
  on('2026-03-05')
  await house.act(CLERK, contract.replyToRating, { rectification, kind: 'unfounded', measures: '经核实，材料不齐系申请人未带。' })
  await house.act(CALLER, contract.recordCallBack, { rectification, result: 'dissatisfied', note: '认为没有一次告知' })
  const found = await query('select state, due_on, call_back from ratings.rectification where id = $1', rectification)
  assert.deepEqual(found, [{ state: 'opened', due_on: '2026-03-26', call_back: 'dissatisfied' }])
})

test('results say how many they rest on, and nothing of fewer than ten', async () => {
  const tally = { ended: 40, opened: 2, replied: 1, calledBack: 2 }
  const few = resultOf({ ...tally, codes: { '1': 8, '2': 0, '3': 0, '4': 0, '5': 1 } })
  assert.deepEqual([few.rated, few.score, few.badRate, few.activeRate], [9, null, null, null])
  assert.deepEqual(resultOf({ ...tally, codes: { '1': 6, '2': 1, '3': 1, '4': 1, '5': 1 } }), {
    rated: 10,
    score: 770,
    badRate: 200,
    rectifiedRate: 500,
    calledBackRate: 1000,
    activeRate: 250,
  })
  on('2026-03-02')
  const before = await house.ask('anyone', contract.results, {})
  assert.equal(before.organs.find(({ organ }) => organ === ORGAN)?.score, null)
  for (let n = 0; n < 6; n += 1) await rate((await applied(true)).part, '1')
  const { organs } = await house.ask('anyone', contract.results, {})
  const mine = organs.find(({ organ }) => organ === ORGAN)!
  assert.equal(mine.rated, 10)
  assert.ok(mine.score! > 700 && mine.activeRate === 1000)
  assert.ok(!JSON.stringify(organs).includes(mother.id))
})
