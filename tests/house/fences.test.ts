// A fence that has never failed is decoration. Each plant below is one forbidden import in a small tree of the same layout;
// the fences are run once over all of them, and each must be named where it was climbed.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test, { after, before } from 'node:test'
import { fileURLToPath } from 'node:url'
import { kernelFloors } from '../../floor-plan.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['kernel', 'modules', 'adapters', 'web', 'province', 'server', 'policy', 'tests', 'tools']

type Plant = { readonly fence: string; readonly what: string; readonly file: string; readonly imports: string; readonly types?: boolean }
type Violation = {
  readonly rule: { readonly name: string }
  readonly from: string
  readonly to: string
  readonly cycle?: readonly { readonly name: string }[]
}

const topRooms = kernelFloors.map((rooms) => rooms[0]!)
const floorPlants = kernelFloors.slice(0, -1).map((rooms, floor): Plant => {
  const above = topRooms[floor + 1]!
  return {
    fence: `kernel-floor-${floor}`,
    what: `${rooms[0]} leans on ${above}, a floor above`,
    file: `kernel/${rooms[0]}/up.ts`,
    imports: `#kernel/${above}/planted.ts`,
  }
})
const [cases, registers] = kernelFloors.at(-1)!

const plants: readonly Plant[] = [
  ...floorPlants,
  {
    fence: `kernel-floor-${kernelFloors.length - 1}`,
    what: 'a room leans on its neighbour',
    file: `kernel/${cases}/sideways.ts`,
    imports: `#kernel/${registers}/planted.ts`,
  },
  {
    fence: 'kernel-room-on-the-plan',
    what: 'a room of the kernel that nobody planned',
    file: 'kernel/attic/secret.ts',
    imports: '#kernel/text/planted.ts',
  },
  {
    fence: 'no-rings',
    what: 'two files that need each other, by types alone',
    file: 'kernel/time/ring.ts',
    imports: './ring-back.ts',
    types: true,
  },
  {
    fence: 'kernel-is-the-ground',
    what: 'the kernel imports a module',
    file: 'kernel/cases/favourite.ts',
    imports: '#modules/governance/alpha/contract.ts',
  },
  { fence: 'policy-stands-alone', what: 'a clause imports code', file: 'policy/bound.ts', imports: '#kernel/text/planted.ts' },
  {
    fence: 'one-door',
    what: 'a module enters another by the store',
    file: 'modules/governance/alpha/questions/peek.ts',
    imports: '#modules/governance/beta/store.ts',
  },
  {
    fence: 'one-door',
    what: 'a module borrows only a type from another’s rules',
    file: 'modules/governance/alpha/questions/borrow.ts',
    imports: '#modules/resources/gamma/rules/pure.ts',
    types: true,
  },
  {
    fence: 'contract-is-portable',
    what: 'a contract reaches the desk',
    file: 'modules/business/delta/contract.ts',
    imports: '#kernel/module/define-module.ts',
  },
  {
    fence: 'contract-is-portable',
    what: 'a contract reaches Node through a neighbour file',
    file: 'modules/business/epsilon/contract.ts',
    imports: './words.ts',
  },
  {
    fence: 'rules-are-pure',
    what: 'a rule reads the clock',
    file: 'modules/governance/alpha/rules/late.ts',
    imports: '#kernel/clock/planted.ts',
  },
  {
    fence: 'rules-are-pure',
    what: 'a rule makes an id at random',
    file: 'modules/governance/alpha/rules/random.ts',
    imports: '#kernel/id/planted.ts',
  },
  { fence: 'rules-are-pure', what: 'a rule reads a file', file: 'modules/governance/alpha/rules/file.ts', imports: 'node:fs' },
  { fence: 'rules-are-pure', what: 'a rule uses a package', file: 'modules/governance/alpha/rules/package.ts', imports: 'kysely' },
  { fence: 'rules-are-pure', what: 'a rule reads its own store', file: 'modules/governance/alpha/rules/store.ts', imports: '../store.ts' },
  { fence: 'sql-lives-in-store', what: 'an action writes SQL', file: 'modules/governance/alpha/actions/write-row.ts', imports: 'kysely' },
  {
    fence: 'sql-lives-in-store',
    what: 'an action opens the sealed transaction',
    file: 'modules/governance/alpha/actions/open-tx.ts',
    imports: '#kernel/db/rows.ts',
  },
  {
    fence: 'screens-know-the-door',
    what: 'a screen imports an action',
    file: 'modules/governance/alpha/screens/list.tsx',
    imports: '../actions/write-row.ts',
  },
  {
    fence: 'screens-know-the-door',
    what: 'the workbench imports the desk',
    file: 'web/workbench/desk.tsx',
    imports: '#kernel/module/define-module.ts',
  },
  { fence: 'screens-run-in-a-browser', what: 'a screen reads a file', file: 'web/kit/reads-file.ts', imports: 'node:fs' },
  { fence: 'portal-has-no-database', what: 'the portal opens the database', file: 'server/portal.ts', imports: '#kernel/db/database.ts' },
  { fence: 'portal-has-no-database', what: 'a page of the portal speaks SQL', file: 'web/portal/home.tsx', imports: 'pg' },
  { fence: 'server-draws-no-screen', what: 'the server loads a component library', file: 'server/draw.ts', imports: 'antd' },
  {
    fence: 'modules-know-no-deployment',
    what: 'a module reads the seeded province',
    file: 'modules/governance/alpha/questions/province.ts',
    imports: '#province/planted.ts',
  },
  {
    fence: 'nobody-stands-on-the-roof',
    what: 'an adapter imports the server',
    file: 'adapters/oidc/serve.ts',
    imports: '#server/planted.ts',
  },
  { fence: 'tests-are-not-leaned-on', what: 'the server imports a test’s support', file: 'server/borrow.ts', imports: '#tests/planted.ts' },
]

