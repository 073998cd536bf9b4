// POST available-ips and available-prefixes: NetBox's bodies as our actions. Several at once are one transaction: all or none.
import type { FastifyRequest } from 'fastify'
import type { Actor } from '#kernel/access/actor.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { allocateAddresses, allocateBlock, listedAddresses, listedPrefixes } from '#modules/network/registry/contract.ts'
import { bad, NetboxError } from './netbox-error.ts'
import { uuid } from './query.ts'
import type { Address, Prefix } from './shapes.ts'

type Ask = <Q extends Question>(request: FastifyRequest, question: Q, input: In<Q>) => Promise<Out<Q>>
type Body = Readonly<Record<string, unknown>>
type Given<T> = { readonly isList: boolean; readonly found: readonly T[] }

const MOST = 256

/** The entries of a body: an object is one, a list as many as it has. */
function entriesOf(body: unknown): { isList: boolean; entries: readonly Body[] } {
  const isList = Array.isArray(body)
  const entries: readonly unknown[] = isList ? body : [body ?? {}]
  if (entries.length === 0 || entries.length > MOST || entries.some((it) => typeof it !== 'object' || it === null || Array.isArray(it)))
    throw new NetboxError(400, `请提交一个对象，或 1 至 ${MOST} 个对象的列表。 Send one object, or a list of 1 to ${MOST}.`)
  return { isList, entries: entries as Body[] }
}

function textOf(from: Body, name: string, most: number): string | undefined {
  const value = from[name]
  if (value === undefined || value === null || value === '') return undefined
  const isPlain = typeof value === 'string' && value.length <= most && [...value].every((it) => it >= ' ' && it !== '\u007f')
  if (!isPlain) throw bad(name, `应为不超过 ${most} 个字符的文字。`, `Text of at most ${most} characters.`)
  return value
}

/** What is asked beside the address: ours stands under `custom_fields`, as NetBox's own tools send it. */
function askedIn(entry: Body) {
  const custom = (typeof entry['custom_fields'] === 'object' && entry['custom_fields'] !== null ? entry['custom_fields'] : {}) as Body
  const system = textOf(custom, 'system', 40)
  const name = textOf(entry, 'dns_name', 253)
  if (name !== undefined && !/^[A-Za-z0-9.-]+$/.test(name))
    throw bad('dns_name', '域名只含字母、数字、点和连字符。', 'Letters, digits, dots and hyphens.')
  return {
    ...(system !== undefined && { system: uuid(system, 'system') as string }),
    ...optional('device', textOf(custom, 'device', 100)),
    ...optional('interface', textOf(custom, 'interface', 40)),
    ...optional('dnsName', name),
  }
}
const optional = <K extends string>(name: K, value: string | undefined) =>
  value === undefined ? {} : ({ [name]: value } as Record<K, string>)

export function allocator({ house, ask }: { house: House; ask: Ask }) {
  /** One by itself, so that its request key holds; several in one transaction. */
  async function all(request: FastifyRequest, actor: Actor, works: readonly { name: string; input: unknown }[]): Promise<unknown[]> {
    const [only] = works
    const key = request.headers['idempotency-key']
    if (works.length === 1)
      return [
        await house.act(actor, only!.name, only!.input, {
          request: request.id,
          ...(typeof key === 'string' && key.length <= 100 && { key }),
        }),
      ]
    const outcomes = await house.actTogether(actor, works, { request: request.id, trial: false })
    const refused = outcomes.find((outcome) => outcome instanceof Refused)
    if (refused) throw refused
    return outcomes
  }

  return {
    async addresses(request: FastifyRequest, actor: Actor, it: Prefix): Promise<Given<Address>> {
      const { isList, entries } = entriesOf(request.body)
      const works = entries.map((entry) => ({ name: allocateAddresses.name, input: { [it.kind]: it.id, ...askedIn(entry) } }))
      const given = (await all(request, actor, works)) as Out<typeof allocateAddresses>[]
      const ids = given.flatMap(({ addresses }) => addresses.map(({ id }) => id))
      const { addresses } = await ask(request, listedAddresses, { ids, limit: MOST })
      return { isList, found: addresses }
    },

    async prefixes(request: FastifyRequest, actor: Actor, it: Prefix): Promise<Given<Prefix>> {
      if (it.kind === 'block') throw new NetboxError(409, '系统的地址段不再划分。 A system’s block is not divided further.')
      const { isList, entries } = entriesOf(request.body)
      const works = entries.map((entry) => {
        const { system } = askedIn(entry)
        if (!system)
          throw bad(
            'custom_fields',
            '请在 custom_fields.system 写明信息系统的编号。',
            'Give the id of the information system in custom_fields.system.',
          )
        const length = entry['prefix_length']
        if (typeof length !== 'number' || !Number.isInteger(length) || length < 1 || length > 128)
          throw bad('prefix_length', '应为 1 至 128 的整数。', 'A whole number from 1 to 128.')
        return { name: allocateBlock.name, input: { system, zone: it.zone, length, prefix: it.id, purpose: purposeOf(it) } }
      })
      const given = (await all(request, actor, works)) as Out<typeof allocateBlock>[]
      const { prefixes } = await ask(request, listedPrefixes, { ids: given.map(({ id }) => id), limit: MOST })
      return { isList, found: prefixes }
    },
  }
}

const purposeOf = ({ role }: Prefix) => (role === 'backbone' ? 'backbone' : 'service')
