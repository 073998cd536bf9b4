import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { mine } from '#modules/platform/cases/contract.ts'
import { registerForm, approveForm } from '#modules/services/one-form/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { answerRemark, board, brief, closeRemark, remark, returnRemark } from './contract.ts'
import { printBrief } from './layout/print-brief.ts'
import { inOrder } from './rules/order-of-exceptions.ts'

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length

let t: TestHouse
before(async () => void (t = await testHouse({ now: '2026-10-12T01:00:00.000Z' })))
after(() => t.close())

const LEADER = 'leading-group.leader'

/** A form asked of two organs once, and nobody fills it in. */
async function somethingLate(): Promise<void> {
  const { id } = await t.act('human-resources-department.officer', registerForm, {
    title: '床位摸底',
    law: '老年人权益保障法',
    article: '第四十条',
    purpose: '掌握现有床位',
    period: 'once',
    dueDays: 3,
    fillers: ['water-department'],
    fields: [{ title: '现有床位', kind: 'number' }],
  })
  await t.act('informatisation-office.sharing', approveForm, { id, opinion: '同意' })
}

test('the board holds what is late with whose it is, and a remark on it becomes a task of that organ until the leader closes it', async () => {
  assert.deepEqual((await t.ask(LEADER, board, {})).exceptions, [])
  await somethingLate()
  t.clock.set('2026-10-20T01:00:00.000Z')
  const [late] = (await t.ask(LEADER, board, {})).exceptions
  assert.deepEqual(
    [late?.subject, late?.owner, late?.days, late?.remark],
    ['overdue/one-form.filling/water-department', 'water-department', 5, null],
  )
  const said = { subject: late!.subject, text: '请尽快报送', days: 5 }
  assert.deepEqual((await t.refusal(LEADER, remark, { ...said, subject: 'overdue/one-form.filling/tax-bureau' })).codes, ['dashboard.gone'])
  await assert.rejects(t.act('water-department.head', remark, said), /kernel.not-allowed|kernel.forbidden|may/)
  const { id, number } = await t.act(LEADER, remark, said)
  assert.deepEqual((await t.refusal(LEADER, remark, said)).codes, ['dashboard.remarked'])
  assert.equal((await t.ask(LEADER, board, {})).exceptions[0]!.remark?.number, number)

  const waiting = await t.ask('water-department.head', mine, {})
  assert.ok(waiting.rows.some((row) => row.id === id && row.dueOn === '2026-10-27'))
  assert.deepEqual((await t.refusal('education-department.head', answerRemark, { id, text: '不是我们的' })).codes, ['dashboard.not-yours'])
  await t.act('water-department.head', answerRemark, { id, text: '已安排，今天报送' })
  await t.act(LEADER, returnRemark, { id, opinion: '请写明数字', days: 2 })
  await t.act('water-department.head', answerRemark, { id, text: '现有 80 张，已报送' })
  const [answered] = (await t.ask(LEADER, board, {})).remarks
  assert.deepEqual([answered?.state, answered?.answer, answered?.late], ['answered', '现有 80 张，已报送', false])
  assert.match(answered!.title, /床位摸底/)
  await t.act(LEADER, closeRemark, { id, opinion: '同意办结' })
  const after = await t.ask(LEADER, board, {})
  assert.deepEqual([after.remarks, after.done.map((one) => [one.id, one.closedOn, one.late])], [[], [[id, '2026-10-20', false]]])
})

test('every goal of the policy is there, each figure with its definition, source and organ, and what nothing measures is empty', async () => {
  const { goals } = await t.ask(LEADER, board, {})
  assert.deepEqual(
    goals.map(({ clause }) => clause),
    ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7'],
  )
  const figures = goals.flatMap((goal) => goal.figures)
  for (const figure of figures) assert.ok(figure.scope.zh && figure.source.zh && figure.ownerName !== figure.owner, figure.title.zh)
  assert.ok(figures.some(({ value }) => value === null))
  assert.ok(goals.every((goal) => goal.figures.length > 0))
  const trained = figures.find(({ clause }) => clause === '2.5')
  assert.ok(trained?.value && trained.of && trained.value <= trained.of)
  const page = await t.ask(LEADER, brief, {})
  const pdf = Buffer.from(page.file, 'base64')
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  assert.equal(pagesOf(pdf), 1)
})

test('a full board is one page still: seven exceptions, and remarks in time, late and of a day that nobody can count yet', async () => {
  const shown = await t.ask(LEADER, board, {})
  const [owner, long] = ['湖南省人民政府信息化工作办公室', '很长的标题'.repeat(20)]
  const title = { zh: '填报逾期 1 件', en: '' }
  const about = { subject: 'overdue/a.b/c', title, kind: 'overdue' as const, count: 1, days: 99, example: long, oldest: null, remark: null }
  const given = { id: '', number: '', title: long, ownerName: owner, remark: '', byName: '', answer: null, closedOn: null }
  const open = { ...given, state: 'given' as const, dueOn: null, answeredOn: null, late: false }
  const late = { ...given, state: 'answered' as const, dueOn: '2026-10-01', answeredOn: '2026-10-02', late: true }
  const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one)
  const exceptions = times(7, { ...about, owner: 'x', ownerName: owner })
  const page = { ...shown, exceptions, more: 3, remarks: times(5, open), done: times(9, late) }
  assert.equal(pagesOf(printBrief(page)), 1)
})

test('what people wait for comes first, of the same rank what is late longest, and no secret case is on the board', async () => {
  const one = (type: string, days: number, kind: 'overdue' | 'stuck' = 'overdue') => ({ type, days, kind, count: 1 })
  const ordered = inOrder([
    one('projects.project', 90, 'stuck'),
    one('office.reading', 50),
    one('applications.handling', 1),
    one('applications.handling', 9),
  ])
  assert.deepEqual(
    ordered.map(({ type, days }) => `${type} ${days}`),
    ['applications.handling 9', 'applications.handling 1', 'projects.project 90', 'office.reading 50'],
  )
  const before = (await t.ask(LEADER, board, {})).exceptions.length
  await sql`update kernel."case" set level = 1 where type = 'one-form.filling'`.execute(t.database.kysely)
  assert.equal((await t.ask(LEADER, board, {})).exceptions.length, before - 1)
})
