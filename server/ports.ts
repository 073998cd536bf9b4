// A taken port is found before anything else starts.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { StartError } from './start-error.ts'

/** Throws StartError unless each of the named ports of `host` can be listened on. */
export async function requireFreePorts(host: string, ports: Readonly<Record<string, number>>): Promise<void> {
  for (const [variable, port] of Object.entries(ports)) {
    const code = await tryListen(host, port)
    if (code === 'EADDRINUSE') {
      throw new StartError({
        zh: `端口 ${port} 已被占用：请停掉占用它的程序，或用环境变量 ${variable} 换一个端口。`,
        en: `Port ${port} is taken: stop the program that holds it, or choose another with the environment variable ${variable}.`,
      })
    }
    if (code === 'EACCES') {
      throw new StartError({
        zh: `端口 ${port} 需要更高的权限：请用环境变量 ${variable} 换一个 1024 以上的端口。`,
        en: `Port ${port} needs more rights: choose one above 1024 with the environment variable ${variable}.`,
      })
    }
    if (code !== undefined) {
      throw new StartError({
        zh: `不能在地址 ${host} 上监听（${code}）：请检查环境变量 HOST。`,
        en: `The address ${host} cannot be listened on (${code}): check the environment variable HOST.`,
      })
    }
  }
}

/** A port of `host` that nobody uses now. */
export const freePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** An address to dial for an address that was listened on. */
export function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

const tryListen = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer().once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
