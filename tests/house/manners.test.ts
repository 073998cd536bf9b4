// The manners of the source: names, and what must never be in it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import test from 'node:test'
import { root } from '../../tools/ledgers/sources.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
const code = files.filter((file) =>
  /^(kernel|modules|server|policy|province|adapters|web|tests|bench|tools)\/.*\.(ts|tsx|mjs|sql|css)$/.test(file),
)
const readable = files.filter(
  (file) => /\.(ts|tsx|mjs|js|json|sql|css|html|md|csv|txt|sh)$|^\.ci\/|^[^/]+$/.test(file) && file !== 'package-lock.json',
)
const textOf = (file: string) => {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|property\.test|config|d))?\.(ts|tsx|mjs|sql|css)$/
const DRAWERS = /^(index|types?|utils?|helpers?|common|shared|misc|services?|managers?|constants)$/

/** The wing of public services bears the policy's own chapter name. */
const drawers = (file: string) =>
  [...dirname(file.replace(/^modules\/services\//, 'modules/')).split('/'), basename(file).replace(/\..*$/, '')].filter((part) =>
    DRAWERS.test(part),
  )

test('a file is named in kebab-case after what it holds, never a drawer', () => {
  assert.deepEqual(
    code.filter((file) => !KEBAB.test(basename(file))),
    [],
  )
  assert.deepEqual(
    code.filter((file) => drawers(file).length > 0),
    [],
  )
  assert.deepEqual(['kernel/text/utils.ts', 'modules/a/b/index.ts', 'web/common/a.tsx'].flatMap(drawers), ['utils', 'index', 'common'])
  assert.ok(!KEBAB.test('houseRules.ts') && !KEBAB.test('House.tsx') && KEBAB.test('decide.property.test.ts'))
})

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The check digit of a resident identity number (GB 11643). */
const checkDigit = (body: string) => '10X98765432'[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11]!

/** Eighteen characters that a resident identity number could be: division, birthday and check digit all fit. */
export const identityNumbers = (text: string): string[] =>
  [...text.matchAll(/(?<![\dA-Za-z])([1-6]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})([\dXx])(?![\dA-Za-z])/g)]
    .filter(([, body = '', last = '']) => checkDigit(body) === last.toUpperCase())
    .map(([number]) => number)

/** Vectors of the standard and of its readers, by which the check character is tested; they are nobody's. */
const VECTORS = new Set(['11010519491231002', '43010219900307123', '43310119720229051', '43062119851101004'])

test('no number in the repository could be a real person’s identity number', () => {
  assert.deepEqual(
    readable.flatMap((file) =>
      identityNumbers(textOf(file))
        .filter((number) => !VECTORS.has(number.slice(0, 17)))
        .map((number) => `${file}: ${number}`),
    ),
    [],
  )
  const body = ['430102', '19900307', '123'].join('')
  const made = body + checkDigit(body)
  assert.deepEqual(identityNumbers(`证件号 ${made}，`), [made])
  const other = String((Number.parseInt(made.at(-1)!, 11) + 3) % 10)
  assert.deepEqual(identityNumbers(`${body}${other === made.at(-1) ? '0' : other}`), [])
})

const SECRETS = [
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{20}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}\b/,
  /:\/\/[^\s:/@'"`$]+:(?!geheim|secret|password|pass)[^\s@/'"`${}<>]{6,}@(?!\$)/,
  /(?:api[_-]?key|client[_-]?secret|private[_-]?key)['"]?\s*[:=]\s*['"][A-Za-z0-9+/_-]{24,}['"]/i,
]
const secretsIn = (text: string) => SECRETS.flatMap((pattern) => pattern.exec(text)?.[0].slice(0, 40) ?? [])

test('no secret is in the repository', () => {
  assert.deepEqual(
    readable
      .filter((file) => !file.endsWith('manners.test.ts'))
      .flatMap((file) => secretsIn(textOf(file)).map((found) => `${file}: ${found}`)),
    [],
  )
  assert.equal(secretsIn(`-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}`).length, 1)
  assert.equal(secretsIn(`postgres://yuelu:${'x7'.repeat(6)}@db/yuelu`).length, 1)
})

test('code leaves nothing half-said', () => {
  const mark = /\b(TODO|FIXME|XXX|HACK)\b/
  assert.deepEqual(
    code.filter((file) => !file.endsWith('manners.test.ts') && mark.test(textOf(file))),
    [],
  )
})

/** Words of the kernel that refuse a year not yet announced: a room that used them would stand still every December. */
const standsStill = (text: string) => /\b(isWorkingDay|UnknownYear)\b|(?<!')\bcalendar\.(years|off|worked)\b/.test(text)

test('no room stands still because a year of holidays is not announced: it counts by what may be null', () => {
  const rooms = code.filter((file) => /^(modules|adapters|server|web)\//.test(file) && !/\.test\.tsx?$/.test(file))
  assert.ok(rooms.some((file) => file.endsWith('rules/time-to-answer.ts')))
  assert.deepEqual(
    rooms.filter((file) => standsStill(textOf(file))),
    [],
  )
  for (const planted of [
    "import { isWorkingDay } from '#kernel/time/working-days.ts'",
    'throw new UnknownYear(today.slice(0, 4))',
    "if (!desk.calendar.years.has('2027')) refuse(ground(refusals.noCalendar))",
  ])
    assert.ok(standsStill(planted), planted)
  assert.ok(!standsStill('const due = addWorkingDays(desk.calendar, desk.today, days)'))
})
