// The whole program as an operator starts it, in a data folder and on ports of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPostmaster, stopPostmaster } from '#server/postmaster.ts'
import { freePort } from '#server/ports.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type YueluProcess = {
  readonly child: ChildProcess
  /** Everything it has printed. */
  words(): string
  /** Resolves when the text was printed; rejects when the program ends before. */
  until(text: string): Promise<void>
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

export type Place = {
  readonly dir: string
  readonly ports: { portal: number; extranet: number; intranet: number }
  remove(): Promise<void>
}

/** A data folder and ports that nobody uses. `remove` stops what was left behind. */
export async function newPlace(): Promise<Place> {
  const parent = mkdtempSync(join(tmpdir(), 'yuelu-start-'))
  // Started by root, the database runs as somebody else, who must be able to pass.
  chmodSync(parent, 0o711)
  const dir = join(parent, 'data')
  const [portal, extranet, intranet] = [await freePort('127.0.0.1'), await freePort('127.0.0.1'), await freePort('127.0.0.1')]
  return {
    dir,
    ports: { portal, extranet, intranet },
    async remove() {
      for (const zone of ['extranet', 'intranet'])
        if (readPostmaster(join(dir, zone, 'pgdata'))) await stopPostmaster(join(dir, zone, 'pgdata'))
      rmSync(join(dir, '..'), { recursive: true, force: true })
    },
  }
}

/** Starts the program; `env` changes or adds settings. */
export function startYuelu(place: Place, env: Record<string, string> = {}): YueluProcess {
  const { dir, ports } = place
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: dir,
      PORTAL_PORT: String(ports.portal),
      EXTRANET_PORT: String(ports.extranet),
      INTRANET_PORT: String(ports.intranet),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')))
  const ended = new Promise<Awaited<YueluProcess['ended']>>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
  return {
    child,
    words: () => words,
    ended,
    async until(text) {
      let over = false
      void ended.then(() => (over = true))
      while (!words.includes(text)) {
        if (over) throw new Error(`it ended before it said “${text}”:\n${words}`)
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    },
  }
}

/** Waits until `check` holds. */
export async function eventually(check: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  for (const until = Date.now() + withinMs; !(await check());) {
    if (Date.now() > until) throw new Error(`it did not come true within ${withinMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
