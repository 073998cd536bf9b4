// Starting the process inside, and hearing from it. It is ended with everything that it began when we are told to end.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onOwnGround } from './ground.ts'

const program = fileURLToPath(new URL('province-under-test.ts', import.meta.url))
const hook = fileURLToPath(new URL('../../../tools/tsx-hook.mjs', import.meta.url))
/** Where a system's own programs lie, which is not on an ordinary user's path. */
const SYSTEM = '/usr/local/sbin:/usr/sbin:/sbin'

export type Inside = {
  /** Resolves with the number of paths that were looked at; rejects with what was not as it should be. */
  readonly done: Promise<number>
  /** Ends it at once; what stands inside ends with it. */
  end(): void
}

/** Builds and shows the little province that a file tells of. */
export function startInside(told: string, print: (line: string) => void): Inside {
  const [unshare, ...ground] = onOwnGround()
  const child = spawn(unshare!, [...ground, process.execPath, '--import', hook, program, told], {
    env: { ...process.env, PATH: `${process.env.PATH}:${SYSTEM}` },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const done = new Promise<number>((resolve, reject) => {
    let paths = 0
    child.on('message', (message: { line?: string; paths?: number; fault?: string }) => {
      if (message.line !== undefined) print(message.line)
      if (message.paths !== undefined) paths = message.paths
      if (message.fault !== undefined) reject(new Error(message.fault))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(paths)
      else reject(new Error(`the province inside ended before it was shown (${code ?? signal})`))
    })
  })
  return { done, end: () => void child.kill('SIGKILL') }
}
