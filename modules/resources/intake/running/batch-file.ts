// Where the file of a batch lies, and how it is read from its beginning.
import { existsSync, renameSync } from 'node:fs'
import { open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Malformed } from '#kernel/trust/malformed.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { refusals } from '../refusals.ts'
import type { BatchRow } from '../store.ts'
import { type Encoding, encodingOf, readLines } from './read-lines.ts'
import { NoSheet, sheetLines } from './read-sheet.ts'

export const fileOf = (folder: string, batch: string): string => join(folder, batch)

/** The same file while it arrives by this request. */
export const arrivingOf = (folder: string, batch: string, request: string): string => join(folder, `${batch}.${request}`)

const linesOf = (folder: string, batch: string): string => join(folder, `${batch}.csv`)

export async function removeFiles(folder: string, batch: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.startsWith(batch)) await rm(join(folder, name), { force: true })
}

export type Head = {
  readonly path: string
  readonly encoding: Encoding
  readonly headings: readonly string[]
  readonly atByte: number
  readonly atRow: number
  readonly bytes: number
  readonly unended: boolean
}

const unreadable = (reason: string, reasonEn: string): Ground[] => [ground(refusals.unreadable, { reason, reasonEn })]

/** What stands before the first row, or why the file cannot be read. A workbook is written out as lines first. */
export async function headOf(folder: string, batch: BatchRow): Promise<Head | Ground[]> {
  const isSheet = /\.xlsx$/i.test(batch.file_name ?? '')
  if (!existsSync(fileOf(folder, batch.id)))
    return unreadable('文件已不在服务器上，请重新上传', 'it is no longer on the server; upload it again')
  if (isSheet) {
    const grounds = await writeLines(folder, batch.id)
    if (grounds) return grounds
  }
  const path = isSheet ? linesOf(folder, batch.id) : fileOf(folder, batch.id)
  const begins = await encodingOf(path)
  if (!begins) return unreadable('它是 UTF-16 编码', 'it is UTF-16')
  const { bytes, unended } = await endOf(path)
  for await (const [first] of readLines(path, begins.encoding, begins.from, 1)) {
    if (!first) continue
    if (first.fault || first.cells.length > 500) return unreadable('第一行不是表头', 'its first line is no header')
    const headings = first.cells.map((cell) => cell.trim())
    if (headings.some((heading) => /[\u0000-\u0008\u000e-\u001f]/.test(heading) || !heading.isWellFormed()))
      return unreadable('它不是文本表格', 'it is no table of text')
    return { path, encoding: begins.encoding, headings, atByte: first.endsAt, atRow: first.row, bytes, unended: unended && !isSheet }
  }
  return [ground(refusals.empty)]
}

async function writeLines(folder: string, batch: string): Promise<Ground[] | undefined> {
  const lines = linesOf(folder, batch)
  if (existsSync(lines)) return undefined
  try {
    const aside = `${lines}.new`
    await writeFile(aside, sheetLines(await readFile(fileOf(folder, batch))))
    renameSync(aside, lines)
    return undefined
  } catch (error) {
    if (error instanceof Malformed) return unreadable(error.words.zh.replace(/。$/, ''), error.words.en.replace(/\.$/, ''))
    if (error instanceof NoSheet) return unreadable('它不是完整的 XLSX 工作簿', 'it is no whole XLSX workbook')
    throw error
  }
}

async function endOf(path: string): Promise<{ bytes: number; unended: boolean }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const last = Buffer.alloc(1)
    if (size > 0) await file.read(last, 0, 1, size - 1)
    return { bytes: size, unended: size > 0 && last[0] !== 10 }
  } finally {
    await file.close()
  }
}
