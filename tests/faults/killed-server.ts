// Driving a server that is killed while it works: keyed actions go out in numbers, each is tried with its own key until
// it is answered, and what was answered is remembered for the reckoning afterwards.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Agent, fetch } from 'undici'

export type Running = { readonly child: ChildProcess; readonly origin: string; kill(): Promise<void> }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the server under test and waits for its address. */
export async function startServer(url: string, keys: string, heard: (line: string) => void = () => {}): Promise<Running> {
  const child = spawn(process.execPath, ['--import', './tools/tsx-hook.mjs', 'tests/faults/server-under-test.ts', url, keys], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  createInterface({ input: child.stderr! }).on('line', heard)
  const [port] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string]
  return {
    child,
    origin: `http://127.0.0.1:${port}`,
    async kill() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

export type Work = { readonly key: string; readonly title: string; id?: string }

/** Sends every work that has no answer yet, `wide` at a time; stops trying at the first lost connection. */
export async function send(origin: string, token: string, works: readonly Work[], wide: number): Promise<void> {
  const agent = new Agent({ connections: wide, pipelining: 1 })
  const waiting = works.filter(({ id }) => id === undefined)
  let lost = false
  const lane = async () => {
    for (let work = waiting.pop(); work && !lost; work = waiting.pop()) {
      try {
        const response = await fetch(`${origin}/api/trial/add-note`, {
          method: 'POST',
          dispatcher: agent,
          body: JSON.stringify({ title: work.title }),
          headers: { 'content-type': 'application/json', 'x-yuelu': '1', authorization: `Bearer ${token}`, 'idempotency-key': work.key },
        })
        const body = (await response.json()) as { id?: string; code?: string }
        if (response.status === 200) work.id = body.id!
        else if (response.status !== 503) throw new Error(`${response.status} ${JSON.stringify(body)}`)
        else lost = true
      } catch (error) {
        if (!/fetch failed|terminated|closed|ECONN/.test(String((error as Error).message))) throw error
        lost = true
      }
    }
  }
  await Promise.all(Array.from({ length: wide }, lane))
  await agent.close()
}
