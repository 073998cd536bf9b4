// A sheet that a department drops into the folder, or has uploaded: CSV (UTF-8) or XLSX, the first row names the data
// items. It is read whole when it has changed and kept sorted by its key. Every value of a sheet leaves as text.
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { pageOf, type Provider, ProviderFailed } from './provider.ts'

export type FileSource = {
  /** The folder of `drop:` sources; without it there are none. */
  readonly dropFolder?: string | undefined
  /** The bytes and name of an uploaded file. */
  uploaded(id: string): Promise<{ name: string; content: Buffer } | undefined>
}

type Row = Record<string, string | null>
type Sheet = { version: string; key: string; rows: readonly { key: string; values: Row }[] }
const LARGEST = 64 * 2 ** 20

export function fileProvider(files: FileSource, source: string): Provider {
  let sheet: Promise<Sheet> | undefined
  let version = ''
  return {
    async page(query) {
      const found = await locate(files, source)
      if (!sheet || found.version !== version || (await sheet).key !== query.key) {
        version = found.version
        sheet = found.read().then((bytes) => readSheet(found.name, bytes, query.key, found.version))
        sheet.catch(() => (sheet = undefined))
      }
      return pageOf((await sheet).rows, query)
    },
  }
}

async function locate(files: FileSource, source: string): Promise<{ name: string; version: string; read(): Promise<Buffer> }> {
  const [scheme, name] = [source.slice(0, 5), source.slice(5)]
  if (scheme === 'file:') {
    return {
      name: '',
      version: name,
      read: async () => (await files.uploaded(name))?.content ?? fail('没有这个文件'),
    }
  }
  if (!files.dropFolder || basename(name) !== name) return fail('没有配置投放文件夹')
  const path = join(files.dropFolder, name)
  const seen = await stat(path).catch(() => fail(`投放文件夹里没有 ${name}`))
  if (seen.size > LARGEST) return fail(`${name} 超过 64 MiB`)
  return { name, version: `${seen.mtimeMs}/${seen.size}`, read: () => readFile(path) }
}

const fail = (message: string): never => {
  throw new ProviderFailed(message)
}

async function readSheet(name: string, bytes: Buffer, key: string, version: string): Promise<Sheet> {
  // An XLSX file is a zip archive and begins as one.
  const isSheet = bytes.subarray(0, 2).toString('latin1') === 'PK'
  const table = isSheet ? await readXlsx(bytes) : readCsv(name, bytes)
  const rows = table.map((values) => ({ key: values[key] ?? '', values }))
  if (rows.some((row) => row.key === '')) fail(`有的行没有主键 ${key}`)
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  if (rows.some((row, i) => row.key === rows[i + 1]?.key)) fail(`主键 ${key} 有重复`)
  return { version, key, rows }
}

function readCsv(name: string, bytes: Buffer): Row[] {
  try {
    return parse(bytes, { columns: true, bom: true, skip_empty_lines: true, cast: (value) => (value === '' ? null : value) })
  } catch (error) {
    return fail(`${name} 不是规范的 CSV：${(error as Error).message}`)
  }
}

async function readXlsx(bytes: Buffer): Promise<Row[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  const sheet = book.worksheets[0] ?? fail('工作簿里没有表')
  const heads: string[] = []
  sheet.getRow(1).eachCell((cell, column) => (heads[column] = cell.text.trim()))
  const rows: Row[] = []
  sheet.eachRow((row, number) => {
    if (number === 1) return
    rows.push(Object.fromEntries(heads.flatMap((head, column) => (head ? [[head, row.getCell(column).text || null]] : []))))
  })
  return rows
}
