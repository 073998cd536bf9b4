import { type Command, required, type Run } from './command.ts'
import { type Contract, type Field, metaOf, named, type Register } from './contracts.ts'
import { printRows } from './print.ts'
import type { Terminal } from './terminal.ts'

type Listed = { readonly name: string; readonly title: { zh: string; en: string }; readonly may: string; readonly allowed: boolean }

function printList({ terminal, words, flags }: Run, those: readonly Listed[]): void {
  const [part] = words
  const shown = those.filter(
    ({ name, title, allowed }) => (!part || name.includes(part) || title.zh.includes(part)) && (!flags.mine || allowed),
  )
  if (terminal.json) return terminal.answer(shown.map(({ name, title, may, allowed }) => ({ name, title, may, allowed })))
  const say = (zh: string, en: string) => terminal.say({ zh, en })
  const columns = [
    { name: 'name', title: say('名称', 'Name') },
    { name: 'title', title: say('事项', 'Title') },
    { name: 'may', title: say('权限', 'May') },
    { name: 'mine', title: say('我可以', 'Mine') },
  ]
  printRows(
    terminal,
    shown.map(({ name, title, may, allowed }) => ({ name, title: terminal.say(title), may, mine: allowed ? '✓' : '' })),
    columns,
  )
  terminal.note('下一步：yuelu describe <名称>', 'Next: yuelu describe <name>')
}

const options = { mine: { type: 'boolean' } } as const

const lists = (['actions', 'questions', 'registers'] as const).map((name): Command => ({
  name,
  usage: '[PART] [--mine]',
  title: {
    actions: { zh: '列出办理事项', en: 'List the actions' },
    questions: { zh: '列出查询', en: 'List the questions' },
    registers: { zh: '列出登记簿', en: 'List the registers' },
  }[name],
  options,
  run: async (run) => printList(run, (await metaOf(run.api))[name]),
}))

function formOf(field: Field, terminal: Terminal): string {
  const plain = field.anyOf?.find(({ type }) => type !== 'null') ?? field
  if (plain.enum)
    return plain.enum.map((value) => `${value}${plain['x-words']?.[value] ? `=${terminal.say(plain['x-words'][value])}` : ''}`).join(' | ')
  if (plain.type === 'array')
    return `[${plain.items?.type === 'object' ? `{${Object.keys(plain.items.properties ?? {}).join(', ')}}` : formOf(plain.items ?? {}, terminal)}]`
  const limits =
    plain.maxLength !== undefined
      ? ` ${plain.minLength ?? 0}–${plain.maxLength}`
      : plain.type === 'integer' || plain.type === 'number'
        ? ` ${plain.minimum}–${plain.maximum}`
        : ''
  return `${plain['x-kind'] ?? plain.format ?? plain.type ?? ''}${limits}${plain['x-unit'] ? ` ${plain['x-unit']}` : ''}${plain['x-refers'] ? ` → ${plain['x-refers']}` : ''}`
}

function printFields(terminal: Terminal, schema: Field): void {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return terminal.line(terminal.say({ zh: '  （没有字段）', en: '  (no fields)' }))
  for (const [name, field] of fields) {
    const must = schema.required?.includes(name) ? '*' : ' '
    const title = (terminal.language === 'en' ? field['x-en'] : field.title) ?? ''
    terminal.line(`  ${must} ${terminal.bold(`--${name}`)}  ${title}  ${terminal.dim(formOf(field, terminal))}`)
    if (field.description) terminal.line(`      ${field.description}`)
  }
}

function printContract(terminal: Terminal, contract: Contract, isAction: boolean): void {
  const say = (zh: string, en: string) => terminal.say({ zh, en })
  terminal.line(`${terminal.bold(contract.name)}  ${terminal.say(contract.title)}`)
  terminal.line(
    `${isAction ? 'POST' : 'GET'} ${contract.path} · ${say('权限', 'may')} ${contract.may}${contract.allowed ? ' ✓' : ''}${contract.clauses?.length ? ` · ${say('条款', 'clauses')} ${contract.clauses.join('、')}` : ''}`,
  )
  if (contract.consequence) terminal.line(terminal.say(contract.consequence))
  terminal.line(`\n${say('字段（* 必填）', 'Fields (* required)')}`)
  printFields(terminal, contract.input)
  if (contract.refusals?.length) {
    terminal.line(`\n${say('拒绝情形', 'Refusals')}`)
    for (const { code, words, clauses, law } of contract.refusals)
      terminal.line(`  ${code}  ${terminal.say(words)}${clauses.length > 0 ? `（${clauses.join('、')}）` : ''}${law ? ` ${law}` : ''}`)
  }
  const must = (contract.input.required ?? []).map((name) => `--${name} …`).join(' ')
  terminal.note(
    `\n下一步：yuelu ${isAction ? 'do' : 'ask'} ${contract.name} ${must}${isAction ? ' --dry-run' : ''}`,
    `\nNext: yuelu ${isAction ? 'do' : 'ask'} ${contract.name} ${must}${isAction ? ' --dry-run' : ''}`,
  )
}

function printRegister(terminal: Terminal, register: Register): void {
  const say = (zh: string, en: string) => terminal.say({ zh, en })
  terminal.line(`${terminal.bold(register.name)}  ${terminal.say(register.title)}`)
  terminal.line(
    `${say('权限', 'may')} ${register.may}${register.adds ? ` · ${say('由', 'added by')} ${register.adds} ${say('登记', '')}` : ''}`,
  )
  for (const [name, field] of Object.entries(register.record.properties ?? {})) {
    terminal.line(
      `  ${terminal.bold(name)}  ${(terminal.language === 'en' ? field['x-en'] : field.title) ?? ''}  ${terminal.dim(formOf(field, terminal))}`,
    )
  }
  terminal.note(`\n下一步：yuelu list ${register.name}`, `\nNext: yuelu list ${register.name}`)
}

const describe: Command = {
  name: 'describe',
  usage: 'NAME',
  title: {
    zh: '说明一个事项、查询或登记簿：字段、限制、拒绝情形和条款',
    en: 'Describe an action, question or register: fields, limits, refusals and clauses',
  },
  async run({ terminal, api, words }) {
    const name = required(words, 0, { zh: '名称', en: 'name' })
    const { actions, questions, registers } = await metaOf(api)
    const found = named<Contract | Register>([...actions, ...questions, ...registers], name, {
      zh: '事项、查询或登记簿',
      en: 'action, question or register',
    })
    if (terminal.json) return terminal.answer(found)
    if ('record' in found) printRegister(terminal, found)
    else
      printContract(
        terminal,
        found,
        actions.some((one) => one.name === name),
      )
  },
}

export const describeCommands = [...lists, describe]
