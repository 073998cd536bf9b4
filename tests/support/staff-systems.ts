// The staff systems of two organs before the SCIM service of a test house.
import assert from 'node:assert/strict'
import Fastify from 'fastify'
import { USER } from '#adapters/scim/attributes.ts'
import { scimRoutes } from '#adapters/scim/routes.ts'
import type { Client } from '#adapters/scim/staff.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { testHouse } from './house.ts'

export const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
export const BASE = 'https://extranet.example.org/scim/v2'
const clients: Record<string, Client> = {
  water: { id: 'client/water-hr', name: '水利厅人事系统', organ: 'water-department' },
  centre: { id: 'client/centre-hr', name: '信息中心人事系统', organ: 'information-centre' },
}

export const patch = (...Operations: object[]) => ({ schemas: [PATCH], Operations })

let n = 0
export const person = (more: object = {}) => ({ schemas: [USER], userName: `staff.${(n += 1)}`, displayName: '示例·新人', ...more })

export type StaffSystems = Awaited<ReturnType<typeof staffSystems>>
type Answer = { status: number; body: any; headers: Record<string, unknown> }

export async function staffSystems() {
  const t = await testHouse({ walls: false })
  const db = t.database.kysely
  const app = Fastify()
  await scimRoutes(app, { house: t.house, base: () => BASE, authenticate: async ({ headers }) => clients[String(headers.authorization)] })
  await app.ready()

  async function call(
    who: string,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await app.inject({
      method,
      url: `/scim/v2${path}`,
      headers: { authorization: who, ...(body !== undefined && { 'content-type': 'application/scim+json' }), ...headers },
      ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    assert.ok(answer.statusCode < 500 || answer.statusCode === 501, `${method} ${path} ${answer.body}`)
    if (answer.body) assert.match(String(answer.headers['content-type']), /^application\/scim\+json/)
    return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : undefined, headers: answer.headers }
  }

  return {
    house: t,
    db,
    call,
    async make(who: string, more: object = {}) {
      const made = await call(who, 'POST', '/Users', person(more))
      assert.equal(made.status, 201, JSON.stringify(made.body))
      return made.body as { id: string; userName: string; meta: { version: string } }
    },
    rowOf: (id: string) => db.selectFrom('kernel.official').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    appointments: (id: string) =>
      db.selectFrom('kernel.official_post').select(['post', 'valid_from', 'valid_to']).where('official', '=', id).orderBy('post').execute(),
    async post(organ: string, more: { duty?: string; provisioned?: boolean; kind?: string; ended?: boolean } = {}): Promise<string> {
      const id = uuid()
      await db
        .insertInto('kernel.post')
        .values({
          id,
          organ,
          title: `岗位 ${id.slice(-6)}`,
          ...(more.kind && { class: more.kind }),
          ...(more.provisioned && { provisioned: true }),
          ...(more.ended && { valid_to: '2026-01-01' }),
        })
        .execute()
      if (more.duty) await db.insertInto('kernel.post_duty').values({ post: id, duty: more.duty }).execute()
      return id
    },
    officialOf: async (account: string) =>
      (await db.selectFrom('kernel.official').select('id').where('account', '=', account).executeTakeFirstOrThrow()).id,
    async close() {
      await app.close()
      await t.close()
    },
  }
}
