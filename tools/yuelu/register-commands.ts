import { createWriteStream, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvLine } from '#kernel/registers/cells.ts'
import { type Command, type Flags, listOf, required, textOf } from './command.ts'
import { Failed, UsageError } from './endings.ts'
import { aRegister, metaOf, named } from './contracts.ts'
import { printRows } from './print.ts'
import type { Terminal } from './terminal.ts'

const searchOptions = { q: { type: 'string' }, filter: { type: 'string', multiple: true }, sort: { type: 'string' } } as const

/** The search as the register's routes take it. */
function searchOf(flags: Flags, more: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ q: textOf(flags, 'q'), sort: textOf(flags, 'sort'), ...more }))
    if (value !== undefined) query.append(name, value)
  for (const filter of listOf(flags, 'filter')) {
    const at = filter.indexOf('=')
    if (at < 1) throw new UsageError(`--filter 写作 字段=值，却是：${filter}`, `--filter is field=value, but is: ${filter}`)
    query.append(`f.${filter.slice(0, at)}`, filter.slice(at + 1))
  }
  return query.size > 0 ? `?${query}` : ''
}

/** Counts what passes and says so on a terminal. */
function counting(terminal: Terminal): Transform & { bytes?: number } {
  let bytes = 0
  let told = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (Date.now() - told > 200) {
        told = Date.now()
        terminal.progress(`${(bytes / 1024).toFixed(0)} KiB`)
      }
      done(null, chunk)
    },
    flush(done) {
      terminal.progress(undefined)
      done()
    },
  })
}

const list: Command = {
  name: 'list',
  usage: 'REGISTER [--q TEXT] [--filter FIELD=VALUE]… [--sort [-]FIELD] [--page N] [--size N] [--csv]',
  title: { zh: '查看登记簿', en: 'List the records of a register' },
  options: { ...searchOptions, page: { type: 'string' }, size: { type: 'string' }, csv: { type: 'boolean' } },
  async run({ terminal, api, flags, words }) {
    const register = named((await metaOf(api)).registers, required(words, 0, aRegister), aRegister)
    const path = `/api/registers/${register.name}`
    if (flags.csv) {
      const { body } = await api.open(`${path}/export${searchOf(flags, { format: 'csv' })}`)
      for await (const chunk of body ?? []) terminal.stdout.write(chunk)
      return
    }
    const page = textOf(flags, 'page') ?? '1'
    const size = textOf(flags, 'size') ?? '50'
    const found = await api.json<{ rows: Record<string, unknown>[]; total: number }>(path + searchOf(flags, { page, size }))
    if (terminal.json) return terminal.answer(found)
    const titled = (name: string) => {
      const field = register.record.properties?.[name]
      return (terminal.language === 'en' ? field?.['x-en'] : field?.title) ?? name
    }
    const shown = found.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          const words = register.record.properties?.[name]?.['x-words']?.[String(value)]
          return [name, words ? terminal.say(words) : value]
        }),
      ),
    )
    printRows(terminal, shown, [...register.columns.map((name) => ({ name, title: titled(name) })), { name: 'id', title: 'id' }])
    const isLast = Number(page) * Number(size) >= found.total
    terminal.note(
      `共 ${found.total} 条${isLast ? '' : `；下一页：--page ${Number(page) + 1}`}`,
      `${found.total} records${isLast ? '' : `; next: --page ${Number(page) + 1}`}`,
    )
  },
}

const take: Command = {
  name: 'export',
  usage: 'REGISTER --out FILE.csv|FILE.xlsx [--q TEXT] [--filter FIELD=VALUE]…',
  title: { zh: '导出登记簿', en: 'Export a register' },
  options: { ...searchOptions, out: { type: 'string' } },
  async run({ terminal, api, flags, words }) {
    const name = required(words, 0, aRegister)
    const out = textOf(flags, 'out')
    if (!out) throw new UsageError('请用 --out 写明文件。', 'Name the file with --out.')
    const format = extname(out) === '.xlsx' ? 'xlsx' : 'csv'
    const { body } = await api.open(`/api/registers/${encodeURIComponent(name)}/export${searchOf(flags, { format })}`)
    const aside = `${out}.part`
    try {
      await pipeline(Readable.fromWeb(body as never), counting(terminal), createWriteStream(aside))
      renameSync(aside, out)
    } catch (error) {
      rmSync(aside, { force: true })
      throw new Failed(`没有写成 ${out}：${(error as Error).message}`, `${out} was not written: ${(error as Error).message}`)
    }
    if (terminal.json) terminal.answer({ out, format })
    else terminal.line(terminal.say({ zh: `已导出到 ${out}`, en: `Exported to ${out}` }))
  },
}

