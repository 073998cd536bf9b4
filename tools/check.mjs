// npm run check: the guards, cheapest first, one line each. A guard whose configuration does not exist yet is left out and
// says so. All guards run; the exit code tells whether any failed. `npm run check -- types fences` runs those named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inPinnedNode, root } from './pinned.mjs'

const tsx = ['--import', './tools/tsx-hook.mjs']
const code = ['kernel', 'modules', 'server', 'policy', 'province', 'adapters', 'web', 'tests', 'bench', 'tools']
const bin = (name) => join('node_modules', '.bin', name)

const guards = [
  {
    name: 'format',
    needs: ['.prettierrc.json', 'prettier.config.mjs', '.prettierrc'],
    run: [bin('prettier'), '--check', '--log-level=warn', '.'],
  },
  { name: 'lint', needs: ['.oxlintrc.json'], run: [bin('oxlint'), '--quiet'] },
  { name: 'types', needs: ['tsconfig.json'], run: ['node', 'node_modules/ts7/bin/tsc', '-p', '.', '--checkers', '1'] },
  { name: 'unused', needs: ['knip.json', 'knip.jsonc'], run: [bin('knip')] },
  {
    name: 'fences',
    needs: ['.dependency-cruiser.mjs', '.dependency-cruiser.cjs', '.dependency-cruiser.json'],
    run: ['node', ...tsx, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', undefined, ...code],
  },
  { name: 'ledgers', needs: ['tools/ledgers.ts'], run: ['node', ...tsx, 'tools/ledgers.ts', '--check'] },
  { name: 'clauses', needs: ['tools/clauses.ts'], run: ['node', ...tsx, 'tools/clauses.ts'] },
]

function check(guard) {
  const config = guard.needs.find((file) => existsSync(join(root, file)))
  if (config === undefined) return { line: `· ${guard.name}: not set up yet`, failed: false }
  const [command, ...args] = guard.run.map((part) => part ?? config)
  const began = performance.now()
  const result = spawnSync(
    command,
    args.filter((part) => !code.includes(part) || existsSync(join(root, part))),
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const failed = result.status !== 0
  const words = failed ? `\n${result.error?.message ?? ''}${result.stdout}${result.stderr}`.trimEnd() : ''
  return { line: `${failed ? '✖' : '✔'} ${guard.name} (${seconds} s)${words}`, failed }
}

if (inPinnedNode(fileURLToPath(import.meta.url))) {
  const asked = process.argv.slice(2)
  let failures = 0
  for (const guard of guards) {
    if (asked.length > 0 && !asked.includes(guard.name)) continue
    const { line, failed } = check(guard)
    process.stdout.write(`${line}\n`)
    if (failed) failures += 1
  }
  process.exit(failures > 0 ? 1 : 0)
}
