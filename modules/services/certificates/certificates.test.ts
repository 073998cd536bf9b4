// The life of a certificate: issued by the organ of the law, changed, suspended, ended; called by a case; imported; sealed;
// presented with its holder's consent and verified by strangers.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Actor } from '#kernel/access/actor.ts'
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { citizenActor } from '#kernel/people/citizens.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { verify as verifyFile } from '#modules/security/seals/contract.ts'
import { firms } from '#province/citizens.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import { sealInUse } from '#tests/support/seals.ts'
import { readyTrust } from '#tests/support/trust.ts'
import * as certificates from './contract.ts'
import { isIdentifier, partsOf } from './rules/identifier.ts'

const MARKET = 'market-regulation-bureau'
const KEEPER = `${MARKET}.certificates`
const HEALTH = 'health-commission.certificates'
const [firm, other] = firms.map(({ uscc }) => `legal-person/${uscc}`) as [string, string]

suite('electronic certificates', () => {
  let house: TestHouse
  const citizens = new Map<string, string>()
  before(async () => {
    house = await testHouse({ now: '2026-11-26T01:00:00.000Z' })
    for (const { id, account } of await house.database.kysely.selectFrom('kernel.citizen').select(['id', 'account']).execute())
      citizens.set(account, id)
  })
  after(() => house.close())

  const holderOf = (account: string) => `citizen/${citizens.get(account)!}`

  async function citizen(account: string, capacity?: string): Promise<Actor> {
    return (await citizenActor(house.database.kysely, citizens.get(account)!, capacity, house.clock.now()))!
  }
  const act = async <A extends Action>(actor: Actor, contract: A, input: In<A>, key?: string) =>
    (await house.house.act(actor, contract.name, input, key === undefined ? {} : { key })) as Out<A>
  const ask = async <Q extends Question>(actor: Actor, contract: Q, input: In<Q>) =>
    (await house.house.ask(actor, contract.name, input)) as Out<Q>
  const refusedAs = async (work: Promise<unknown>): Promise<string[]> => {
    const error = await work.then(() => undefined).catch((one: unknown) => one)
    assert.ok(error instanceof Refused, 'was not refused')
    return error.grounds.map(({ code }) => code)
  }

  const health = (account: string): In<typeof certificates.issue> => ({
    kind: 'health-certificate',
    holder: holderOf(account),
    holderName: '张小满',
    values: [
      { field: 'conclusion', value: '合格' },
      { field: 'name', value: '张小满' },
      { field: 'trade', value: '食品从业' },
      { field: 'examinedOn', value: '2026-11-20' },
      { field: 'institution', value: '示例医院' },
    ],
  })
  const licence = (holder: string): In<typeof certificates.issue> => ({
    kind: 'business-licence',
    holder,
    holderName: '湖南示例有限公司',
    values: [
      { field: 'firmName', value: '湖南示例有限公司' },
      { field: 'uscc', value: holder.slice(13) },
      { field: 'type', value: '有限责任公司' },
      { field: 'representative', value: '张小满' },
      { field: 'establishedOn', value: '2020-05-01' },
      { field: 'address', value: '长沙市示例路1号' },
      { field: 'scope', value: '软件开发；信息系统集成。'.repeat(60) },
    ],
  })
  const food = (holder: string): In<typeof certificates.issue> => ({
    kind: 'food-operation-licence',
    holder,
    holderName: '湖南示例有限公司',
    values: [
      { field: 'operator', value: '湖南示例有限公司' },
      { field: 'place', value: '长沙市示例路1号' },
      { field: 'business', value: '餐饮服务经营者' },
      { field: 'items', value: '热食类食品制售' },
    ],
  })

  test('the organ of the law issues it, with an identifier that keeps its check and a term of the law', async () => {
    const made = await house.act(HEALTH, certificates.issue, health('citizen-4'))
    assert.ok(isIdentifier(made.identifier), made.identifier)
    assert.equal(partsOf(made.identifier)!.edition, '001')
    const mine = await ask(await citizen('citizen-4'), certificates.myCertificate, { id: made.id })
    assert.equal(mine.validUntil, '2027-11-25')
    assert.deepEqual(
      mine.contents.map(({ field }) => field),
      ['name', 'trade', 'examinedOn', 'institution', 'conclusion'],
    )
    assert.deepEqual(mine.file, 'unsealed')
    assert.deepEqual((await house.refusal(KEEPER, certificates.issue, health('citizen-4'))).codes, ['certificates.not-issuer'])
  })

  test('what does not fit its kind is refused with every ground, and so is a term longer than the law', async () => {
    const wrong = {
      ...health('citizen-4'),
      validUntil: '2028-11-26',
      values: [
        { field: 'examinedOn', value: '2026-02-30' },
        { field: 'colour', value: '红' },
      ],
    }
    assert.deepEqual((await house.refusal(HEALTH, certificates.issue, wrong)).codes.toSorted(), [
      'certificates.field-missing',
      'certificates.field-missing',
      'certificates.field-missing',
      'certificates.field-missing',
      'certificates.field-no-day',
      'certificates.field-unknown',
      'certificates.term-too-long',
    ])
    const codes = async (input: In<typeof certificates.issue>) => (await house.refusal(HEALTH, certificates.issue, input)).codes
    assert.deepEqual(await codes({ ...health('citizen-4'), holder: firm }), ['certificates.wrong-holder'])
    assert.deepEqual(await codes({ ...health('citizen-4'), holder: `citizen/${crypto.randomUUID()}` }), ['certificates.no-such-holder'])
    assert.deepEqual(await codes({ ...health('citizen-4'), holder: `person/${crypto.randomUUID()}` }), ['certificates.no-such-holder'])
  })

  test('a firm has one business licence in force, whoever asks for a second and however close they come', async () => {
    const made = await Promise.allSettled(
      [1, 2, 3].map(() => house.as(KEEPER).then((actor) => act(actor, certificates.issue, licence(firm)))),
    )
    assert.equal(made.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const one of made)
      if (one.status === 'rejected') assert.deepEqual(await refusedAs(Promise.reject(one.reason)), ['certificates.already-held'])
    assert.deepEqual((await house.refusal(KEEPER, certificates.issue, licence(firm))).codes, ['certificates.already-held'])
  })

  test('a change makes the next version under the same serial, and the old one is no longer valid', async () => {
    const first = await house.act(KEEPER, certificates.issue, licence(other))
    const values = licence(other).values.map((one) => (one.field === 'address' ? { ...one, value: '长沙市新路2号' } : one))
    const next = await house.act(KEEPER, certificates.change, { id: first.id, version: 1, values, basis: '住所变更登记' })
    const [before, now] = [partsOf(first.identifier)!, partsOf(next.identifier)!]
    assert.deepEqual([before.edition, now.edition, now.serial === before.serial], ['001', '002', true])
    assert.ok(isIdentifier(next.identifier))
    const state = async (code: string) => (await house.ask('anyone', certificates.verify, { code })).found?.state
    assert.deepEqual([await state(first.identifier), await state(next.identifier)], ['replaced', 'valid'])
    assert.deepEqual((await house.refusal(KEEPER, certificates.change, { id: first.id, version: 3, basis: '再改' })).codes, [
      'kernel.changed-meanwhile',
    ])
    assert.deepEqual((await house.refusal(KEEPER, certificates.suspend, { id: first.id, version: 2, basis: '再改' })).codes, [
      'certificates.not-in-force',
    ])
  })

  test('suspended and resumed, then revoked for good; another organ’s is not there', async () => {
    const { id, identifier } = await house.act(KEEPER, certificates.issue, food(firm))
    assert.deepEqual((await house.refusal(HEALTH, certificates.revoke, { id, version: 1, basis: '不归我管' })).codes, ['kernel.not-found'])
    await house.act(KEEPER, certificates.suspend, { id, version: 1, basis: '停业整顿' })
    assert.equal((await house.ask('anyone', certificates.verify, { code: identifier })).found!.state, 'suspended')
    await house.act(KEEPER, certificates.resume, { id, version: 2, basis: '整顿合格' })
    await house.act(KEEPER, certificates.revoke, { id, version: 3, basis: '食品安全法 第124条' })
    const { found } = await house.ask('anyone', certificates.verify, { code: identifier })
    assert.deepEqual([found!.state, found!.endedOn, found!.holder], ['revoked', '2026-11-26', '湖南示例有限公司'])
    assert.deepEqual((await house.refusal(KEEPER, certificates.resume, { id, version: 4, basis: '求情' })).codes, [
      'certificates.not-in-force',
    ])
    const told = await house.database.kysely.selectFrom('kernel.event').select('fact').where('name', '=', 'certificates.ceased').execute()
    assert.deepEqual(
      told.filter(({ fact }) => (fact as { certificate: string }).certificate === id).map(({ fact }) => (fact as { state: string }).state),
      ['suspended', 'revoked'],
    )
  })

  test('it expires with its last day, without a job', async () => {
    const { identifier } = await house.act(HEALTH, certificates.issue, { ...health('citizen-5'), validUntil: '2026-11-27' })
    const on = async (now: string) => {
      house.clock.set(now)
      return (await house.ask('anyone', certificates.verify, { code: identifier })).found!.state
    }
    assert.equal(await on('2026-11-27T15:59:59.000Z'), 'valid')
    assert.equal(await on('2026-11-27T16:00:00.000Z'), 'expired')
    house.clock.set('2026-11-26T01:00:00.000Z')
  })

  test('an imported identifier is taken as it is, with a warning where its check does not fit', async () => {
    const imported = (identifier: string, n: number) => ({
      kind: 'teacher-certificate',
      identifier,
      number: `2010${n}`,
      holder: holderOf('citizen-6'),
      holderName: '李四',
      issuer: '某省教育厅',
      values: [{ field: 'subject', value: '数学' }],
      validFrom: '2010-07-01',
      basis: '历史证照补录',
    })
    const KEEPS = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U'
    const ODD = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.A'
    const EDUCATION = 'education-department.certificates'
    assert.equal((await house.act(EDUCATION, certificates.importCertificate, imported(KEEPS, 1))).warning, null)
    assert.match((await house.act(EDUCATION, certificates.importCertificate, imported(ODD, 2))).warning!, /校验位/)
    assert.deepEqual((await house.refusal(EDUCATION, certificates.importCertificate, imported(KEEPS, 3))).codes, [
      'certificates.known-identifier',
    ])
  })

  test('whoever holds the paper learns whether it is genuine, and nothing that is not on it', async () => {
    const { identifier } = await house.act(HEALTH, certificates.issue, health('citizen-4'))
    const { found } = await house.ask('anyone', certificates.verify, { code: ` ${identifier.toLowerCase()} ` })
    assert.equal(found!.holder, '张**')
    assert.ok(!JSON.stringify(found).includes('小满') && !JSON.stringify(found).includes('合格'))
    const last = identifier.at(-1) === 'A' ? 'B' : 'A'
    assert.deepEqual(await house.ask('anyone', certificates.verify, { code: identifier.slice(0, -1) + last }), {
      wellFormed: false,
      found: null,
    })
    assert.deepEqual(await house.ask('anyone', certificates.verify, { code: '随便写' }), { wellFormed: false, found: null })
  })

  test('its holder presents chosen fields, sees who looked, and ends it at once', async () => {
    const { id } = await house.act(HEALTH, certificates.issue, health('citizen-4'))
    const holder = await citizen('citizen-4')
    const shown = { id, purpose: '应聘帮厨', fields: ['holder-name', 'conclusion'], minutes: '30' as const }
    const { presentation, token } = await act(holder, certificates.present, shown, 'once')
    assert.equal((await act(holder, certificates.present, shown, 'once')).token, undefined, 'a retry says the token again')
    const stored = await house.database.kysely.selectFrom('kernel.answered').select('answer').execute()
    assert.ok(!JSON.stringify(stored).includes(token))

    const stranger = await act(await house.as('anyone'), certificates.lookAtPresented, { token, viewer: '好味饭店' })
    assert.deepEqual(
      stranger.contents.map(({ value }) => value),
      ['张小满', '合格'],
    )
    assert.equal(stranger.state, 'valid')
    await act(await house.as('changsha.window'), certificates.lookAtPresented, { token, viewer: '冒名' })
    const { looks, presentations } = await ask(holder, certificates.myCertificate, { id })
    assert.deepEqual(looks.map(({ kind }) => kind).toSorted(), ['official', 'stranger'])
    assert.ok(looks.some(({ who }) => who === '好味饭店') && !looks.some(({ who }) => who?.includes('冒名')))
    assert.deepEqual([presentations[0]!.state, presentations[0]!.looks], ['open', 2])

    assert.deepEqual(await refusedAs(act(await citizen('citizen-5'), certificates.endPresentation, { presentation })), [
      'certificates.not-yours',
    ])
    await act(holder, certificates.endPresentation, { presentation })
    const after = await act(await house.as('anyone'), certificates.lookAtPresented, { token })
    assert.deepEqual([after.outcome, after.contents], ['ended', []])
    assert.deepEqual(await refusedAs(act(holder, certificates.endPresentation, { presentation })), ['certificates.presentation-over'])
    assert.equal((await act(await house.as('anyone'), certificates.lookAtPresented, { token: 'A'.repeat(22) })).outcome, 'unknown')
  })

  test('a term that is over shows nothing, nor does a certificate that was revoked meanwhile', async () => {
    const { id } = await house.act(HEALTH, certificates.issue, health('citizen-4'))
    const holder = await citizen('citizen-4')
    const { token } = await act(holder, certificates.present, { id, purpose: '应聘帮厨', fields: ['conclusion'], minutes: '5' })
    const look = async () => (await act(await house.as('anyone'), certificates.lookAtPresented, { token })).outcome
    house.clock.set('2026-11-26T01:05:30.000Z')
    assert.equal(await look(), 'ended')
    house.clock.set('2026-11-26T01:04:00.000Z')
    assert.equal(await look(), 'shown')
    await house.act(HEALTH, certificates.revoke, { id, version: 1, basis: '体检结论有误' })
    assert.equal(await look(), 'ceased')
    house.clock.set('2026-11-26T01:00:00.000Z')
    assert.deepEqual(await refusedAs(act(holder, certificates.present, { id, purpose: '应聘', fields: ['conclusion'], minutes: '5' })), [
      'certificates.not-in-force',
    ])
    assert.deepEqual(await refusedAs(ask(holder, certificates.myFile, { id, format: 'pdf' })), ['certificates.not-in-force'])
  })

  test('nobody sees another’s certificates, and an agent does not see the principal’s', async () => {
    const { id } = await house.act(HEALTH, certificates.issue, health('citizen-2'))
    assert.deepEqual(await refusedAs(ask(await citizen('citizen-3'), certificates.myCertificate, { id })), ['certificates.not-yours'])
    const { id: agency } = await house.database.kysely
      .selectFrom('kernel.agency')
      .select('id')
      .where('agent', '=', citizens.get('citizen-1')!)
      .where('principal', '=', citizens.get('citizen-2')!)
      .executeTakeFirstOrThrow()
    const agent = await citizen('citizen-1', `agency/${agency}`)
    assert.deepEqual(await ask(agent, certificates.myCertificates, {}), { forHolder: false, certificates: [] })
    assert.deepEqual(await refusedAs(ask(agent, certificates.myCertificate, { id })), ['certificates.not-yours'])
    const forFirm = await ask(await citizen('citizen-4', firm), certificates.myCertificates, {})
    assert.ok(forFirm.certificates.some(({ kind }) => kind === 'business-licence'))
    assert.ok(!forFirm.certificates.some(({ kind }) => kind === 'health-certificate'))
  })

  test('what was given to a person by their record is in the wallet of the account that has it', async () => {
    const { record } = await house.database.kysely
      .selectFrom('kernel.citizen_record')
      .select('record')
      .where('holder', '=', holderOf('citizen-7'))
      .where('register', '=', 'population.person')
      .executeTakeFirstOrThrow()
    const { id } = await house.act(HEALTH, certificates.issue, { ...health('citizen-7'), holder: `person/${record}` })
    const { certificates: mine } = await ask(await citizen('citizen-7'), certificates.myCertificates, {})
    assert.ok(mine.some((one) => one.id === id))
  })

  test('the seal’s holder seals it, another than issued it; both files are found genuine', async () => {
    await readyTrust(house, { officials: [], organs: [MARKET, 'information-centre'] })
    await sealInUse(house, { organ: MARKET, account: `${MARKET}.certificate-sealer` })
    const { id } = await house.act(KEEPER, certificates.issue, food(other))
    const holder = await citizen('citizen-5', other)
    assert.equal((await ask(holder, certificates.myCertificate, { id })).file, 'waiting')
    const sealer = `${MARKET}.certificate-sealer`
    const waits = async (account: string) => (await house.ask(account, certificates.toSeal, {})).rows.some((row) => row.id === id)
    assert.equal(await waits(sealer), true)
    assert.equal((await house.act(sealer, certificates.seal, { certificates: [id] })).sealed, 1)
    assert.equal(await waits(sealer), false)
    assert.deepEqual((await house.refusal(sealer, certificates.seal, { certificates: [id] })).codes, ['certificates.already-sealed'])
    for (const format of ['pdf', 'ofd'] as const) {
      const { file, sealed } = await ask(holder, certificates.myFile, { id, format })
      assert.ok(sealed)
      assert.equal((await house.ask('anyone', verifyFile, { file })).verdict, 'good', format)
      if (format === 'ofd') assert.ok(readOfd(Buffer.from(file, 'base64')).pages[0]!.text.includes('模拟件'))
    }
  })
})
