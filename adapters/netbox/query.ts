// NetBox's filters as ours. What we do not know is said, not passed over: a filter left out without a word would answer more
// than was asked for.
import { bad } from './netbox-error.ts'

type Query = Readonly<Record<string, unknown>>
type Read = (value: string, name: string) => unknown

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const text: Read = (value, name) => {
  if (value.length === 0 || value.length > 253) throw bad(name, '应为 1 至 253 个字符。', 'Between 1 and 253 characters.')
  return value
}
export const uuid: Read = (value, name) => {
  if (!UUID.test(value)) throw bad(name, '编号应为 UUID。', 'Ids here are UUIDs.')
  return value.toLowerCase()
}
const family: Read = (value, name) => {
  const known: Record<string, string> = { '4': 'ipv4', '6': 'ipv6' }
  return known[value] ?? raise(name, '只能是 4 或 6。', 'Either 4 or 6.')
}
const oneOf =
  (...values: readonly string[]): Read =>
  (value, name) =>
    values.includes(value) ? value : raise(name, `只能是：${values.join('、')}。`, `One of ${values.join(', ')}.`)
const number =
  (most: number): Read =>
  (value, name) =>
    /^\d{1,10}$/.test(value) && Number(value) <= most
      ? Number(value)
      : raise(name, `应为 0 至 ${most} 的整数。`, `A whole number up to ${most}.`)
const cidr: Read = (value, name) =>
  /^[0-9A-Fa-f.:]{2,45}(\/\d{1,3})?$/.test(value) ? value : raise(name, '应为地址或地址段。', 'An address or a prefix.')

function raise(name: string, zh: string, en: string): never {
  throw bad(name, zh, en)
}

const status = oneOf('container', 'active', 'reserved', 'deprecated')
type Filters = Readonly<Record<string, readonly [string, Read]>>
const paging: Filters = { limit: ['limit', number(1000)], offset: ['offset', number(10_000_000)] }
const zone: Filters = { zone: ['zone', oneOf('intranet', 'extranet', 'internet', 'crypto')] }
const shared: Filters = {
  ...zone,
  ...paging,
  id: ['id', uuid],
  family: ['family', family],
  vrf: ['vrf', text],
  vrf_id: ['vrfId', uuid],
  status: ['status', status],
  tenant: ['organ', text],
}

export const filters: Readonly<Record<'prefixes' | 'addresses' | 'vrfs' | 'asns', Filters>> = {
  prefixes: { ...shared, prefix: ['prefix', cidr], within: ['within', cidr], contains: ['contains', cidr] },
  addresses: { ...shared, address: ['address', cidr], parent: ['within', cidr], dns_name: ['dnsName', text], device: ['device', text] },
  vrfs: { ...paging, ...zone, id: ['id', uuid], name: ['name', text] },
  asns: { ...paging, ...zone, asn: ['asn', number(4_294_967_295)] },
}

/** The filters given, by our names. `limit=0` is NetBox's word for as many as may be. */
export function read(known: Filters, query: Query): Record<string, unknown> {
  const asked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(query)) {
    if (name === 'format' || name === 'lang' || name === 'brief') continue
    const filter = known[name]
    if (!filter) throw bad(name, `没有名为 ${name.slice(0, 40)} 的筛选项。`, `There is no filter of this name.`)
    if (typeof value !== 'string') throw bad(name, '只能写一次。', 'Give it once.')
    asked[filter[0]] = filter[1](value, name)
  }
  if (asked['limit'] === 0) asked['limit'] = 1000
  return asked
}

/** NetBox's envelope, with the addresses of the pages before and after. */
export function envelope(
  base: string,
  path: string,
  query: Query,
  asked: Record<string, unknown>,
  total: number,
  results: readonly object[],
) {
  const [limit, offset] = [Number(asked['limit'] ?? 50), Number(asked['offset'] ?? 0)]
  const at = (to: number) => {
    const rest = Object.entries(query).filter(([name]) => name !== 'limit' && name !== 'offset') as [string, string][]
    return `${base}${path}?${new URLSearchParams([...rest, ['limit', String(limit)], ['offset', String(to)]])}`
  }
  return {
    count: total,
    next: offset + results.length < total && results.length > 0 ? at(offset + limit) : null,
    previous: offset > 0 ? at(Math.max(offset - limit, 0)) : null,
    results,
  }
}
