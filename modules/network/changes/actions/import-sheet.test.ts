import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { In } from '#kernel/module/contract.ts'
import { caseOf } from '#tests/support/planned-case.ts'
import { APPROVER, plannedHouse, PROPOSER } from '#tests/support/planned-house.ts'
import { addRoutes } from '#tests/support/planned-room.ts'
import * as contract from '../contract.ts'

let t: Awaited<ReturnType<typeof plannedHouse>>
before(async () => {
  t = await plannedHouse()
})
after(() => t.close())

const HEADER = '路由器,网段,Next hop,代价'
const imported = (rows: readonly string[], more: Partial<In<typeof contract.importSheet>> = {}) =>
  t.does(PROPOSER, contract.importSheet, {
    kind: addRoutes.name,
    sheet: `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`,
    mode: 'dry-run',
    ...more,
  })
const refused = async (sheet: string, kind = addRoutes.name) =>
  (await t.grounds(PROPOSER, contract.importSheet, { kind, sheet, mode: 'dry-run' })).map(({ code, field }) => [code, field])
const changes = async () => (await t.database.pool.query('select count(*)::int as n from changes.change')).rows[0].n as number

test('a dry run shows what a clean sheet would do, in works as large as the verb takes, and proposes nothing', async () => {
  const { rows, good, bad, picture, proposed } = await imported(['r-1,10.1.0.0/16,10.0.0.1,', 'r-2,10.2.0.0/16,10.0.0.1,5'])
  assert.deepEqual({ rows, good, bad, proposed }, { rows: 2, good: 2, bad: [], proposed: null })
  assert.equal(picture?.records.length, 2)
  assert.equal(await changes(), 0)
})

test('a clean sheet becomes one change: rows of one router one work, cut where its list is full', async () => {
  const sheet = ['10.1', '10.2', '10.3', '10.4'].map((p) => `r-1,${p}.0.0/16,10.0.0.1,`)
  const { proposed } = await imported([...sheet, '', 'r-2,10.5.0.0/16,10.0.0.1,'], { mode: 'propose', title: '接入五个市州' })
  const { works, total } = await t.asks(APPROVER, contract.worksOfChange, { change: proposed!.id })
  assert.equal(total, 3)
  assert.deepEqual(
    works.map(({ title, input }) => `${title} ${(JSON.parse(input) as { routes: unknown[] }).routes.length}`),
    ['登记路由 3', '登记路由 1', '登记路由 1'],
  )
  const { picture } = await t.asks(APPROVER, contract.review, { change: proposed!.id })
  await t.does(APPROVER, contract.approveChange, { change: proposed!.id, seen: picture!.digest })
  assert.equal(await caseOf(t, proposed!.id), 'applied')
})

test('every bad cell is named by the row that the spreadsheet shows, the column and the mend; a rule’s no too', async () => {
  const before = await changes()
  const { rows, good, bad, badSheet, proposed } = await imported(
    ['r-1,10.8.0.0/16,10.0.0.1,', '', 'R 1,10.9.0.0/16,10.0.0.1,', 'r-1,10.10.0.0/16,,x', 'r-1,10.1.0.0/16,10.0.0.1,'],
    { mode: 'propose' },
  )
  assert.deepEqual({ rows, good, proposed }, { rows: 4, good: 1, proposed: null })
  assert.deepEqual(
    bad.map(({ row, column, value }) => [row, column, value]),
    [
      [4, '路由器', 'R 1'],
      [5, '下一跳', ''],
      [5, '代价', 'x'],
      [6, '网段', '10.1.0.0/16'],
    ],
  )
  assert.match(bad[1]!.message.zh, /请填写“下一跳”/)
  assert.match(bad[3]!.message.zh, /10\.1\.0\.0\/16 已有路由/)
  assert.equal(await changes(), before)
  const lines = badSheet!.trimEnd().split('\r\n')
  assert.match(lines[0]!, /^\uFEFF路由器,网段,Next hop,代价,问题$/)
  assert.equal(lines.length, 4)
})

test('the rows that come back may be mended and sent as they are', async () => {
  const { badSheet } = await imported(['r-1,10.11.0.0/16,,', 'r-1,10.12.0.0/16,=1+1,'])
  const mended = badSheet!.replace('10.11.0.0/16,,', '10.11.0.0/16,10.0.0.1,')
  const { bad } = await imported([], { sheet: mended })
  assert.deepEqual(bad, [])
})

test('a sheet with no header, a strange or doubled column, no row, or no known kind is refused by its field', async () => {
  assert.deepEqual(await refused('\n\n'), [['changes.sheet-unreadable', '/sheet']])
  assert.deepEqual(await refused(`${HEADER},颜色\nr-1,10.1.0.0/16,1,1,红`), [['changes.unknown-columns', '/sheet']])
  assert.deepEqual(await refused(`${HEADER},hop\nr-1,10.1.0.0/16,1,1,2`), [['changes.column-twice', '/sheet']])
  assert.deepEqual(await refused(HEADER), [['changes.sheet-unreadable', '/sheet']])
  assert.deepEqual(await refused('路由器,"网段\n'), [['changes.sheet-unreadable', '/sheet']])
  assert.deepEqual(await refused(HEADER, 'planned.move-route'), [['changes.no-such-sheet', '/kind']])
  assert.deepEqual(await refused(`${HEADER}\n${'r-1,10.1.0.0/16,1,1\n'.repeat(10_001)}`), [['changes.too-many-rows', '/sheet']])
})

test('the sheets that may be imported are told with their columns, which to fill and what to write', async () => {
  const { sheets } = await t.asks(PROPOSER, contract.sheets, {})
  const sheet = sheets.find(({ kind }) => kind === addRoutes.name)!
  assert.deepEqual(
    sheet.columns.map(({ title, must }) => `${title}${must ? '*' : ''}`),
    ['路由器*', '网段*', '下一跳*', '代价'],
  )
})
