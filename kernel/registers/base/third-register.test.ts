// A new base register is a card and a table: here of boats, with nothing else written for it than the two verbs that record.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { uuid } from '#kernel/id/uuid.ts'
import { action, permission } from '#kernel/module/contract.ts'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { modules } from '#server/modules.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { answersOf } from './answers.ts'
import { baseRegister } from '../../module/base-register.ts'
import { doorOf } from './door.ts'
import { amend, enter } from './keep.ts'

const TRANSPORT = 'transportation-department'
const boats = baseRegister({
  name: 'trial.boat',
  title: words('船舶', 'Boat'),
  record: f.object({
    number: f.text('船舶登记号', 'Number', { max: 12, mask: 'middle' }),
    name: f.text('船名', 'Name', { max: 40 }),
    harbour: f.text('船籍港', 'Harbour', { max: 6 }),
    division: f.maybe(f.text('区划', 'Division')),
    owner: f.text('所有人', 'Owner', { max: 50, mask: 'middle' }),
  }),
  label: 'name',
  number: 'number',
  placed: 'division',
  derived: { division: 'harbour' },
  groups: { all: { title: words('登记', 'Registration'), fields: ['number', 'name', 'harbour', 'division', 'owner'] } },
  sources: { number: [TRANSPORT], name: [TRANSPORT], harbour: [TRANSPORT], owner: [TRANSPORT] },
  events: {
    entry: {
      title: words('登记', 'Entry'),
      opens: true,
      sets: ['number', 'name', 'harbour', 'owner'],
      needs: ['number', 'name', 'harbour', 'owner'],
    },
    sale: { title: words('所有权转移', 'Sale'), sets: ['owner'], needs: ['owner'] },
  },
  may: 'trial.read',
})

const said = f.object({ id: f.id('记录', 'Record'), version: f.integer('版本', 'Version') })
const enterBoat = action({
  name: 'trial.enter-boat',
  title: words('登记', 'Enter'),
  may: 'signed-in',
  input: f.object({
    number: f.text('号', 'Number'),
    name: f.text('名', 'Name'),
    harbour: f.text('港', 'Harbour'),
    owner: f.text('主', 'Owner'),
  }),
  output: said,
})
const sellBoat = action({
  name: 'trial.sell-boat',
  title: words('转移', 'Sell'),
  may: 'signed-in',
  input: f.object({ id: f.id('记录', 'Record'), effective: f.day('日期', 'Day'), owner: f.text('主', 'Owner') }),
  output: said,
})
const { on } = bindTo<never>()
const trial = defineModule({
  name: 'trial',
  wing: 'resources',
  title: words('试验', 'Trial'),
  lead: [],
  clauses: [],
  zone: 'extranet',
  schema: 'trial',
  uses: [],
  permissions: [permission('trial.read', words('查询', 'Read'), { needs: { purpose: true } })],
  actions: [
    on(enterBoat, (desk, sets) => enter(desk, boats, { kind: 'entry', effective: '2020-01-01' as Day, sets })),
    on(sellBoat, (desk, { id, effective, owner }) =>
      amend(desk, boats, { kind: 'sale', record: id, effective: effective as Day, sets: { owner } }),
    ),
  ],
  questions: answersOf(boats),
  bases: [boats],
})

let t: TestHouse
before(async () => {
  t = await testHouse({ modules: [...modules, trial], walls: false })
  await sql`create schema trial`.execute(t.database.kysely)
  await sql`create table trial.boat (like kernel.base_record including defaults including constraints,
    number text not null, name text not null, harbour text not null, division text not null, owner text not null,
    primary key (id, prefecture)) partition by list (prefecture)`.execute(t.database.kysely)
  await sql`select kernel.lay_base_register('trial.boat')`.execute(t.database.kysely)
  await sql`insert into kernel.reading_right (id, register, organ, matter, title, title_en, basis, fields, unmasked, ways, valid_from, granted_by, granted_at)
    values (${uuid()}, 'trial.boat', 'stats-bureau', 'boats', '船舶', 'Boats', '试验', '{number,name,owner}', '{name}', '{list,open,compare}', '2020-01-01', 'test', now())`.execute(
    t.database.kysely,
  )
})
after(() => t.close())

test('a card and a table make a register that is entered, changed, found, compared and read as of any day', async () => {
  const registrar = { ...(await actorOf(t.database.kysely, 'stats-bureau.officer', t.clock.now())), organ: TRANSPORT }
  const reader = await actorOf(t.database.kysely, 'stats-bureau.officer', t.clock.now())
  const seeing = { ...reader, permissions: new Map([...reader.permissions, ['trial.read', 'all'] as const]) }
  const door = doorOf(boats)
  const ask = (name: string, input: unknown) => t.house.ask(seeing, name, input, { purpose: '核对船舶抵押登记' }) as Promise<any>
  const { id } = (await t.house.act(registrar, enterBoat.name, {
    number: 'XS2020000001',
    name: '湘江一号',
    harbour: '430102',
    owner: '李明远',
  })) as { id: string }
  await t.house.act(registrar, sellBoat.name, { id, effective: '2024-05-01', owner: '王静怡' })

  const found = await ask(door.search.name, { matter: 'boats', number: 'XS2020000001' })
  assert.deepEqual(
    found.rows.map(({ fields }: any) => fields.name),
    ['湘江一号'],
  )
  const then = await ask(door.record.name, { id, matter: 'boats', validOn: '2023-01-01' })
  const now = await ask(door.record.name, { id, matter: 'boats' })
  assert.deepEqual([then.fields.owner, now.fields.owner, now.events.length], ['李*远', '王*怡', 2])
  const compared = await ask(door.compare.name, { matter: 'boats', rows: [{ number: 'XS2020000001', values: { owner: '王静怡' } }] })
  assert.equal(compared.rows[0].answers[0].answer, 'same')
  await assert.rejects(
    t.house.act(seeing, enterBoat.name, { number: 'XS2', name: '二号', harbour: '430102', owner: '某' }),
    /kernel.not-source/,
  )
  const looks = await sql<{
    n: number
  }>`select count(*)::int as n from kernel.look where register = 'trial.boat' and record = ${id}`.execute(t.database.kysely)
  assert.equal(looks.rows[0]!.n, 4)
})
