import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { membersOf, type Reach } from '#kernel/people/provisioning.ts'
import { dayAt } from '#kernel/time/day.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { userAttributes } from './attributes.ts'
import { comparisons, type Filter, parseFilter, type Value } from './filter.ts'
import { matches } from './filter-match.ts'
import { filterToSql } from './filter-to-sql.ts'
import { type Resource, userOf } from './resources.ts'
import { ScimError } from './scim-error.ts'

let t: TestHouse
let reach: Reach
let people: Resource[]

before(async () => {
  t = await testHouse({ walls: false, modules: [] })
  reach = { db: t.database.kysely, organ: 'information-centre', today: dayAt(t.clock.now()), now: t.clock.now() }
  await reach.db
    .insertInto('kernel.official')
    .values(
      ['Zhang.San', "o'hara", 'li_si', '王五', '%', 'a\\b"c'].map((account, i) => ({
        id: `00000000-0000-7000-8000-0000000000${10 + i}`,
        name: `示例·${account}`,
        account,
        password: null,
        staff_of: 'information-centre',
        external_id: i % 2 ? `E-${i}` : null,
        disabled_at: i === 3 ? t.clock.now() : null,
        updated_at: i === 4 ? null : t.clock.now(),
      })),
    )
    .execute()
  people = (await membersOf(reach, { offset: 0, limit: 200 })).rows.map((row) => userOf(row, ''))
  assert.ok(people.length >= 10)
})
after(() => t?.close())

const map = () => userAttributes('information-centre', '2026-03-02')
const found = async (text: string) =>
  (await membersOf(reach, { where: filterToSql(parseFilter(text), map()), offset: 0, limit: 200 })).rows
    .map(({ account }) => account)
    .toSorted()
const refusedAs = (text: string) => {
  try {
    filterToSql(parseFilter(text), map())
  } catch (error) {
    return error instanceof ScimError ? error.scimType : String(error)
  }
  return 'read'
}

test('the filters of the standard find who they mean', async () => {
  assert.deepEqual(await found('userName eq "zhang.san"'), ['Zhang.San'])
  assert.deepEqual(await found('USERNAME Eq "ZHANG.SAN"'), ['Zhang.San'])
  assert.deepEqual(await found('urn:ietf:params:scim:schemas:core:2.0:User:userName sw "ZHANG"'), ['Zhang.San'])
  assert.deepEqual(await found('userName co "\'"'), ["o'hara"])
  assert.deepEqual(await found('userName eq "%"'), ['%'])
  assert.deepEqual(await found('userName co "%" or userName co "_"'), ['%', 'li_si'])
  assert.deepEqual(await found('userName ew "\\\\b\\"c"'), ['a\\b"c'])
  assert.deepEqual(await found('userName eq "\\u738b\\u4e94"'), ['王五'])
  assert.deepEqual(await found('active eq false'), ['王五'])
  assert.deepEqual(await found('externalId eq "e-1"'), [])
  assert.deepEqual(await found('externalId eq "E-1" and not (active eq false)'), ["o'hara"])
  assert.deepEqual(await found('externalId pr and (userName sw "o" or userName sw "王")'), ["o'hara", '王五'])
  assert.deepEqual(await found('groups[display eq "安全管理员"]'), ['information-centre.security-admin'])
  assert.deepEqual(await found('groups[display co "管理员" and not (display sw "系统")]'), ['information-centre.security-admin'])
  assert.deepEqual(await found('meta.lastModified lt "2026-03-02T01:01:00Z" and externalId eq null'), ['Zhang.San', 'li_si'])
})

test('and binds closer than or, and not closer than both', () => {
  const shape = (f: Filter): string =>
    f.is === 'and' || f.is === 'or' ? `(${shape(f.left)} ${f.is} ${shape(f.right)})` : f.is === 'not' ? `!${shape(f.of)}` : 'x'
  assert.equal(shape(parseFilter('a pr or b pr and c pr')), '(x or (x and x))')
  assert.equal(shape(parseFilter('not (a pr) and b pr or c pr')), '((!x and x) or x)')
  assert.equal(shape(parseFilter('(a pr or b pr) and c pr')), '((x or x) and x)')
})

