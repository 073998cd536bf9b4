// The AuthZEN decision point over a test house, on a port of its own, with two programs that may ask and one that may not.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { Ajv } from 'ajv'
import { authzenRoutes } from '#adapters/authzen/routes.ts'
import { answerSchemas } from '#adapters/authzen/schema/answers.ts'
import { vaultOf } from '#kernel/trust/vault.ts'
import { buildServer } from '#server/http.ts'
import type { TestHouse } from './house.ts'

export const IDENTIFIER = 'https://pdp.example.org'

const clients: Record<string, { client: string; name: string; organ: string; scopes: string[] }> = {
  'Bearer first': { client: 'first', name: '示例业务系统', organ: 'stats-bureau', scopes: ['authzen'] },
  'Bearer second': { client: 'second', name: '另一系统', organ: 'ndrc', scopes: ['openid', 'authzen'] },
  'Bearer narrow': { client: 'narrow', name: '无权系统', organ: 'ndrc', scopes: ['openid'] },
}
const ajv = new Ajv({ strict: false })
const checks = new Map(Object.entries(answerSchemas).map(([name, schema]) => [name, ajv.compile(schema)] as const))

export type Told = { status: number; body: any; headers: Headers }

export async function decisionPoint(base: TestHouse, options: { perSecond?: number } = {}) {
  const app = await buildServer({
    house: base.house,
    zone: 'extranet',
    perSecond: 100_000,
    plugins: [
      async (server) => {
        await server.register(async (scope) =>
          authzenRoutes(scope, {
            house: base.house,
            identifier: () => IDENTIFIER,
            vault: vaultOf(randomBytes(32)),
            perSecond: options.perSecond ?? 1_000_000,
            authenticate: async ({ headers }) => clients[headers.authorization ?? ''],
          }),
        )
      },
    ],
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

  /** Asks, and holds the answer to its schema. A text body goes as it is. */
  async function ask(what: string, body: unknown, headers: Record<string, string> = {}): Promise<Told> {
    const response = await fetch(`${url}/access/v1/${what}`, {
      method: 'POST',
      headers: { authorization: 'Bearer first', 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const told: Told = { status: response.status, body: await response.json(), headers: response.headers }
    const schema = !response.ok ? 'fault' : what === 'evaluations' && 'decision' in told.body ? 'evaluation' : what
    const check = checks.get(schema)!
    assert.ok(check(told.body), `${what}: ${JSON.stringify(told.body)} ${ajv.errorsText(check.errors)}`)
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
    return told
  }

  return {
    url,
    ask,
    /** Every result of a search, page by page. */
    async searchAll<T>(what: 'subject' | 'resource' | 'action', body: object, limit: number): Promise<T[]> {
      const results: T[] = []
      let token = ''
      do {
        const { status, body: found } = await ask(`search/${what}`, { ...body, page: { limit, ...(token && { token }) } })
        assert.equal(status, 200)
        assert.ok(found.results.length <= limit)
        results.push(...(found.results as T[]))
        token = found.page.next_token as string
      } while (token)
      return results
    },
    close: () => app.close(),
  }
}
