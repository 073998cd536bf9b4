// The workbench is built when what it is built from has changed: the digest of its sources and the lockfile is kept beside
// the result.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const STAMP = 'web/workbench/dist/.built-from'
const SOURCES = ['web', 'kernel', 'modules', 'package-lock.json']

/** Builds the workbench if it is stale. Answers what happened; a build that fails leaves the old one in place or none. */
export async function buildWebIfStale(log: (words: string) => void): Promise<'fresh' | 'built' | 'failed'> {
  const digest = sourceDigest()
  const stamp = join(root, STAMP)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 'fresh'
  if (!existsSync(join(root, 'web/workbench/vite.config.ts'))) return 'failed'
  log('正在构建工作台（只在源码变化后进行一次）· building the workbench, once after each change')
  const { code, words } = await run([
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    'web/workbench/vite.config.ts',
    '--logLevel',
    'error',
  ])
  if (code === 0) {
    writeFileSync(stamp, digest)
    return 'built'
  }
  log(
    `工作台没有构建成功，接口照常提供 · the workbench was not built, the API serves on: ${words.trim().split('\n').slice(0, 12).join('\n')}`,
  )
  return 'failed'
}

function run(args: string[]): Promise<{ code: number | null; words: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let words = ''
    child.stdout.on('data', (chunk) => (words += chunk))
    child.stderr.on('data', (chunk) => (words += chunk))
    child.once('error', (error) => resolve({ code: 1, words: error.message }))
    child.once('close', (code) => resolve({ code, words }))
  })
}

function sourceDigest(): string {
  const hash = createHash('sha256')
  const visit = (path: string) => {
    const full = join(root, path)
    if (/\.test\.tsx?$|\.sql$|\.csv$/.test(path) || path.endsWith('/dist')) return
    if (/\.\w+$/.test(path)) return void hash.update(`${path}\n`).update(readFileSync(full))
    for (const name of readdirSync(full).toSorted()) visit(`${path}/${name}`)
  }
  for (const path of SOURCES) visit(path)
  return hash.digest('hex')
}
