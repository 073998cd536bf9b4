import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { simulatedCreditCode } from '#kernel/people/credit-code.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { correctPerson, enterPerson, personDoor } from '#modules/resources/population/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'

let t: TestHouse
before(async () => void (t = await testHouse()))
after(() => t.close())

const REGISTRAR = 'public-security-department.registrar'
const FIRST = 'public-security-department.adjudicator'
const SECOND = 'public-security-department.second-adjudicator'
const REGISTER = 'population.person'
const purpose = { purpose: '疑似重档测试' }
let n = 0

const person = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
  n += 1
  const { birthDate = '1988-04-11', registeredVillage = '430104001001', ...rest } = more as Record<string, string>
  const { id } = await t.act(REGISTRAR, enterPerson, {
    effective: '2020-01-01',
    simulated: true,
    idNumber: simulatedNumber('430104', birthDate, '2', 7 * n),
    name,
    sex: '2' as const,
    birthDate,
    registeredVillage,
    registeredAddress: `模拟巷 ${n} 号`,
    ...rest,
  })
  return id
}
/** Two records that read like one, with the pair on the desk. */
async function pairOf(a: string, b: string): Promise<{ a: string; b: string; pair: string }> {
  const { id: pair } = await t.act(REGISTRAR, contract.proposePair, { register: REGISTER, one: a, other: b })
  return { a, b, pair }
}
const seen = (pair: string, account = FIRST) => t.ask(account, contract.onePair, { pair })
async function propose(
  pair: string,
  more: { verdict: 'same' | 'different' | 'unclear'; survivor?: string; take?: string[] },
  account = FIRST,
) {
  const { sides } = await seen(pair)
  const given = { pair, reason: '核对户籍档案', seenOne: sides[0]!.version, seenOther: sides[1]!.version, ...more }
  return (await t.act(account, contract.proposeDecision, given)).decision
}
const codes = async (attempt: Promise<unknown>): Promise<string[]> => {
  try {
    await attempt
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code)
    throw error
  }
  return []
}
const fieldsOf = async (id: string) =>
  (await t.ask(FIRST, personDoor.record, { id, matter: 'matching' }, purpose)) as {
    id: string
    via: string | null
    fields: Record<string, unknown>
  }

test('doubles of a record are found with their evidence, line by line, under a purpose and with each look written', async () => {
  const village = { registeredVillage: '430104001099', birthDate: '1979-02-11' }
  const [a, b, swapped] = [
    await person('周雨涵', village),
    await person('周雨函', village),
    await person('周雨涵', { ...village, birthDate: '1979-11-02' }),
  ]
  await person('李大力', village)
  assert.deepEqual(await codes(t.ask(FIRST, contract.candidates, { register: REGISTER, record: a })), ['kernel.purpose-needed'])
  const { rows } = await t.ask(FIRST, contract.candidates, { register: REGISTER, record: a }, purpose)
  assert.deepEqual(new Set(rows.map(({ id }) => id)), new Set([b, swapped]))
  const line = (id: string, of: string) => rows.find((row) => row.id === id)?.lines.find(({ comparison }) => comparison === of)
  assert.deepEqual([line(b, 'name')?.level, line(b, 'birthDate')?.level], ['homophone', 'same'])
  assert.deepEqual([line(swapped, 'name')?.level, line(swapped, 'birthDate')?.level], ['same', 'swapped'])
  for (const { score, lines } of rows)
    assert.equal(
      score,
      lines.reduce((sum, { points }) => sum + points, 0),
    )
  const looks = await sql<{
    n: number
  }>`select count(*)::int as n from kernel.look where way = 'list' and record = any(${[a, b, swapped]}::uuid[])`.execute(t.database.kysely)
  assert.equal(looks.rows[0]!.n, 3)
})

test('one proposes, another confirms: merged; and undone the same way, with what came since kept', async () => {
  const { a, b, pair } = await pairOf(await person('王思远', { school: undefined }), await person('王思源'))
  const third = await pairOf(b, await person('王思元'))
  const decision = await propose(pair, { verdict: 'same', survivor: a, take: ['registeredAddress'] })
  assert.deepEqual(await codes(t.act(FIRST, contract.confirmDecision, { pair, decision })), ['matching.same-decider'])
  const own = (await seen(pair)).decisions[0]!
  assert.deepEqual([own.own, (await seen(pair, SECOND)).decisions[0]!.own], [true, false])
  assert.equal((await t.act(SECOND, contract.confirmDecision, { pair, decision, opinion: '同意' })).state, 'merged')
  const led = await fieldsOf(b)
  assert.deepEqual([led.id, led.via], [a, b])
  assert.match(String(led.fields.registeredAddress), /模拟巷/)
  assert.equal((await seen(third.pair)).state, 'overtaken')
  await t.act(REGISTRAR, correctPerson, { id: a, effective: '2026-03-02', evidence: '户口簿', sets: { ethnicity: '01' } as never })
  const { decision: undo } = await t.act(FIRST, contract.proposeSeparation, { pair, reason: '经查为两人' })
  assert.deepEqual(await codes(t.act(FIRST, contract.confirmDecision, { pair, decision: undo })), ['matching.same-decider'])
  assert.equal((await t.act(SECOND, contract.confirmDecision, { pair, decision: undo })).state, 'separated')
  const [back, kept] = [await fieldsOf(b), await fieldsOf(a)]
  assert.deepEqual([back.id, back.fields.name, kept.fields.name, kept.fields.ethnicity], [b, '王思源', '王思远', '01'])
  assert.equal((await seen(third.pair)).state, 'open')
})