type Bad = { readonly row: number; readonly field: string; readonly message: string; readonly value?: string }
type Verdict = { readonly rows: number; readonly good: number; readonly bad: readonly Bad[]; readonly imported: number }

/** A sheet must not take a value for a formula. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function reportBad(terminal: Terminal, verdict: Verdict, failing: string | undefined): void {
  if (failing) {
    const lines = verdict.bad.map(({ row, field, value = '', message }) => csvLine([row, safe(field), safe(value), safe(message)]))
    writeFileSync(failing, `\uFEFF${[csvLine(['行', '列', '值', '原因']), ...lines].map((line) => line.trimEnd()).join('\r\n')}\r\n`)
    terminal.note(`出错的行已写入 ${failing}`, `Failing rows are in ${failing}`)
  }
  if (terminal.json) return
  const say = (zh: string, en: string) => terminal.say({ zh, en })
  const columns = [
    { name: 'row', title: say('行', 'Row') },
    { name: 'field', title: say('列', 'Column') },
    { name: 'value', title: say('值', 'Value') },
    { name: 'message', title: say('原因', 'Reason') },
  ]
  printRows(
    terminal,
    verdict.bad.slice(0, 50).map((bad) => ({ ...bad })),
    columns,
  )
  if (verdict.bad.length > 50) terminal.line(say(`……另有 ${verdict.bad.length - 50} 处`, `… and ${verdict.bad.length - 50} more`))
}

const bring: Command = {
  name: 'import',
  usage: 'REGISTER FILE.csv|FILE.xlsx [--confirm] [--failing OUT.csv]',
  title: { zh: '导入登记簿：先试导入，加 --confirm 才真的导入', en: 'Import into a register: a dry run first, --confirm to do it' },
  options: { confirm: { type: 'boolean' }, failing: { type: 'string' } },
  async run({ terminal, api, flags, words }) {
    const name = required(words, 0, aRegister)
    const file = required(words, 1, { zh: '文件', en: 'file' })
    let bytes: Buffer
    try {
      bytes = readFileSync(file)
    } catch (error) {
      throw new UsageError(
        `读不到文件 ${file}（${(error as NodeJS.ErrnoException).code}）。`,
        `The file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      )
    }
    const type = extname(file) === '.xlsx' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv'
    const send = async (mode: 'dry-run' | 'confirm') => {
      const began = Date.now()
      const show = () =>
        terminal.progress(
          `${terminal.say(mode === 'confirm' ? { zh: '正在导入', en: 'Importing' } : { zh: '正在试导入', en: 'Trying' })} ${Math.round((Date.now() - began) / 1000)} s`,
        )
      const timer = setInterval(show, 500)
      show()
      try {
        return await api.json<Verdict>(`/api/registers/${encodeURIComponent(name)}/import?mode=${mode}`, {
          method: 'POST',
          body: bytes,
          headers: { 'content-type': type },
        })
      } finally {
        clearInterval(timer)
        terminal.progress(undefined)
      }
    }
    let verdict = await send('dry-run')
    if (verdict.bad.length === 0 && flags.confirm) verdict = await send('confirm')
    if (terminal.json) terminal.answer(verdict)
    else
      terminal.line(
        terminal.say({
          zh: `共 ${verdict.rows} 行，可导入 ${verdict.good} 行，已导入 ${verdict.imported} 行。`,
          en: `${verdict.rows} rows, ${verdict.good} good, ${verdict.imported} imported.`,
        }),
      )
    if (verdict.bad.length > 0) {
      reportBad(terminal, verdict, textOf(flags, 'failing'))
      throw new Failed(
        `有 ${new Set(verdict.bad.map(({ row }) => row)).size} 行不能导入，一行也没有导入。改好后再试。`,
        'Some rows are bad; nothing was imported. Mend them and try again.',
      )
    }
    if (!flags.confirm)
      terminal.note('试导入通过，还没有导入。加 --confirm 导入。', 'The dry run passed; nothing was imported yet. Add --confirm to import.')
  },
}

export const registerCommands = [list, take, bring]
