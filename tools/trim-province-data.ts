// Cuts the province's rows out of the public files named in province/data/SOURCES.md and writes province/data/*.
// `node tools/trim-province-data.ts <folder>`: the folder holds the upstream files in the places listed below.
// Prints the line of each file (rows, sha256) for SOURCES.md. Nothing else in the project needs the folder.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { type CensusField, censusFields } from '#province/census-fields.ts'
import { censusColumns } from '#province/people/census-columns.ts'

type Cells = Record<string, string>
const PROVINCE = '430000'
const folder = process.argv[2]
if (!folder) throw new Error('usage: node tools/trim-province-data.ts <folder with the upstream files>')
const out = join(import.meta.dirname, '..', 'province', 'data')

const table = (file: string): Cells[] => parse(readFileSync(join(folder, file)), { bom: true, columns: true, skip_empty_lines: true })

function write(file: string, text: string | Buffer, rows: number) {
  writeFileSync(join(out, file), text)
  console.log(`- \`${file}\` ${rows} rows, sha256 ${createHash('sha256').update(text).digest('hex')}`)
}

function writeTable(file: string, columns: readonly string[], rows: readonly Record<string, unknown>[]) {
  const line = (cells: readonly unknown[]) => cells.map((cell) => String(cell ?? '')).join(',')
  const lines = [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))]
  if (lines.some((l) => l.split(',').length !== columns.length)) throw new Error(`${file}: a cell holds a comma`)
  write(file, `${lines.join('\n')}\n`, rows.length)
}

/** Towns (nine digits) and villages (twelve) of one list, compressed: they are as many bytes as all other files together. */
function trimLocalities() {
  const towns = table('admin_divisions/streets.csv').filter((row) => row['provinceCode'] === PROVINCE.slice(0, 2))
  const rows = [...towns, ...table('admin_divisions/villages_hunan_lines.csv')].toSorted((a, b) => (a['code']! < b['code']! ? -1 : 1))
  const text = `code,name\n${rows.map((row) => `${row['code']},${row['name']}\n`).join('')}`
  const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  write('localities-2023.csv.br', brotliCompressSync(text, { params }), rows.length)
}

const LEVELS: Record<string, string> = { 省级: 'province', 地级: 'prefecture', 县级: 'county' }
const parentOf = (code: string, level: string) =>
  level === 'province' ? '' : level === 'prefecture' || code.startsWith('4390') ? PROVINCE : `${code.slice(0, 4)}00`

/** The source knows years, so periods run from 1 January; `code[year]` is a partial transfer in that year. */
function trimDivisions() {
  const rows = table('admin_divisions/areacodes_result.csv').filter((row) => row['一级行政区'] === '湖南省')
  const day = (year: string | undefined) => (year ? `${year}-01-01` : '')
  const history = rows.map((row) => {
    const level = LEVELS[row['级别']!]!
    const next = (row['新代码'] ?? '').split(';').filter(Boolean)
    return {
      code: row['代码']!,
      name: row['名称']!,
      parent: parentOf(row['代码']!, level),
      level,
      valid_from: day(row['启用时间']),
      valid_to: day(row['变更/弃用时间']),
      successors: next.filter((code) => !code.includes('[')).join(';'),
      transfers: next.filter((code) => code.includes('[')).join(';'),
    }
  })
  history.sort((a, b) => a.code.localeCompare(b.code) || a.valid_from.localeCompare(b.valid_from))
  writeTable('divisions-history.csv', Object.keys(history[0]!), history)
  writeTable('divisions-current.csv', ['code', 'name', 'parent', 'kind'], table('admin_divisions/hunan_divisions.csv'))
  return history
}

function trimCalendar() {
  const { holidays, workdays } = JSON.parse(readFileSync(join(folder!, 'calendar/chinese-days.json'), 'utf8')) as Record<
    'holidays' | 'workdays',
    Record<string, string>
  >
  const days = (of: Record<string, string>) =>
    Object.entries(of)
      .map(([day, words]) => ({ day, note: words.split(',')[1]! }))
      .sort((a, b) => a.day.localeCompare(b.day))
  const [off, worked] = [days(holidays), days(workdays)]
  const years = [...new Set(off.map(({ day }) => day.slice(0, 4)))]
  const list = (of: readonly unknown[]) => of.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  const text = `{\n  "years": ${JSON.stringify(years)},\n  "off": [\n${list(off)}\n  ],\n  "worked": [\n${list(worked)}\n  ]\n}\n`
  write('calendar.json', text, off.length + worked.length)
}