/** What the plants lead to, and honest neighbours that no fence may touch. */
const standing: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...kernelFloors.flat().map((room) => `kernel/${room}/planted.ts`), 'province/planted.ts', 'server/planted.ts', 'tests/planted.ts'].map(
      (file) => [file, ''],
    ),
  ),
  'kernel/time/ring-back.ts': "import type { Planted } from './ring.ts'\nexport type Back = Planted\n",
  'kernel/module/define-module.ts': '',
  'kernel/module/contract.ts': "import type {} from '../refusal/planted.ts'\n",
  'kernel/db/rows.ts': "import 'kysely'\n",
  'kernel/db/database.ts': "import 'pg'\n",
  'kernel/cases/cases.test.ts': "import '#kernel/registers/planted.ts'\nimport '#tests/planted.ts'\n",
  'modules/governance/alpha/contract.ts': "import '#kernel/module/contract.ts'\nimport '#modules/governance/beta/contract.ts'\n",
  'modules/governance/alpha/store.ts': "import 'kysely'\nimport '#kernel/db/rows.ts'\n",
  'modules/governance/alpha/rules/honest.ts':
    "import '#kernel/time/planted.ts'\nimport '#kernel/refusal/planted.ts'\nimport '../contract.ts'\n",
  'modules/governance/beta/contract.ts': "import 'typebox'\n",
  'modules/governance/beta/store.ts': '',
  'modules/resources/gamma/rules/pure.ts': 'export type Planted = 1\n',
  'modules/business/epsilon/words.ts': "import 'node:fs'\n",
  'web/workbench/honest.tsx':
    "import 'antd'\nimport 'react'\nimport '#kernel/text/planted.ts'\nimport '#modules/governance/alpha/contract.ts'\n",
  'tools/seed.ts': "import '#server/planted.ts'\nimport 'node:fs'\n",
}

let tree = ''
let violations: readonly Violation[] = []

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), text.includes('export') || file.endsWith('.json') ? text : `${text}export const planted = 1\n`)
}

before(() => {
  tree = mkdtempSync(join(tmpdir(), 'yuelu-fences-'))
  for (const file of ['package.json', 'tsconfig.json', 'floor-plan.mjs', '.dependency-cruiser.mjs'])
    cpSync(join(root, file), join(tree, file))
  for (const name of ['kysely', 'pg', 'antd', 'react', 'typebox']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js', exports: './index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  for (const [file, text] of Object.entries(standing)) write(file, text)
  for (const { file, imports, types } of plants)
    write(file, types ? `import type { Planted as There } from '${imports}'\nexport type Planted = There\n` : `import '${imports}'\n`)
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const run = spawnSync(process.execPath, [cruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  })
  assert.ok(run.stdout, run.stderr)
  violations = (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations
})

after(() => rmSync(tree, { recursive: true, force: true }))

for (const { fence, what, file } of plants) {
  test(`${fence}: ${what}`, () => {
    const climbed = violations
      .filter(({ from, cycle }) => from === file || cycle?.some(({ name }) => name === file))
      .map(({ rule }) => rule.name)
    assert.ok(climbed.includes(fence), `${file} climbed ${fence} and only ${climbed.join(', ') || 'nothing'} was said`)
  })
}

test('an honest import climbs no fence', () => {
  const planted = new Set(plants.map(({ file }) => file))
  const accused = violations.filter(
    ({ from, rule }) =>
      !planted.has(from) &&
      !['modules/business/epsilon/words.ts', 'kernel/time/ring-back.ts'].includes(from) &&
      rule.name !== 'contract-is-portable',
  )
  assert.deepEqual(
    accused.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`),
    [],
  )
  const portable = violations.filter(({ rule, from }) => rule.name === 'contract-is-portable' && /alpha|beta/.test(from))
  assert.deepEqual(portable, [])
})

test('every fence of the house has a plant here', async () => {
  const { default: config } = (await import(join(root, '.dependency-cruiser.mjs'))) as { default: { forbidden: { name: string }[] } }
  const unplanted = config.forbidden.map(({ name }) => name).filter((name) => !plants.some(({ fence }) => fence === name))
  assert.deepEqual(unplanted, [])
})

test('every room of the kernel stands on the floor plan', () => {
  const known = new Set([...kernelFloors.flat(), 'tables'])
  const rooms = readdirSync(join(root, 'kernel'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  assert.deepEqual(
    rooms.filter((room) => !known.has(room)),
    [],
  )
})