test('a machine decides nothing, however high the score; nor does one person in another’s name', async () => {
  const one = { registeredAddress: '模拟巷 88 号' }
  const { a, pair } = await pairOf(await person('钱多多', one), await person('钱多多', one))
  const machine = { ...(await t.as(FIRST)), kind: 'system' as const, id: 'system/matcher' }
  const { sides, band } = await seen(pair)
  assert.equal(band, 'certain')
  const given = { pair, verdict: 'same', survivor: a, take: [], reason: '分值高', seenOne: sides[0]!.version, seenOther: sides[1]!.version }
  assert.deepEqual(await codes(t.house.act(machine, contract.proposeDecision.name, given)), ['matching.machine-alone'])
  const decision = await propose(pair, { verdict: 'same', survivor: a })
  assert.deepEqual(await codes(t.house.act(machine, contract.confirmDecision.name, { pair, decision })), ['matching.machine-alone'])
  const first = await t.as(FIRST)
  const standIn = { ...(await t.as(SECOND)), behalf: `official/${first.id}` }
  assert.deepEqual(await codes(t.house.act(standIn, contract.confirmDecision.name, { pair, decision })), ['matching.same-decider'])
  const held = sql`update matching.decision set state = 'confirmed', confirmer = proposer where id = ${decision}`.execute(t.database.kysely)
  await assert.rejects(held, /two_people/)
  const asPlatform = sql`update matching.decision set proposer_kind = 'platform' where id = ${decision}`.execute(t.database.kysely)
  await assert.rejects(asPlatform, /proposer_kind/)
})

test('what two have told apart comes again only with more evidence; what is unclear goes to the source and comes back', async () => {
  const { a, b, pair } = await pairOf(await person('孙一平'), await person('孙一萍'))
  const decision = await propose(pair, { verdict: 'different' })
  await t.act(SECOND, contract.confirmDecision, { pair, decision })
  const again = () => t.act(REGISTRAR, contract.proposePair, { register: REGISTER, one: b, other: a })
  assert.deepEqual([(await again()).state, (await again()).id], ['different', pair])
  await t.act(REGISTRAR, correctPerson, { id: b, effective: '2020-01-01', evidence: '户口簿', sets: { name: '孙一平' } as never })
  assert.deepEqual([(await again()).state, (await again()).isNew], ['open', false])
  const unclear = await propose(pair, { verdict: 'unclear' })
  await t.act(SECOND, contract.confirmDecision, { pair, decision: unclear })
  const { state, askedOrgans } = await seen(pair)
  assert.deepEqual([state, askedOrgans], ['unclear', ['public-security-department']])
  assert.equal((await t.act(REGISTRAR, contract.answerPair, { pair, answer: '派出所核实为一人' })).state, 'open')
  assert.equal((await seen(pair)).answers[0]!.answer, '派出所核实为一人')
})

test('a decision rests on what was seen, by those whose register it is', async () => {
  const { a, b, pair } = await pairOf(await person('吴小军'), await person('吴晓军'))
  const given = { pair, reason: '核对', seenOne: 1, seenOther: 1 }
  assert.deepEqual(await codes(t.act(FIRST, contract.proposeDecision, { ...given, verdict: 'same' })), ['matching.survivor-needed'])
  assert.deepEqual(await codes(t.act(FIRST, contract.proposeDecision, { ...given, verdict: 'same', survivor: pair })), [
    'matching.not-of-the-pair',
  ])
  assert.deepEqual(
    await codes(t.act('market-regulation-bureau.adjudicator', contract.proposeDecision, { ...given, verdict: 'different' })),
    ['matching.not-your-register'],
  )
  assert.deepEqual(await codes(t.ask('market-regulation-bureau.adjudicator', contract.onePair, { pair })), ['kernel.not-found'])
  const decision = await propose(pair, { verdict: 'same', survivor: a })
  assert.deepEqual(await codes(t.act(SECOND, contract.proposeDecision, { ...given, verdict: 'different' })), ['matching.not-open'])
  await t.act(REGISTRAR, correctPerson, {
    id: b,
    effective: '2021-01-01',
    evidence: '户口簿',
    sets: { registeredAddress: '改后' } as never,
  })
  assert.deepEqual(await codes(t.act(SECOND, contract.confirmDecision, { pair, decision })), [
    'matching.not-mergeable',
    'kernel.changed-meanwhile',
  ])
  assert.equal((await t.act(SECOND, contract.refuseDecision, { pair, decision, reason: '档案已变' })).state, 'open')
  assert.deepEqual(await codes(t.act(FIRST, contract.proposeDecision, { ...given, verdict: 'different' })), ['kernel.changed-meanwhile'])
  const mine = await propose(pair, { verdict: 'different' })
  assert.deepEqual(await codes(t.act(SECOND, contract.withdrawDecision, { pair, decision: mine })), ['kernel.not-found'])
  assert.equal((await t.act(FIRST, contract.withdrawDecision, { pair, decision: mine })).state, 'open')
})

