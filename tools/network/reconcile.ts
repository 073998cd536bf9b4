// npm run network -- reconcile: holds what machines and name servers say against the plan, and names what drifted. It changes
// nothing: what is right is decided by people, in a change.
import { parseArgs } from 'node:util'
import { writeFileSync } from 'node:fs'
import { type Network, networkWords } from '#kernel/module/generated.ts'
import { words } from '#kernel/text/text.ts'
import { apiAt, ProblemAnswer } from '../yuelu/api.ts'
import { Failed } from '../yuelu/endings.ts'
import { readTokens } from '../yuelu/token-store.ts'
import { type Compared, linesOf } from './reality/drift.ts'
import { compareAddresses, compareRoutes, deviceOf } from './reality/of-ip.ts'
import { compareList } from './reality/of-list.ts'
import { answersIn, askResolver, compareNames, isServer, plannedAnswers } from './reality/of-names.ts'
import { jsonIn, type Plan, planFrom, planIn, textIn } from './reality/planned.ts'
import { type Env, type Out, Unasked, type Verb } from './verb.ts'

const options = {
  'ip-addr': { type: 'string' },
  'ip-route': { type: 'string', multiple: true },
  dns: { type: 'string' },
  resolver: { type: 'string' },
  list: { type: 'string' },
  device: { type: 'string' },
  network: { type: 'string' },
  plan: { type: 'string' },
  save: { type: 'string' },
  url: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Given = ReturnType<typeof read>

const USAGE = words(
  '用法：npm run network -- reconcile [--device 设备 --ip-addr 文件|- --ip-route 文件…] [--dns 文件 | --resolver 地址:端口] [--list 文件] [--network extranet] [--plan 快照 | --url 平台] [--save 快照] [--json]',
  'Usage: reconcile [--device NAME --ip-addr FILE|- --ip-route FILE…] [--dns FILE | --resolver ADDRESS:PORT] [--list FILE] [--network extranet] [--plan SNAPSHOT | --url PLATFORM] [--save SNAPSHOT] [--json]',
)

function read(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, strict: true }).values
  } catch {
    throw new Unasked(USAGE)
  }
}

/** 0: no drift. 1: drift. 2: not asked rightly, or the platform or a name server cannot be reached. */
export const verb: Verb = async (args, env, out) => {
  const given = read(args)
  check(given)
  const plan = given.plan === undefined ? await fromPlatform(given, env) : planIn(given.plan)
  if (given.save !== undefined) save(given.save, plan)
  const compared = await compare(given, plan)
  if (compared.length === 0) return 0
  return report(compared, given.json === true, out)
}

function check(given: Given): void {
  const looks = [given['ip-addr'], given['ip-route'], given.dns, given.resolver, given.list]
  if (looks.every((one) => one === undefined) && given.save === undefined) throw new Unasked(USAGE)
  if ((given['ip-addr'] !== undefined || given['ip-route'] !== undefined) && given.device === undefined)
    throw new Unasked(words('请用 --device 写明是哪台设备的输出。', 'Say with --device which device printed it.'))
  if (given.network !== undefined && !Object.hasOwn(networkWords, given.network))
    throw new Unasked(
      words(`--network 只能是 ${Object.keys(networkWords).join('、')}。`, `--network is one of ${Object.keys(networkWords).join(', ')}.`),
    )
  if (given.resolver !== undefined && !isServer(given.resolver))
    throw new Unasked(words('--resolver 写成 地址:端口，如 10.47.0.53:53。', 'Write --resolver as address:port, such as 10.47.0.53:53.'))
  if (given.plan !== undefined && given.url !== undefined) throw new Unasked(USAGE)
}

async function fromPlatform(given: Given, env: Env): Promise<Plan> {
  const url = (given.url ?? env['YUELU_URL'] ?? 'http://127.0.0.1:8081').replace(/\/+$/, '')
  try {
    return await planFrom(apiAt({ url, token: readTokens(env)[url], language: 'zh' }), (given.network ?? 'extranet') as Network)
  } catch (error) {
    if (error instanceof Failed) throw new Unasked(error.words)
    if (!(error instanceof ProblemAnswer)) throw error
    const why = error.problem.title ?? error.problem.code
    throw new Unasked(
      words(
        `平台没有给出规划：${why}（先用 npm run yuelu -- sign-in 登录）`,
        `The platform did not give the plan: ${error.problem.code}. Sign in first: npm run yuelu -- sign-in.`,
      ),
    )
  }
}

function save(path: string, plan: Plan): void {
  try {
    writeFileSync(path, `${JSON.stringify(plan)}\n`, { mode: 0o600 })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new Unasked(words(`写不了 ${path}（${code}）。`, `${path} cannot be written (${code}).`))
  }
}

async function compare(given: Given, plan: Plan): Promise<Compared[]> {
  const compared: Compared[] = []
  const device = given.device === undefined ? undefined : deviceOf(plan, given.device)
  if (device && given['ip-addr'] !== undefined) compared.push(compareAddresses(device, jsonIn(given['ip-addr'])))
  if (device && given['ip-route'] !== undefined) {
    const said = given['ip-route'].map((path) => jsonIn(path))
    compared.push(compareRoutes(plan, device, said.every(Array.isArray) ? said.flat() : said[0]))
  }
  if (given.dns !== undefined) compared.push(compareNames(plannedAnswers(plan), answersIn(textIn(given.dns))))
  if (given.resolver !== undefined) {
    const planned = plannedAnswers(plan)
    compared.push(compareNames(planned, await askResolver(given.resolver, planned)))
  }
  if (given.list !== undefined) compared.push(compareList(plan, textIn(given.list)))
  return compared
}

function report(compared: readonly Compared[], json: boolean, out: Out): number {
  const drifted = compared.some(({ drift }) => drift.length > 0)
  if (json) out.line(JSON.stringify({ drifted, compared }))
  else {
    for (const line of linesOf(compared)) out.line(line)
    out.line(drifted ? '✗ 现网与规划不一致 · reality has drifted from the plan' : '✓ 现网与规划一致 · reality agrees with the plan')
  }
  return drifted ? 1 : 0
}
