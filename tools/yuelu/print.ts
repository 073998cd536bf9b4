// How answers and refusals are shown to a person.
import type { ProblemAnswer } from './api.ts'
import type { Field } from './contracts.ts'
import type { Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'

const isPlain = (value: unknown): value is string | number | boolean | null => value === null || typeof value !== 'object'

/** A value in one cell. */
export const cellText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : isPlain(value)
      ? String(value)
      : Array.isArray(value) && value.every(isPlain)
        ? value.join('、')
        : JSON.stringify(value)

/** A list of objects as a table; the columns are the fields of the first, or those given. */
export function printRows(
  terminal: Terminal,
  rows: readonly Record<string, unknown>[],
  columns?: readonly { name: string; title: string }[],
): void {
  const head = columns ?? Object.keys(rows[0] ?? {}).map((name) => ({ name, title: name }))
  for (const line of textTable(
    head.map(({ title }) => title),
    rows.map((row) => head.map(({ name }) => cellText(row[name]))),
    terminal.width,
  ))
    terminal.line(line)
}

const titleOf = (schema: Field | undefined, name: string, terminal: Terminal): string => {
  const field = schema?.properties?.[name]
  return (terminal.language === 'en' ? field?.['x-en'] : field?.title) ?? name
}

/** An answer: plain fields by their title, lists of objects as tables. With --json as it came. */
export function printAnswer(terminal: Terminal, answer: unknown, schema?: Field): void {
  if (terminal.json) return terminal.answer(answer)
  if (isPlain(answer)) return terminal.line(String(answer))
  for (const [name, value] of Object.entries(answer as Record<string, unknown>)) {
    const title = titleOf(schema, name, terminal)
    if (Array.isArray(value) && value.some((one) => !isPlain(one))) {
      terminal.line(terminal.bold(`${title} (${value.length})`))
      printRows(terminal, value as Record<string, unknown>[])
    } else if (isPlain(value) || Array.isArray(value)) terminal.line(`${terminal.bold(title)}  ${cellText(value)}`)
    else terminal.line(`${terminal.bold(title)}\n${JSON.stringify(value, null, 2)}`)
  }
}

/** A refusal: every ground with its clause, its law and the field. */
export function printProblem(terminal: Terminal, { problem }: ProblemAnswer): void {
  if (terminal.json) return terminal.error(JSON.stringify(problem, null, 2))
  const say = (zh: string, en: string) => terminal.say({ zh, en })
  terminal.error(terminal.red(`${say('没有办理', 'Refused')}（${problem.status} ${problem.code}）`))
  for (const { code, message, clauses = [], law, field } of problem.grounds) {
    const basis = [
      clauses.length > 0 && `${say('条款', 'clause')} ${clauses.join('、')}`,
      law,
      field && `${say('字段', 'field')} ${field}`,
    ].filter(Boolean)
    terminal.error(`  • ${message}${basis.length > 0 ? `\n    ${basis.join(' · ')}` : ''}${code === problem.code ? '' : `  ${code}`}`)
  }
  if (problem.grounds.length === 0 && problem.title) terminal.error(`  ${problem.title}`)
  const [clause] = problem.grounds.flatMap(({ clauses }) => clauses ?? [])
  if (problem.code === 'kernel.not-signed-in') terminal.error(say('下一步：yuelu sign-in', 'Next: yuelu sign-in'))
  else if (clause) terminal.error(say(`条款原文：yuelu clause ${clause}`, `The clause: yuelu clause ${clause}`))
  if (problem.requestId) terminal.error(`${say('请求编号', 'Request')} ${problem.requestId}`)
}