test('what is no filter, or asks what there is not, is refused as a wrong filter', () => {
  const wrong = [
    '',
    ' ',
    'userName',
    'userName eq',
    'eq "x"',
    'userName eq x',
    "userName eq 'x'",
    'userName == "x"',
    'userName eq "x" and',
    '(userName pr',
    'userName pr)',
    'not userName pr',
    'userName eq "x',
    'userName eq "\\u0000"',
    'password pr',
    'clearance ge 3',
    'constructor pr',
    '__proto__ pr',
    'groups[constructor eq "x"]',
    'constructor[value eq "x"]',
    'groups[value[value pr]]',
    'groups[groups.value pr]',
    'active gt true',
    'active eq "true"',
    'userName gt 3',
    'meta.lastModified gt "yesterday"',
    'meta.lastModified co "2026-01-01T00:00:00Z"',
    'meta.lastModified gt "0000-01-01T00:00:00Z"',
    'userName eq null or 1=1',
    'userName eq "x"; drop table kernel.official',
    'userName eq "x" -- ',
    'userName/**/eq "x"',
    'o.password pr',
    `${'('.repeat(25)}userName pr${')'.repeat(25)}`,
    Array.from({ length: 80 }, () => 'userName pr').join(' or '),
    `userName eq "${'x'.repeat(3_000)}"`,
  ]
  for (const text of wrong) assert.equal(refusedAs(text), 'invalidFilter', text.slice(0, 60))
})

const attribute = fc.constantFrom(
  'id',
  'externalId',
  'userName',
  'displayName',
  'name.formatted',
  'groups.value',
  'groups.display',
  'groups',
)
const word = fc.oneof(
  fc.constantFrom('a', 'o', '示例', 'E-1', 'Zhang.San', '%', '_', '\\', '"', "'", ''),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const leaf = fc.oneof(
  fc.record({ is: fc.constant('compare' as const), attribute, by: fc.constantFrom(...comparisons), value: word }),
  fc.record({ is: fc.constant('present' as const), attribute: fc.oneof(attribute, fc.constantFrom('active', 'meta.lastModified')) }),
  fc.record({
    is: fc.constant('compare' as const),
    attribute: fc.constant('active'),
    by: fc.constantFrom('eq' as const, 'ne' as const),
    value: fc.boolean(),
  }),
  fc.record({
    is: fc.constant('where' as const),
    attribute: fc.constant('groups'),
    of: fc.record({
      is: fc.constant('compare' as const),
      attribute: fc.constantFrom('value', 'display'),
      by: fc.constantFrom(...comparisons),
      value: word,
    }),
  }),
)
const { tree } = fc.letrec<{ tree: Filter }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf as fc.Arbitrary<Filter>,
    fc.record({ is: fc.constantFrom('and' as const, 'or' as const), left: tie('tree'), right: tie('tree') }),
    fc.record({ is: fc.constant('not' as const), of: tie('tree') }),
  ),
}))

const written = (f: Filter): string => {
  if ('left' in f) return `(${written(f.left)}) ${f.is} (${written(f.right)})`
  if (f.is === 'not') return `not (${written(f.of)})`
  if (f.is === 'where') return `${f.attribute}[${written(f.of)}]`
  return f.is === 'present' ? `${f.attribute} pr` : `${f.attribute} ${f.by} ${JSON.stringify(f.value)}`
}

/** With the names in the order in which the parser writes them. */
const inOrder = (f: Filter): object => {
  if ('left' in f) return { is: f.is, left: inOrder(f.left), right: inOrder(f.right) }
  if (f.is === 'not') return { is: f.is, of: inOrder(f.of) }
  if (f.is === 'where') return { is: f.is, attribute: f.attribute, of: inOrder(f.of) }
  return f.is === 'present' ? { is: f.is, attribute: f.attribute } : { is: f.is, attribute: f.attribute, by: f.by, value: f.value }
}

const EXACT = new Set(['id', 'externalid', 'groups.value', 'groups', 'value'])

