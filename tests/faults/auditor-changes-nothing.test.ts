// An auditor reads. Over every action of the house: it is not for them, or it touches nothing but their own account and views.
import { after, before, test } from 'node:test'
import { deepEqual, equal, ok } from 'node:assert/strict'
import { decide } from '#kernel/access/decide.ts'
import type { Actor } from '#kernel/access/actor.ts'
import type { Refused } from '#kernel/refusal/refusal.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'

let t: TestHouse
let auditor: Actor
before(async () => {
  t = await testHouse({ walls: false })
  auditor = await t.as('audit-office.auditor')
})
after(() => t.close())

/**
 * What anyone who is signed in may do to what is their own: account, views, a delegation or an emergency they asked for. And
 * the one thing that is an auditor's to write: what they think of an emergency after it ended.
 */
const OF_ONESELF = /^(views|account)\.|^(delegation\.revoke|break-glass\.(end|review))$/

/** What anybody may say to the government without signing in, an auditor may say too, as nobody. */
const isOfAnybody = ({ may, public: isPublic }: { readonly may: string; readonly public: boolean }) => may === 'anyone' && isPublic

test('no action that changes anything of others is open to the auditor', () => {
  const open = [...t.house.actions.values()]
    .map(({ bound }) => bound.contract)
    .filter((contract) => !isOfAnybody(contract))
    .filter(({ may }) => decide(auditor, may, undefined, { purpose: 'x', nowMs: Date.parse(t.clock.now()) }).allowed)
  deepEqual(
    open.map(({ name, may }) => `${name} (${may})`).filter((name) => !OF_ONESELF.test(name.split(' ')[0]!)),
    [],
  )
  ok(t.house.actions.size > 50)
})

test('every permission of the auditor’s duty is one of audit, of reading, or the look at an emergency', () => {
  const held = [...auditor.permissions.keys()].toSorted()
  deepEqual(
    held.filter((name) => !/^audit\.|\.read(-[a-z]+)?$|^break-glass\.(watch|review)$|^reading\.watch$/.test(name)),
    [],
  )
  ok(held.includes('audit.read'))
})

test('an attempt is refused before the input is looked at, and is a line', async () => {
  const before = await t.database.kysely.selectFrom('kernel.audit_line').select('id').where('outcome', '=', 'denied').execute()
  let refused = 0
  for (const [name, { bound }] of t.house.actions) {
    if (OF_ONESELF.test(name) || isOfAnybody(bound.contract)) continue
    await t.house.act(auditor, name, { rubbish: true }).then(
      () => ok(false, name),
      () => (refused += 1),
    )
  }
  const after = await t.database.kysely.selectFrom('kernel.audit_line').select('id').where('outcome', '=', 'denied').execute()
  equal(after.length - before.length, refused)
})

test('evidence leaves with a reason or not at all, and the reason is in the log', async () => {
  const { codes } = await t.house.ask(auditor, 'audit.export', {}).then(
    () => ({ codes: ['none'] }),
    (error: Refused) => ({ codes: error.grounds.map(({ code }) => code) }),
  )
  deepEqual(codes, ['kernel.purpose-needed'])
})
