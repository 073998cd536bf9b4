// Plain JavaScript for any Node from 18: what must happen before our TypeScript can run. It installs what is missing and
// makes sure that the pinned Node of the lockfile does the rest.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')
const stamp = join(root, 'node_modules', '.yuelu-installed')

function isInstalled() {
  if (!existsSync(node)) return false
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === digest
  const tree = join(root, 'node_modules', '.package-lock.json')
  return existsSync(tree) && statSync(tree).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

/** Installs the dependencies unless they are what the lockfile says. Ends the process when that fails. */
function ensureInstalled() {
  if (isInstalled()) return
  process.stderr.write('正在安装依赖 · installing what is missing (npm install)\n')
  const npm = process.env.npm_execpath
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error']
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (result.status !== 0 || !existsSync(node)) {
    process.stderr.write('依赖没有装好：请检查网络后重试 npm install。\nnpm install did not succeed: check the network and try it again.\n')
    process.exit(1)
  }
  writeFileSync(
    stamp,
    createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
  )
}

/**
 * Answers true in the pinned Node. In an older one it runs `script` again in the pinned Node, passes signals on, and ends
 * this process with the other's exit code; then it answers false.
 */
export function inPinnedNode(script) {
  ensureInstalled()
  process.env.PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`
  if (Number.parseInt(process.versions.node, 10) >= 26) return true
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
  return false
}
