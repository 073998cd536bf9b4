// The callers of the exchange bench, in a thread of their own: they sign first, and are timed while they call.
import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { sm2FromPem } from '#kernel/trust/sm2.ts'
import { callUrl, signCall } from '#modules/resources/exchange/gateway/canonical-request.ts'

export type Kind = 'gateway' | 'without' | 'bare'

const { ports, clients, client, key, purpose } = workerData as {
  ports: Readonly<Record<Kind, number>>
  clients: number
  client: string
  key: string
  purpose: string
}
const { privateKey } = sm2FromPem(key)
const agent = new Agent({ keepAlive: true, maxSockets: clients })
const url = callUrl('county-census', { purpose, limit: 20 })

type Headers = Record<string, string>

const call = (port: number, path: string, headers: Headers): Promise<boolean> =>
  new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      response.on('data', () => {}).on('end', () => resolve(response.statusCode === 200))
    }).on('error', () => resolve(false))
  })

parentPort!.on('message', async ({ kind, ms, calls, now }: { kind: Kind; ms: number; calls: number; now: string }) => {
  const signed: Headers[] =
    kind === 'bare' ? [] : Array.from({ length: calls }, () => signCall(privateKey, { client, url, timestamp: now }))
  const latencies: number[] = []
  let failed = 0
  const started = performance.now()
  const one = async () => {
    while (performance.now() - started < ms) {
      const headers = kind === 'bare' ? {} : signed.pop()
      if (!headers) return
      const at = performance.now()
      if (!(await call(ports[kind], kind === 'bare' ? '/bare' : url, headers))) failed += 1
      latencies.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
  parentPort!.postMessage({ calls: latencies.length, failed, seconds: (performance.now() - started) / 1000, latencies })
})
