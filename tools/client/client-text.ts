// The whole client as one file of text: the input and output of every contract, one method for each, and the small runtime
// below them. Nothing in it depends on the day or the machine, so that a guard can hold the committed file against it.
import { readFileSync } from 'node:fs'
import { type Action, methodOf as httpMethodOf, type Question } from '#kernel/module/contract.ts'
import type { Module } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { edgeRefusals } from '#server/problem.ts'
import { pathOf } from '#server/routes/contracts.ts'
import { quoted, typeText } from './type-text.ts'

const HEAD = `/* oxlint-disable max-lines */
// Generated from the contracts by \`npm run client\`; do not edit. A client of the Yuelu platform for Node 18 or later and for
// browsers, without dependencies: \`const yuelu = yueluClient({ url: 'https://…' }); await yuelu.policy.clauses()\`.`

const pascal = (text: string) => text.replace(/(?:^|[-.])(\w)/g, (_, letter: string) => letter.toUpperCase())
const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

type Contract = Action | Question

const contractsOf = (module: Module): Contract[] => [
  ...module.actions.map(({ contract }) => contract),
  ...module.questions.map(({ contract }) => contract).filter(({ may }) => may !== 'rooms'),
]

const inputName = ({ name }: Contract) => `${pascal(name)}Input`
const outputName = ({ name }: Contract) => `${pascal(name)}Output`

function typesOf(contract: Contract): string {
  return [
    `export type ${inputName(contract)} = ${typeText(contract.input)}`,
    `export type ${outputName(contract)} = ${typeText(contract.output)}`,
  ].join('\n\n')
}

function methodOf(contract: Contract): string {
  const { kind, title, may, name, input } = contract
  const must = (input.required ?? []).length > 0
  const refusals = kind === 'action' ? contract.refusals.map(({ code, clauses = [] }) => (clauses.length > 0 ? `${code} (${clauses.join(', ')})` : code)) : []
  const about = [`${title.zh} · ${title.en}`, `May: ${may}.`, ...(refusals.length > 0 ? [`Refuses: ${refusals.join('; ')}.`] : [])]
  const call = `send({ method: '${httpMethodOf(contract)}', path: ${quoted(pathOf(name))}, input, options }, client)`
  return [
    '      /**',
    ...about.map((line) => `       * ${line.replaceAll('*/', '* /')}`),
    '       */',
    `      ${camel(name.split('.')[1]!)}: (input: ${inputName(contract)}${must ? '' : ' = {}'}, options: CallOptions = {}): Promise<${outputName(contract)}> =>`,
    `        ${call} as Promise<${outputName(contract)}>,`,
  ].join('\n')
}

const roomOf = (module: Module, contracts: readonly Contract[]): string =>
  [`    /** ${module.title.zh} · ${module.title.en} */`, `    ${camel(module.name)}: {`, ...contracts.map(methodOf), '    },'].join('\n')

/** Every code with which the platform can refuse. */
function refusalCodes(modules: readonly Module[]): string[] {
  const own = modules.flatMap((module) => module.actions.flatMap(({ contract }) => contract.refusals.map(({ code }) => code)))
  const shared = [...Object.values(kernelRefusals), ...Object.values(edgeRefusals)].map(({ code }) => code)
  return [...new Set([...own, ...shared])].toSorted()
}

/** The record of every register by the register's name. */
const registerTypes = (modules: readonly Module[]): string =>
  ['export type Registers = {', ...modules.flatMap(({ registers = [] }) => registers.map(({ name, title, record }) => `  /** ${title.zh} · ${title.en} */\n  readonly ${quoted(name)}: ${typeText(record, 1)}`)), '}'].join('\n')

/** The text of client/yuelu.ts. */
export function clientText(modules: readonly Module[]): string {
  const rooms = modules.map((module) => ({ module, contracts: contractsOf(module) })).filter(({ contracts }) => contracts.length > 0)
  const runtime = readFileSync(new URL('runtime.txt', import.meta.url), 'utf8').trim()
  return [
    HEAD,
    `export type Refusals =\n${refusalCodes(modules).map((code) => `  | ${quoted(code)}`).join('\n')}`,
    ...rooms.flatMap(({ contracts }) => contracts.map(typesOf)),
    registerTypes(modules),
    runtime,
    [
      '/** A client of one platform: a room for each module, in it a method for each action and question. */',
      'export function yueluClient(client: ClientOptions) {',
      '  return {',
      ...rooms.map(({ module, contracts }) => roomOf(module, contracts)),
      '    /** One page of a register. */',
      '    list: listRegister(client),',
      '  }',
      '}',
    ].join('\n'),
    'export type YueluClient = ReturnType<typeof yueluClient>',
    '',
  ].join('\n\n')
}