type Sheet = { readonly column: (title: string) => number; readonly rows: readonly (readonly unknown[])[] }

async function sheet(file: string): Promise<Sheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(folder!, file))
  const plain = (cell: unknown) => {
    const rich = (cell as { richText?: { text: string }[] } | null)?.richText
    return rich ? rich.map(({ text }) => text).join('') : cell
  }
  const rows: unknown[][] = []
  book.worksheets[0]!.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(plain)))
  const titles = rows[0]!.map((title) => String(title).replaceAll(/\s/g, '').replaceAll(')', '）'))
  const column = (title: string) => {
    const at = titles.indexOf(title)
    if (at < 0) throw new Error(`${file} has no column ${title}`)
    return at
  }
  return { column, rows: rows.slice(1) }
}

function kindOf(code: string) {
  if (code === PROVINCE) return 'province'
  if (code.endsWith('00')) return 'prefecture'
  return code === '' || /^..7[1-6]$/.test(code.slice(2)) ? 'zone' : 'county'
}

async function trimCensus(year: 2010 | 2020, history: ReturnType<typeof trimDivisions>) {
  const { column, rows } = await sheet(`population/census_county_${year}_v1.xlsx`)
  const at = { code: column('区划代码'), name: column(year === 2010 ? '地区' : '区县') }
  const value = (row: readonly unknown[], field: CensusField) => {
    const cells = field.from[year].map((title) => row[column(title)])
    if (cells.some((cell) => typeof cell !== 'number')) return ''
    return Number((cells as number[]).reduce((sum, cell) => sum + cell, 0).toFixed(2))
  }
  const ours = (row: readonly unknown[]) => (year === 2020 ? row[column('省')] === '湖南省' : String(row[at.code]).startsWith('43'))
  let parent = ''
  const kept = rows.filter(ours).map((row) => {
    const code = typeof row[at.code] === 'number' ? String(row[at.code]) : ''
    const kind = kindOf(code)
    if (kind === 'prefecture') parent = code
    const known = history.find(
      (entry) => entry.code === code && entry.valid_from <= `${year}` && (!entry.valid_to || entry.valid_to > `${year}-12`),
    )
    const name = known?.name ?? String(row[at.name]).trim()
    const figures = Object.fromEntries(censusFields.map((field) => [field.name, value(row, field)]))
    return {
      code,
      name,
      kind,
      parent: kind === 'province' ? '' : kind === 'prefecture' ? PROVINCE : parent,
      ...figures,
    }
  })
  writeTable(`census-${year}.csv`, ['code', 'name', 'kind', 'parent', ...censusFields.map(({ name }) => name)], kept)
}

/** The 122 counties by sex and age, schooling and marriage: what simulated people are drawn from. */
async function trimPeople() {
  const { column, rows } = await sheet('population/census_county_2020_v1.xlsx')
  const counties = rows
    .map((row) => ({ row, code: String(row[column('区划代码')]) }))
    .filter(({ code }) => code.startsWith('43') && kindOf(code) === 'county')
  const names = Object.keys(censusColumns)
  const kept = counties.map(({ row, code }) => ({
    code,
    ...Object.fromEntries(names.map((name) => [name, row[column(censusColumns[name]!)]])),
  }))
  writeTable('census-2020-people.csv', ['code', ...names], kept)
}

const history = trimDivisions()
trimLocalities()
trimCalendar()
await trimCensus(2010, history)
await trimCensus(2020, history)
await trimPeople()
writeTable(
  'gdp-2002-2011.csv',
  ['year', 'gdp', 'primary', 'secondary', 'tertiary', 'real_estate', 'finance'],
  table('timeseries/hunan_gdp_2002-2011_from_echarts_timelineGDP.csv'),
)
writeTable('organ-credit-codes.csv', ['name', 'uscc'], table('gov/hunan_org_uscc.csv'))
writeTable(
  'industry-sections.csv',
  ['code', 'name'],
  table('codes/gbt4754-2017.csv').filter((row) => row['level'] === '门类'),
)
