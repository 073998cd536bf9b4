// What another room is answered: an official's signature, a seal inside the asking act, and both when no clock answers.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import { action, type In, type Out, type Question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { ground, Refused, refuse } from '#kernel/refusal/refusal.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { modules } from '#server/modules.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { checked, codesIn, freshDocument } from '#tests/support/sealed-files.ts'
import { HEAD, HOLDER, ORGAN, readySeals } from '#tests/support/seals.ts'
import { SECURITY_ADMINS } from '#tests/support/trust.ts'
import { revokeCertificate } from '#modules/security/trust/contract.ts'
import * as contract from '../contract.ts'

const asking = action({
  name: 'asking.ask',
  title: words('试问', 'Ask'),
  may: 'signed-in',
  input: f.object({ question: f.text('问题', 'Question'), input: f.json('内容', 'Input'), after: f.text('之后', 'After') }),
  output: f.json('答复', 'Answer') as never,
})
const room = defineModule({
  name: 'asking',
  wing: 'security',
  title: words('试问', 'Asking'),
  lead: [],
  clauses: [],
  zone: 'extranet',
  uses: [],
  permissions: [],
  actions: [
    bindTo<unknown>().on(asking, async (desk, { question, input, after: then }) => {
      const found = Object.values(contract).find((one) => (one as Question).name === question) as Question
      const answered = await desk.ask(found, input as never)
      if (then === 'refuse') refuse(ground(kernelRefusals.notFound))
      return answered as never
    }),
  ],
  questions: [],
})

let house: TestHouse
before(async () => {
  house = await testHouse({ modules: [...modules, room] })
  await readySeals(house)
})
after(() => house.close())

async function ask<Q extends Question>(account: string, { name }: Q, input: In<Q>, then = 'keep', proved = true): Promise<Out<Q>> {
  const actor = await house.as(account)
  const as = proved ? actor : { ...actor, provedAt: 0 }
  return (await house.house.act(as, asking.name, { question: name, input, after: then })) as Out<Q>
}
const codesOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (refused: unknown) => refused,
  )
  assert.ok(error instanceof Refused)
  return error.grounds.map(({ code }) => code)
}
const sealing = (bytes: Buffer, approvedBy: string) => ({
  organ: ORGAN,
  format: 'pdf' as const,
  file: bytes.toString('base64'),
  title: '通知（模拟）',
  basis: '湘信办发〔2026〕1号 签发',
  approvedBy: { id: approvedBy, name: '负责人' },
})

test('an official signs a PDF and an OFD in person, seen or not, and a stranger is told that a person did', async () => {
  for (const format of ['pdf', 'ofd'] as const) {
    const input = { format, file: freshDocument(format).toString('base64'), place: { page: 1, x: 30, y: 200 } }
    const signed = await ask(HEAD, contract.signDocument, input)
    const report = await checked(house, Buffer.from(signed.file, 'base64'))
    assert.deepEqual([report.verdict, codesIn(report), signed.isStamped], ['signed', [], true])
    assert.deepEqual(await codesOf(ask(HEAD, contract.signDocument, input, 'keep', false)), ['kernel.proof-needed'])
  }
})

test('the line of the ledger stands or falls with the act that asked', async () => {
  const { id } = await house.as(HEAD)
  const bytes = freshDocument('pdf')
  const lines = async () => (await house.database.pool.query('select count(*)::int as n from seals.use')).rows[0].n as number
  const before = await lines()
  await codesOf(ask(HOLDER, contract.applySeal, sealing(bytes, id), 'refuse'))
  assert.equal(await lines(), before)
  await ask(HOLDER, contract.applySeal, sealing(bytes, id))
  assert.equal(await lines(), before + 1)
  assert.deepEqual(await codesOf(ask(HOLDER, contract.applySeal, sealing(bytes, id))), ['seals.already-sealed'])
})

test('the asking room’s right is not the seal’s: who acts must be the holder, in person and just proved', async () => {
  const { id } = await house.as(HEAD)
  const input = sealing(freshDocument('pdf'), id)
  assert.deepEqual(await codesOf(ask(HEAD, contract.applySeal, input)), ['kernel.not-allowed'])
  assert.deepEqual(await codesOf(ask(HOLDER, contract.applySeal, input, 'keep', false)), ['kernel.proof-needed'])
  assert.deepEqual(await codesOf(ask('stats-bureau.documents', contract.applySeal, input)), ['kernel.not-allowed'])
  assert.deepEqual(await codesOf(ask(HOLDER, contract.applySeal, sealing(freshDocument('pdf'), (await house.as(HOLDER)).id))), [
    'seals.approved-by-self',
  ])
  assert.deepEqual(await codesOf(ask(HOLDER, contract.applySeal, { ...input, organ: 'stats-bureau' })), ['seals.no-seal'])
  const { seals } = await ask(HOLDER, contract.sealsOf, { organ: ORGAN })
  assert.deepEqual([seals.length, seals[0]!.isMine], [1, true])
})

test('when no time-stamp authority answers, the document is sealed without a stamp, and somebody is told', async () => {
  const { rows } = await house.database.pool.query(`select id from trust.certificate where use = 'time-stamp' and state = 'issued'`)
  for (const { id } of rows)
    await house.act(SECURITY_ADMINS[0], revokeCertificate, { certificate: id, for: 'cessationOfOperation', reason: '停机（演练）' })
  const sealed = await ask(HOLDER, contract.applySeal, sealing(freshDocument('pdf'), (await house.as(HEAD)).id))
  assert.equal(sealed.isStamped, false)
  const report = await checked(house, Buffer.from(sealed.file, 'base64'))
  assert.deepEqual(
    [report.verdict, report.signatures[0]!.stampedAt, report.signatures[0]!.claimedAt !== undefined],
    ['good', undefined, true],
  )
  const { rows: alarms } = await house.database.pool.query(`select about from kernel.alarm where kind = 'seals.not-stamped' order by about`)
  assert.deepEqual(
    alarms.map(({ about }) => about),
    ['p256', 'sm2'],
  )
})
