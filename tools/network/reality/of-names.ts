// What name servers answer, held against the records of the plan: asked of a resolver name by name, or read from what
// `dig +noall +answer` (also of a whole zone, `dig AXFR`) printed into a file.
import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { words } from '#kernel/text/text.ts'
import { Unasked } from '../verb.ts'
import type { Compared, Drift } from './drift.ts'
import { plainAddress } from './of-ip.ts'
import type { Plan } from './planned.ts'

const ASKED = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT', 'SRV', 'PTR'] as const
type Type = (typeof ASKED)[number]

/** `<name> <type>` → the values there. */
type Answers = Map<string, Set<string>>

const keyOf = (name: string, type: string) => `${name.toLowerCase().replace(/\.$/, '')} ${type}`
const put = (into: Answers, key: string, value: string) => into.set(key, (into.get(key) ?? new Set()).add(value))

function plainValue(type: string, value: string): string {
  if (type === 'A' || type === 'AAAA') return plainAddress(value)
  if (type === 'TXT') return value.replaceAll(/^"|"$/g, '').replaceAll(/" "/g, '')
  return value.toLowerCase().replace(/\.$/, '')
}

export const plannedAnswers = ({ records }: Plan): Answers => {
  const answers: Answers = new Map()
  for (const { name, type, value } of records)
    if ((ASKED as readonly string[]).includes(type)) put(answers, keyOf(name, type), plainValue(type, value))
  return answers
}

/** Lines of an answer; comments and types that the plan does not speak of (SOA, RRSIG …) are passed over. */
export function answersIn(text: string): Answers {
  const answers: Answers = new Map()
  for (const line of text.split('\n')) {
    const found = /^([^;\s]\S*)\s+(?:\d+\s+)?IN\s+([A-Z]+)\s+(.+?)\s*$/.exec(line)
    if (found && (ASKED as readonly string[]).includes(found[2]!))
      put(answers, keyOf(found[1]!, found[2]!), plainValue(found[2]!, found[3]!))
  }
  if (answers.size === 0 && text.trim() !== '' && !/\bIN\s+[A-Z]+/.test(text))
    throw new Unasked(words('--dns 应是 `dig +noall +answer` 的输出。', '--dns takes what `dig +noall +answer` prints.'))
  return answers
}

const AT_ONCE = 32

/** Asks the resolver for every name of the plan. */
export async function askResolver(server: string, planned: Answers): Promise<Answers> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  try {
    resolver.setServers([server])
  } catch {
    throw new Unasked(words('--resolver 写成 地址:端口，如 10.47.0.53:53。', 'Write --resolver as address:port, such as 10.47.0.53:53.'))
  }
  const answers: Answers = new Map()
  const waiting = [...planned.keys()]
  const work = async () => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const [name = '', type = 'A'] = key.split(' ')
      for (const value of await valuesOf(resolver, name, type as Type)) put(answers, key, plainValue(type, value))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}

/** No such name and no such record are answers; a server that is silent is none, and says nothing of the plan. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN', 'EREFUSED'])

async function valuesOf(resolver: Resolver, name: string, type: Type): Promise<string[]> {
  try {
    const found = (await resolver.resolve(name, type)) as unknown[]
    return found.map((one) => valueText(one))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (NOTHING.has(code)) return []
    throw new Unasked(
      words(`域名服务器没有答复（${name} ${type}：${code}）。`, `The name server did not answer (${name} ${type}: ${code}).`),
    )
  }
}

function valueText(one: unknown): string {
  if (typeof one === 'string') return one
  if (Array.isArray(one)) return one.join('')
  const { exchange, priority, weight, port, name } = one as Record<string, string | number>
  return exchange !== undefined ? `${priority} ${exchange}` : `${priority} ${weight} ${port} ${name}`
}

export function compareNames(planned: Answers, found: Answers): Compared {
  const text = (values: ReadonlySet<string>) => [...values].toSorted().join(', ')
  const drift = [...new Set([...planned.keys(), ...found.keys()])].flatMap((what): Drift[] => {
    const [plan, real] = [planned.get(what), found.get(what)]
    const about = { kind: 'name' as const, what }
    if (!plan) return [{ ...about, drift: 'unplanned', found: text(real!) }]
    if (!real) return [{ ...about, drift: 'absent', planned: text(plan) }]
    return text(plan) === text(real) ? [] : [{ ...about, drift: 'differing', planned: text(plan), found: text(real) }]
  })
  return { kind: 'name', checked: new Set([...planned.keys(), ...found.keys()]).size, drift }
}

/** `HOST:PORT` or `[v6]:PORT`; the host is an address, for a name would have to be resolved first. */
export const isServer = (text: string): boolean => {
  const found = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text)
  return found !== null && isIP(found[1] ?? found[2] ?? '') > 0 && Number(found[3]) <= 65_535
}
