import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import { action, type Question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { checkChain } from '#kernel/trust/chain.ts'
import { checkTimeStamp } from '#kernel/trust/time-stamp.ts'
import { algorithms, verifySignature } from '#kernel/trust/signer.ts'
import { modules } from '#server/modules.ts'
import { readyTrust } from '../../../../tests/support/trust.ts'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import * as trust from '../contract.ts'

// A room that asks what the test tells it to, as the rooms of seals and evidence will.
const asking = action({
  name: 'asking.ask',
  title: words('试问', 'Ask'),
  may: 'signed-in',
  input: f.object({ question: f.text('问题', 'Question'), input: f.json('内容', 'Input') }),
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
    bindTo<unknown>().on(asking, async (desk, { question, input }) => {
      const found = Object.values(trust).find((one) => (one as Question).name === question) as Question
      return (await desk.ask(found, input as never)) as never
    }),
  ],
  questions: [],
})

const content = Buffer.from('关于开展检查的通知')

describe('signing for the rooms', () => {
  let house: TestHouse
  const ask = async (account: string, question: string, input: unknown) =>
    (await house.house.act(await house.as(account), asking.name, { question, input })) as any
  const codes = async (account: string, question: string, input: unknown) => {
    try {
      await ask(account, question, input)
    } catch (error) {
      return (error as { grounds: { code: string }[] }).grounds.map(({ code }) => code)
    }
    throw new Error('not refused')
  }
  const idOf = async (account: string) => (await house.as(account)).id
  const order = (holder: object, algorithm = 'sm2', use = 'signing') => ({ holder, algorithm, use, bytes: content.toString('base64') })

  before(async () => {
    house = await testHouse({ modules: [...modules, room] })
  })
  after(() => house.close())

  test('before the ceremony nothing signs, and the refusal says what to do', async () => {
    assert.deepEqual(await codes('ndrc.head', 'trust.sign', order({ kind: 'organ', id: 'ndrc' })), ['trust.authority-not-ready'])
  })

  test('after it, officials, organs and the platform sign on both lines, and a stranger checks it against the roots', async () => {
    await readyTrust(house, { officials: ['ndrc.head'], organs: ['ndrc'], platform: ['log'] })
    const holders = [
      [{ kind: 'official', id: await idOf('ndrc.head') }, 'signing'],
      [{ kind: 'organ', id: 'ndrc' }, 'signing'],
      [{ kind: 'organ', id: 'ndrc' }, 'seal'],
      [{ kind: 'organ', id: 'ndrc' }, 'seal-maker'],
      [{ kind: 'platform', id: 'log' }, 'signing'],
    ] as const
    for (const algorithm of algorithms)
      for (const [holder, use] of holders) {
        const { signature, certificate, chain } = await ask('ndrc.head', 'trust.sign', order(holder, algorithm, use))
        const { roots } = await ask('ndrc.head', 'trust.anchors', { line: algorithm })
        const leaf = readCertificate(Buffer.from(certificate, 'base64'))
        const read = (one: string) => readCertificate(Buffer.from(one, 'base64'))
        assert.ok(verifySignature(leaf.publicKey, content, Buffer.from(signature, 'base64')))
        assert.deepEqual(checkChain({ leaf, others: chain.map(read), roots: roots.map(read), at: house.clock.now(), use: 'signing' }), [])
        const issuer = leaf.authorityKeyId!
        const { statuses } = await ask('ndrc.head', 'trust.status-of', { certificates: [{ issuer, serial: leaf.serial }] })
        assert.deepEqual(statuses, [{ status: 'good' }])
      }
  })

  test('nobody signs with another’s key, and a holder without a certificate is told so', async () => {
    const other = { kind: 'official', id: await idOf('ndrc.head') }
    assert.deepEqual(await codes('ndrc.officer', 'trust.sign', order(other)), ['trust.not-your-key'])
    const own = { kind: 'official', id: await idOf('ndrc.officer') }
    assert.deepEqual(await codes('ndrc.officer', 'trust.sign', order(own)), ['trust.no-certificate'])
  })

  test('time is stamped on both lines', async () => {
    const digest = 'ab'.repeat(32)
    for (const algorithm of algorithms) {
      const { token } = await ask('ndrc.head', 'trust.stamp-time', { digest, hash: 'sm3', algorithm })
      const { roots } = await ask('ndrc.head', 'trust.anchors', { line: algorithm })
      const report = checkTimeStamp({
        token: Buffer.from(token, 'base64'),
        digest: Buffer.from(digest, 'hex'),
        roots: roots.map((one: string) => readCertificate(Buffer.from(one, 'base64'))),
      })
      assert.deepEqual(report.findings, [])
    }
  })

  test('an ended certificate signs nothing, and neither does one of a holder who left', async () => {
    const organ = order({ kind: 'organ', id: 'ndrc' })
    await house.database.pool.query("update kernel.organ_name set valid_to = '2026-03-01' where organ = 'ndrc' and valid_to is null")
    assert.deepEqual(await codes('ndrc.head', 'trust.sign', organ), ['trust.no-certificate'])
    await house.database.pool.query("update kernel.organ_name set valid_to = null where organ = 'ndrc' and valid_to = '2026-03-01'")
    await ask('ndrc.head', 'trust.sign', organ)
    house.clock.set('2029-03-02T01:00:00.000Z')
    assert.deepEqual(await codes('ndrc.head', 'trust.sign', organ), ['trust.no-certificate'])
  })

  test('what is too large is refused, and so is a stale proof of who signs', async () => {
    house.clock.set('2026-03-02T03:00:00.000Z')
    const large = { ...order({ kind: 'organ', id: 'ndrc' }), bytes: Buffer.alloc(trust.MOST_SIGNED + 1).toString('base64') }
    assert.deepEqual(await codes('ndrc.head', 'trust.sign', large), ['trust.too-large'])
    const actor = { ...(await house.as('ndrc.head')), provedAt: Date.parse(house.clock.now()) - 11 * 60_000 }
    const input = { question: 'trust.sign', input: order({ kind: 'official', id: actor.id }) }
    await assert.rejects(house.house.act(actor, asking.name, input), /proof-needed/)
  })
})
