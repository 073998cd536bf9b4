// What every module's card and door must be, for modules that stand and those that come.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import Type from 'typebox'
import * as f from '#kernel/module/field.ts'
import type { Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { isClauseId } from '#policy/clauses.ts'
import { duties } from '#province/duties.ts'
import type { Duty } from '#province/duty.ts'
import { organs } from '#province/organs.ts'
import { modules } from '#server/modules.ts'
import { declaredRefusals } from '#server/declared-refusals.ts'
import { root } from '../../tools/ledgers/sources.ts'
import { contractsImported, refusalFaults, ringAmong, strayRegisters, strayTables, unbounded, usesOf } from './card-faults.ts'

const open = new Set(['anyone', 'signed-in', 'citizen'])
const given: readonly Duty[] = duties
const all = modules.flatMap((module) => [
  ...module.actions.map(({ contract }) => ({ module, what: contract.name, may: contract.may, rooms: false })),
  ...module.questions.map(({ contract }) => ({ module, what: contract.name, may: contract.may, rooms: true })),
  ...(module.registers ?? []).map(({ name, may }) => ({ module, what: `register ${name}`, may, rooms: false })),
  ...(module.procedures ?? []).map(({ name, may }) => ({ module, what: `procedure ${name}`, may, rooms: false })),
])

test('a card names the modules whose contract it imports, and no other', () => {
  for (const module of modules) assert.deepEqual(usesOf(module), [...module.uses].toSorted(), `${module.name}: uses`)
  assert.deepEqual(
    contractsImported(
      "import { one } from '#modules/governance/beta/contract.ts'\nimport type { Two } from '../../../resources/gamma/contract.ts'\nimport './contract.ts'",
      'alpha',
    ),
    ['beta', 'gamma'],
  )
})

test('the modules form no ring', () => {
  assert.equal(ringAmong(modules), undefined)
  assert.deepEqual(
    ringAmong([
      { name: 'a', uses: ['b'] },
      { name: 'b', uses: ['c'] },
      { name: 'c', uses: ['b'] },
    ]),
    ['b', 'c', 'b'],
  )
})

test('what a module uses, listens to and is led by exists', () => {
  const names = new Set(modules.map(({ name }) => name))
  const told = new Set(modules.flatMap((m) => (m.events ?? []).map(({ name }) => name)))
  const known = new Set<string>(organs.map(({ id }) => id))
  const missing = modules.flatMap((m) => [
    ...m.uses.filter((name) => !names.has(name)).map((name) => `${m.name} uses ${name}`),
    ...(m.listens ?? []).filter(({ event }) => !told.has(event.name)).map(({ event }) => `${m.name} listens to ${event.name}`),
    ...[...m.lead, ...(m.with ?? [])].filter((organ) => !known.has(organ)).map((organ) => `${m.name} is led by ${organ}`),
    ...m.clauses.filter((id) => !isClauseId(id)).map((id) => `${m.name} owes clause ${id}`),
    ...m.actions.flatMap(({ contract }) =>
      contract.clauses.filter((id) => !isClauseId(id)).map((id) => `${contract.name} serves clause ${id}`),
    ),
    ...(m.rules ?? []).flatMap(({ card }) =>
      card.clauses.filter((id) => !isClauseId(id)).map((id) => `rule ${card.name} serves clause ${id}`),
    ),
  ])
  assert.deepEqual(missing, [])
})

test('every name begins with its module', () => {
  const strangers = modules.flatMap((m) =>
    [
      ...m.actions.map(({ contract }) => contract.name),
      ...m.questions.map(({ contract }) => contract.name),
      ...(m.events ?? []).map(({ name }) => name),
      ...m.permissions.map(({ name }) => name),
      ...(m.rules ?? []).map(({ card }) => card.name),
    ].filter((name) => !name.startsWith(`${m.name}.`) || !/^[a-z-]+\.[a-z0-9-]+$/.test(name)),
  )
  assert.deepEqual(strangers, [])
})

test('every rule has a name of its own', () => {
  const names = modules.flatMap((m) => (m.rules ?? []).map(({ card }) => card.name))
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  )
})

test('every refusal has a code of its own, words in both languages and clauses that the policy has', async () => {
  const declared = await declaredRefusals(modules)
  const codes = declared.map(({ refusal }) => refusal.code)
  assert.deepEqual(
    codes.filter((code, i) => codes.indexOf(code) !== i),
    [],
  )
  const owners = new Set(modules.map(({ name }) => name))
  const faults = declared.flatMap(({ refusal, by }) =>
    refusalFaults(refusal, by === 'kernel' || by === 'edge' ? refusal.code.split('.')[0]! : by.split('/')[1]!),
  )
  assert.deepEqual(faults, [])
  assert.ok(!owners.has('kernel') && !owners.has('edge') && !owners.has('session'))
})

test('a refusal without words, with an unknown clause or another module’s code is found', () => {
  const sound = { code: 'alpha.no', kind: 'conflict', words: words('不行。', 'It may not be.'), clauses: ['4.3.2'] } as const
  assert.deepEqual(refusalFaults(sound, 'alpha'), [])
  assert.equal(refusalFaults(sound, 'beta').length, 1)
  assert.equal(refusalFaults({ ...sound, words: words('不行。', '不行。') }, 'alpha').length, 1)
  assert.equal(refusalFaults({ ...sound, clauses: ['9.9.9'] }, 'alpha').length, 1)
  assert.equal(refusalFaults({ ...sound, words: words('不行。', 'Not {day}.') }, 'alpha').length, 1)
})