test('a sweep walks a county step by step, proposes each pair once, and lists them without a value of any record', async () => {
  const county = { registeredVillage: '430105001001' }
  for (let i = 0; i < 45; i += 1)
    await person(`赵${'子丑寅卯辰巳午未申'[i % 9]}${'金木水火土'[i % 5]}`, {
      ...county,
      birthDate: `${1950 + i}-05-0${1 + (i % 9)}`,
    })
  const [one, two] = [
    await person('陳国强', { ...county, birthDate: '1971-06-08' }),
    await person('陈国强', { ...county, birthDate: '1971-06-08' }),
  ]
  const sweep = { register: REGISTER, division: '430105' }
  assert.deepEqual(await codes(t.act(FIRST, contract.startSweep, { register: REGISTER })), ['matching.ground-needed'])
  await t.act(FIRST, contract.startSweep, sweep)
  const [done] = (await t.ask(FIRST, contract.sweeps, {})).sweeps
  assert.deepEqual([done!.state, done!.walked], ['done', 47])
  const { rows } = await t.ask(SECOND, contract.pairs, { register: REGISTER, state: 'open', size: 100 })
  const found = rows.filter(({ division }) => division === '430105')
  assert.equal(found.length, done!.proposed)
  const pair = found.find(({ labels }) => labels.every((label) => label.endsWith('*强')))!
  const { lines, sides } = await seen(pair.id)
  assert.deepEqual(new Set(sides.map(({ id }) => id)), new Set([one, two]))
  assert.equal(lines.find(({ comparison }) => comparison === 'name')?.level, 'variant')
  assert.doesNotMatch(JSON.stringify(rows), /国强|1971/)
  await t.act(FIRST, contract.startSweep, sweep)
  assert.equal((await t.ask(FIRST, contract.sweeps, {})).sweeps[0]!.proposed, 0)
})

test('firms are matched by bare name, code inside, seat and representative', async () => {
  const firm = async (name: string, uscc: string, more: object = {}) => {
    const fields = {
      name,
      uscc,
      kind: 'company',
      establishedOn: '2015-06-18',
      registeredVillage: '430104001001',
      registeredAddress: '模拟大道 8 号',
      representativeName: '郑模拟',
      ...more,
    }
    const { enter } = await import('#kernel/registers/base/keep.ts')
    const { legalPersonBase } = await import('#modules/resources/legal-persons/contract.ts')
    const actor = await t.as('market-regulation-bureau.registrar')
    return t.database.kysely.transaction().execute(async (tx) => {
      const desk = { tx, actor, today: '2026-03-02', now: t.clock.now(), request: 'test', touch() {}, tell() {} }
      return (
        await enter(desk as never, legalPersonBase, { kind: 'entry', effective: '2020-01-01' as never, sets: fields }, { simulated: true })
      ).id
    })
  }
  const a = await firm('湖南（模拟）星辰科技有限公司', simulatedCreditCode(71))
  const b = await firm('湖南模拟星辰科技有限责任公司', simulatedCreditCode(72), { establishedOn: '2015-06-19' })
  const branch = await firm('湖南模拟星辰科技有限公司长沙分公司', simulatedCreditCode(73), { kind: 'branch' })
  const account = 'market-regulation-bureau.adjudicator'
  const { rows } = await t.ask(account, contract.candidates, { register: 'legal-persons.legal-person', record: a }, purpose)
  assert.deepEqual(
    rows.map(({ id }) => id),
    [b],
  )
  assert.ok(!rows.some(({ id }) => id === branch))
  const { id: pair } = await t.act(account, contract.proposePair, { register: 'legal-persons.legal-person', one: a, other: b })
  const given = { pair, verdict: 'same' as const, survivor: a, take: ['establishedOn'], reason: '同一企业', seenOne: 1, seenOther: 1 }
  const { decision } = await t.act(account, contract.proposeDecision, given)
  assert.equal((await t.act('market-regulation-bureau.second-adjudicator', contract.confirmDecision, { pair, decision })).state, 'merged')
})
