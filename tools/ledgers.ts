// npm run ledgers: rewrites the pages a reviewer must see in a diff. `-- --check` writes nothing and fails when a page on
// disk differs from what the code says, naming it and its first differing line. `--in FOLDER` reads and writes them below another
// folder than the repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { modules } from '#server/modules.ts'
import { testHouse } from '#tests/support/house.ts'
import { clauseTests, clauseTestsPage } from './ledgers/clause-tests.ts'
import { clausesPage } from './ledgers/clauses.ts'
import { eventsPage } from './ledgers/events.ts'
import { lawsPage } from './ledgers/laws.ts'
import { permissionsPage } from './ledgers/permissions.ts'
import { queryCounts } from './ledgers/query-counts.ts'
import { refusalsPage } from './ledgers/refusals.ts'
import { routesPage } from './ledgers/routes.ts'
import { schemaText } from './ledgers/schema.ts'
import { root } from './ledgers/sources.ts'

/** Every ledger by its path, as the code has it now. */
async function ledgers(): Promise<ReadonlyMap<string, string>> {
  const house = await testHouse({ walls: false })
  const client = new pg.Client({ connectionString: house.url })
  try {
    await client.connect()
    const tests = clauseTests()
    const schemas = ['kernel', ...modules.flatMap(({ schema }) => schema ?? [])]
    return new Map([
      ['ledgers/routes.md', await routesPage(house.house)],
      ['ledgers/permissions.md', permissionsPage(modules)],
      ['ledgers/events.md', eventsPage(modules)],
      ['ledgers/refusals.md', await refusalsPage(modules)],
      ['ledgers/clauses.md', clausesPage(modules, tests)],
      ['ledgers/clause-tests.json', clauseTestsPage(tests)],
      ['ledgers/schema.sql', await schemaText(client, schemas)],
      ['ledgers/query-counts.json', await queryCounts(house)],
      ['docs/laws.md', lawsPage()],
    ])
  } finally {
    await client.end()
    await house.close()
  }
}

const folder = process.argv.includes('--in') ? process.argv[process.argv.indexOf('--in') + 1]! : root
const onDisk = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '')

function firstDifference(was: string, is: string): string {
  const [before, after] = [was.split('\n'), is.split('\n')]
  const at = after.findIndex((line, i) => line !== before[i])
  const line = at === -1 ? after.length : at
  return `line ${line + 1}\n  in the ledger: ${before[line] ?? '(nothing)'}\n  in the code:   ${after[line] ?? '(nothing)'}`
}

const checks = process.argv.includes('--check')
const pages = [...(await ledgers())].map(([path, text]) => ({ path, text: `${text.trimEnd()}\n` }))
const stale = pages.filter(({ path, text }) => onDisk(path) !== text)
if (checks) {
  for (const { path, text } of stale) process.stderr.write(`${path} is stale at ${firstDifference(onDisk(path), text)}\n`)
  if (stale.length > 0) process.stderr.write('Run npm run ledgers and commit what it changes.\n')
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    process.stdout.write(`wrote ${path}\n`)
  }
}
if (stale.length === 0) process.stdout.write(`${pages.length} ledgers are what the code says\n`)
process.exit(checks && stale.length > 0 ? 1 : 0)