test('every permission is the module’s own and given to a duty', () => {
  const held = new Set(given.flatMap(({ may }) => Object.keys(may)))
  const strange = all.filter(
    ({ module, may, rooms }) => !open.has(may) && !(rooms && may === 'rooms') && !module.permissions.some(({ name }) => name === may),
  )
  assert.deepEqual(
    strange.map(({ what, may }) => `${what} needs ${may}`),
    [],
  )
  const known = new Set(modules.flatMap((m) => m.permissions.map(({ name }) => name)))
  const waits = modules.flatMap((m) =>
    (m.procedures ?? []).flatMap((p) =>
      Object.values(p.states).flatMap(({ waits: name }) => (name && !known.has(name) ? [`${p.name} waits for ${name}`] : [])),
    ),
  )
  assert.deepEqual(waits, [])
  assert.deepEqual(
    [...known].filter((name) => !held.has(name)),
    [],
    'given to nobody',
  )
  const standing = new Set(modules.map(({ name }) => name))
  assert.deepEqual(
    [...held].filter((name) => standing.has(name.split('.')[0]!) && !known.has(name)),
    [],
    'a duty holds what no module declares',
  )
})

/** Registers whose records belong to no organ, for the holders of a permission that reaches the own organ or division only. */
const outOfReach = (of: readonly Module[], duty: Duty) =>
  of.flatMap((m) => (m.registers ?? []).filter(({ organField, may }) => !organField && duty.may[may] && duty.may[may] !== 'all'))

test('a register of records of no organ is given for all, or it would be an empty page', () => {
  assert.deepEqual(
    given.flatMap((duty) => outOfReach(modules, duty).map(({ name }) => `${duty.id} sees nothing of ${name}`)),
    [],
  )
  const narrow = { id: 'narrow', title: '', en: '', may: { 'tenders.read-suppliers': 'own' } } as const
  assert.deepEqual(
    outOfReach(modules, narrow).map(({ name }) => name),
    ['tenders.supplier'],
  )
})

test('every move of a procedure is made by an action, and every state can be reached', () => {
  const actions = new Set(modules.flatMap((m) => m.actions.map(({ contract }) => contract.name)))
  const listeners = new Set(modules.flatMap((m) => (m.listens ?? []).map(({ name }) => `${m.name}.${name}`)))
  const faults = modules.flatMap((m) =>
    (m.procedures ?? []).flatMap((p) => [
      ...p.moves
        .filter(({ action }) => !actions.has(action) && !listeners.has(action))
        .map(({ action }) => `${p.name} moves by ${action}, which nobody does`),
      ...p.moves
        .flatMap(({ from, to }) => [...from, to])
        .filter((state) => !Object.hasOwn(p.states, state))
        .map((state) => `${p.name} has no state ${state}`),
      ...Object.keys(p.states)
        .filter((state) => state !== p.start && !p.moves.some(({ to }) => to === state))
        .map((state) => `${p.name} never reaches ${state}`),
      ...p.clocks.flatMap(({ starts, runs, name }) =>
        [starts, ...runs]
          .filter((state) => !Object.hasOwn(p.states, state))
          .map((state) => `clock ${name} of ${p.name} runs in ${state}, which is no state`),
      ),
    ]),
  )
  assert.deepEqual(faults, [])
})

test('a request can hold only what its contract says, and none of it without end', () => {
  const faults = modules.flatMap((m) =>
    [...m.actions, ...m.questions].flatMap(({ contract }) => unbounded(contract.input).map((fault) => `${contract.name}: ${fault}`)),
  )
  assert.deepEqual(faults, [])
})

test('an input that could grow or hold anything is found', () => {
  assert.deepEqual(
    unbounded(
      f.object({ name: f.text('名', 'Name'), organ: f.organ('单位', 'Organ'), sum: f.amount('金额', 'Sum'), n: f.integer('数', 'n') }),
    ),
    [],
  )
  assert.deepEqual(unbounded(Type.Object({ name: Type.String({ maxLength: 3 }) })), ['the input admits unknown fields'])
  assert.deepEqual(
    unbounded(f.object({ a: Type.String(), b: f.json('任', 'Any'), c: Type.Array(Type.String({ pattern: '^a+$' })), d: Type.Number() })),
    [
      '/a is text without an end',
      '/b may be anything',
      '/c is a list without an end',
      '/c/* is text without an end',
      '/d is a number without an end',
    ],
  )
})

test('a module keeps its tables in its own schema and touches no other', () => {
  for (const module of modules) {
    const files = globSync(`modules/${module.wing}/${module.name}/tables/*.sql`, { cwd: root }).toSorted()
    if (files.length > 0)
      assert.equal(module.schema, module.name.replaceAll('-', '_'), `${module.name}: the schema bears the module's name`)
    for (const file of files) {
      assert.match(file, /\/\d{4}-[a-z]+(-[a-z0-9]+)+\.sql$/)
      assert.deepEqual(strayTables(readFileSync(join(root, file), 'utf8'), module.schema!), [], file)
    }
    assert.deepEqual(strayRegisters(module), [])
  }
})

test('a migration that reaches into another schema is found', () => {
  assert.deepEqual(
    strayTables(
      'create table alpha.a (id uuid primary key references alpha.b on delete cascade); create index on alpha.a (id); -- from kernel.x',
      'alpha',
    ),
    [],
  )
  assert.deepEqual(strayTables('create table alpha.a (organ text references kernel.organ); insert into beta.b select 1', 'alpha'), [
    'kernel.organ',
    'beta.b',
  ])
  assert.deepEqual(strayTables('create table a (id int)', 'alpha'), ['a'])
})
