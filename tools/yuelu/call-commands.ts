import { uuid } from '#kernel/id/uuid.ts'
import { type Command, required, textOf } from './command.ts'
import { anAction, aQuestion, metaOf, named } from './contracts.ts'
import { printAnswer } from './print.ts'
import { queryOf, readInput } from './read-input.ts'

export const globalFlags = ['url', 'lang', 'json', 'help'] as const
const callOptions = { input: { type: 'string' }, field: { type: 'string', multiple: true } } as const
const doOptions = { ...callOptions, key: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const

const act: Command = {
  name: 'do',
  usage: 'ACTION [--<field> VALUE]… [--input FILE|-] [--key KEY] [--dry-run]',
  title: { zh: '办理一个事项', en: 'Do an action' },
  more: {
    zh: '每个字段是一个同名的选项；列表可重复写，或写成 JSON。--field 名称=值 用于与选项同名的字段。\n--input 读整个请求（JSON）。--key 是请求编号：没收到答复时用同一编号重试，只办理一次。--dry-run 只显示请求。',
    en: 'Each field is a flag of its name; a list repeats it, or is JSON. --field name=value is for a field named like a flag.\n--input reads the whole request (JSON). --key is the idempotency key: retry with the same, it acts once. --dry-run only shows the request.',
  },
  options: doOptions,
  fields: true,
  async run({ terminal, api, flags, words }) {
    const name = required(words, 0, anAction)
    const contract = named((await metaOf(api)).actions, name, anAction)
    const input = readInput(contract.input, flags, new Set([...Object.keys(doOptions), ...globalFlags]))
    const key = textOf(flags, 'key') ?? uuid()
    if (flags['dry-run']) {
      terminal.answer({
        method: 'POST',
        url: api.url + contract.path,
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: input,
      })
      if (contract.consequence) terminal.note(`办理以后：${contract.consequence.zh}`, `What follows: ${contract.consequence.en}`)
      terminal.note('没有发送。去掉 --dry-run 即办理。', 'Nothing was sent. Leave --dry-run out to do it.')
      return
    }
    const answer = await api
      .json(contract.path, { method: 'POST', body: input, headers: { 'idempotency-key': key } })
      .catch((error: unknown) => {
        terminal.note(`请求编号（重试时用 --key）：${key}`, `Idempotency key (retry with --key): ${key}`)
        throw error
      })
    terminal.note(`✓ ${contract.title.zh}`, `✓ ${contract.title.en}`)
    printAnswer(terminal, answer, contract.output)
  },
}

const ask: Command = {
  name: 'ask',
  usage: 'QUESTION [--<field> VALUE]…',
  title: { zh: '查询', en: 'Ask a question' },
  options: callOptions,
  fields: true,
  async run({ terminal, api, flags, words }) {
    const name = required(words, 0, aQuestion)
    const contract = named((await metaOf(api)).questions, name, aQuestion)
    const input = readInput(contract.input, flags, new Set([...Object.keys(callOptions), ...globalFlags]))
    const answer =
      contract.mostBytes === undefined ? api.json(contract.path + queryOf(input)) : api.json(contract.path, { method: 'POST', body: input })
    printAnswer(terminal, await answer, contract.output)
  },
}

type ClausePage = {
  readonly clause: { readonly id: string; readonly words: string; readonly en: string; readonly kinds: readonly string[] }
  readonly rules: readonly { readonly name: string; readonly title: { zh: string; en: string }; readonly law?: string }[]
  readonly tests: readonly { readonly file: string; readonly name: string }[]
  readonly refusalCount: number
  readonly since: readonly { readonly from: string; readonly law: string; readonly words: string }[]
}

const clause: Command = {
  name: 'clause',
  usage: 'ID',
  title: { zh: '一条政策：原文、规则、测试、拒绝次数', en: 'A clause: its words, rules, tests and refusals' },
  async run({ terminal, api, words }) {
    const id = required(words, 0, { zh: '条款号', en: 'clause id' })
    const page = await api.json<ClausePage>(`/api/policy/clause${queryOf({ id })}`)
    if (terminal.json) return terminal.answer(page)
    const say = (zh: string, en: string) => terminal.say({ zh, en })
    terminal.line(
      `${terminal.bold(page.clause.id)}  ${terminal.language === 'en' ? page.clause.en : page.clause.words}  ${terminal.dim(page.clause.kinds.join(' '))}`,
    )
    for (const { from, law, words: said } of page.since) terminal.line(`  ${from}  ${law}  ${said}`)
    terminal.line(`\n${say('规则', 'Rules')} (${page.rules.length})`)
    for (const { name, title, law } of page.rules) terminal.line(`  ${name}  ${terminal.say(title)}${law ? `  ${law}` : ''}`)
    terminal.line(`${say('测试', 'Tests')} (${page.tests.length})`)
    for (const { file, name } of page.tests.slice(0, 20)) terminal.line(`  ${name}  ${terminal.dim(file)}`)
    terminal.line(`${say('造成的拒绝', 'Refusals')} ${page.refusalCount}`)
  },
}

export const callCommands = [act, ask, clause]
