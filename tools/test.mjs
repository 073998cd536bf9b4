// npm test: its own set-up, then every test. `npm test -- modules/platform kernel/desk.test.ts --test-name-pattern=retry`
// runs the named files and folders. node:test's closing lines come last. On a fresh clone this file is read by whatever Node the
// host has (18 or newer), so nothing newer is imported by name.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inPinnedNode, root } from './pinned.mjs'

const EVERYWHERE = '{kernel,modules,server,policy,province,adapters,web,tests,bench,tools}/**/*.test.{ts,tsx}'
const TIMEOUT_MS = 180_000
/** Files of these folders read the whole house in a second each and then take moments: so many share a process. */
const SHARED = /^(kernel|modules|adapters|policy|province|web|server)\//
const A_PROCESS = 6

const patternOf = (path) =>
  fs.statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ? `${path.replace(/\/+$/, '')}/**/*.test.{ts,tsx}` : path

/** The files to hand to node:test, those that may share a process joined by an entry that reads each as a suite of its own. */
function entriesOf(files, folder) {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  const alone = files.filter((file) => !SHARED.test(file))
  const shared = files.filter((file) => SHARED.test(file)).toSorted()
  const entries = []
  for (let at = 0; at < shared.length; at += A_PROCESS) {
    const group = shared.slice(at, at + A_PROCESS)
    const entry = join(folder, `${String(at / A_PROCESS).padStart(3, '0')}.test.mjs`)
    const suites = group.map(
      (file) => `await suite(${JSON.stringify(file)}, () => import(${JSON.stringify(pathToFileURL(join(root, file)).href)}))`,
    )
    fs.writeFileSync(entry, ["import { suite } from 'node:test'", ...suites, ''].join('\n'))
    entries.push(entry)
  }
  return [...alone, ...entries]
}

async function run() {
  process.chdir(root)
  const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
  const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const patterns = paths.length > 0 ? paths.map(patternOf) : [EVERYWHERE]
  for (const pattern of patterns) {
    if (fs.globSync(pattern, { cwd: root }).length > 0) continue
    process.stderr.write(`没有测试文件符合 ${pattern}。\nNo test file matches ${pattern}.\n`)
    return 1
  }
  const { testCluster, testHome } = await import('../tests/support/test-cluster.ts')
  const { testTemplate } = await import('../tests/support/database.ts')
  const cluster = await testCluster()
  const template = await testTemplate(cluster)
  // Each file is a process of its own that reads most of the house: what one has compiled, the others find.
  const compiled = join(testHome(), 'compiled')
  const env = { ...process.env, YUELU_TEST_CLUSTER: cluster, YUELU_TEST_TEMPLATE: template, NODE_COMPILE_CACHE: compiled }
  const settings = ['--test', '--test-concurrency=2', `--test-timeout=${TIMEOUT_MS}`]
  const files = [...new Set(patterns.flatMap((pattern) => fs.globSync(pattern, { cwd: root })))]
  const tests = entriesOf(files, join(testHome(), `groups-${process.pid}`))
  const child = spawn(process.execPath, ['--import', './tools/tsx-hook.mjs', ...settings, ...flags, ...tests], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

if (inPinnedNode(fileURLToPath(import.meta.url))) {
  await import('./tsx-hook.mjs')
  process.exit(await run())
}