/** The same question asked of the resource as it is shown. */
function holds(f: Filter, user: Resource): boolean {
  if (f.is === 'and') return holds(f.left, user) && holds(f.right, user)
  if (f.is === 'or') return holds(f.left, user) || holds(f.right, user)
  if (f.is === 'not') return !holds(f.of, user)
  const groups = user.groups as { value: string; display: string }[]
  const plain = (name: string, values: readonly unknown[]) => values.map((value) => ({ value: value as Value, exact: EXACT.has(name) }))
  if (f.is === 'where') return groups.some((group) => matches(f.of, (name) => plain(name, [group[name as 'value']])))
  return matches(f, (name) => {
    const low = name.toLowerCase()
    if (low === 'groups' || low === 'groups.value')
      return plain(
        low,
        groups.map(({ value }) => value),
      )
    if (low === 'groups.display')
      return plain(
        low,
        groups.map(({ display }) => display),
      )
    const flat: Record<string, unknown> = {
      id: user.id,
      externalid: user.externalId,
      username: user.userName,
      displayname: user.displayName,
      'name.formatted': user.displayName,
      active: user.active,
      'meta.lastmodified': user.meta.lastModified,
    }
    return plain(low, [flat[low]])
  })
}

test('for every filter and everybody, the statement and the filter read by hand agree', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (filter) => {
      const text = written(filter)
      assert.equal(JSON.stringify(parseFilter(text)), JSON.stringify(inOrder(filter)))
      const rows = await found(text)
      assert.deepEqual(
        rows,
        people
          .filter((user) => holds(filter, user))
          .map(({ userName }) => userName as string)
          .toSorted(),
        text,
      )
    }),
    { numRuns: 300 },
  )
})

/** Everything of a statement that is not a parameter, with what the compiler itself writes taken away. */
const PIECES =
  /exists \(select 1 from kernel\.official_post op join kernel\.post p on p\.id = op\.post where op\.official = o\.id\s+and p\.organ = \$\d+ and op\.valid_from <= \$\d+ and \(op\.valid_to is null or op\.valid_to > \$\d+\) and|o\.id::text|p\.id::text|case when o\.staff_of = \$\d+ then o\.external_id end|o\.account|o\.name|p\.title|o\.updated_at|\(o\.disabled_at is null\)|\$\d+(::text|::boolean|::timestamptz)?|lower|strpos|starts_with|right|length|coalesce|is not null|is null|is distinct from|and|or|not|false|''|<>|>=|<=|=|>|<|0|[(),\s]/g
const shapeOf = (text: string) => filterToSql(parseFilter(text), map()).compile(reach.db)

test('any text is read or refused, and none puts a letter of its own into the statement', () => {
  const marks = fc.constantFrom(
    '"',
    '\\"',
    "'",
    ';',
    '--',
    '/*',
    '(',
    ')',
    '[',
    ']',
    ' eq ',
    ' and ',
    ' or ',
    'not ',
    ' pr',
    'userName',
    'groups',
    'active',
    'true',
    'null',
    '1',
    ' ',
    '$1',
    '%',
    'drop table kernel.official',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(marks, { maxLength: 20 }).map((parts) => parts.join('')),
  )
  let read = 0
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        tree.map(written),
        fc.tuple(tree.map(written), anything).map(([a, b]) => a + b),
      ),
      (text) => {
        let statement
        try {
          statement = shapeOf(text)
        } catch (error) {
          assert.ok(error instanceof ScimError && error.scimType === 'invalidFilter' && error.status === 400, `${text}: ${String(error)}`)
          return
        }
        read += 1
        assert.equal(statement.sql.replace(PIECES, ''), '', text)
      },
    ),
    { numRuns: 3_000 },
  )
  assert.ok(read > 300, `${read} were read`)
})

test('the value changes nothing of the statement but its parameters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0')),
      async (value) => {
        const statement = shapeOf(`userName eq ${JSON.stringify(value)}`)
        assert.equal(statement.sql, '(lower(o.account) = lower($1::text))')
        assert.deepEqual(statement.parameters, [value])
        const { rows } = await sql<{ same: boolean }>`select ${value}::text = ${value}::text as same`.execute(reach.db)
        assert.ok(rows[0]!.same)
      },
    ),
    { numRuns: 100 },
  )
})
