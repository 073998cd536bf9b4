import { filled, type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { cellOf, csvLine } from '#kernel/registers/cells.ts'
import type { Words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { importSheet as contract } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { type Rehearsed, rehearse } from '../rehearse.ts'
import { plannedDayIsAhead } from '../rules/planned-day.ts'
import { kindsOf, type SheetKind } from '../sheets/kinds.ts'
import { type BadCell, FAULT, readSheet, type Sheet, type SheetWork, worksIn } from '../sheets/read-sheet.ts'
import { keepPicture, on, openChange } from '../store.ts'
import type { Surveyed } from '../surveyed.ts'

const MOST_BAD = 1_000

export const importSheet = (surveyed: Surveyed) => {
  const kinds = kindsOf(surveyed.verbs.values())
  return on(contract, async (desk, { kind: name, sheet: text, mode, title, reason, plannedOn = desk.today }) => {
    const kind = kinds.get(name) ?? refuse(ground(refusals.noSuchSheet, { kind: name, known: [...kinds.keys()] }, '/kind'))
    refuseAny(plannedDayIsAhead({ plannedOn: plannedOn as Day, today: desk.today }))
    const sheet = readSheet(text)
    const { works, bad, rows } = worksIn(sheet, kind)
    if (rows === 0) refuse(ground(refusals.sheetUnreadable, { reason: '没有数据行 · no rows' }, '/sheet'))
    // The good rows are tried also beside bad ones, so that one look tells every fault.
    const tried: Rehearsed | undefined = works.length > 0 ? await rehearse(desk, surveyed, works) : undefined
    const faults = [...bad, ...refusedCells(tried?.refused ?? [], works, { kind, sheet })].toSorted((a, b) => a.row - b.row)
    const badRows = [...new Set(faults.map(({ row }) => row))]
    const answer = {
      rows,
      good: rows - badRows.length,
      bad: faults.slice(0, MOST_BAD),
      moreBad: Math.max(0, faults.length - MOST_BAD),
      badSheet: badRows.length > 0 ? rowsToMend(sheet, faults, badRows) : null,
      picture: faults.length === 0 && tried && !tried.refused ? tried.picture : null,
      proposed: null,
    }
    if (mode === 'dry-run' || !answer.picture) return answer
    const fields = { title: title ?? `${kind.verb.title.zh}（导入 ${rows} 行）`, reason: reason ?? '导入现有表格', plannedOn }
    const proposed = await openChange(desk, contract.name, { ...fields, organ: desk.actor.organ ?? '' }, works)
    await keepPicture(desk, proposed.id, answer.picture)
    return { ...answer, proposed }
  })
}

/** The grounds of works as faults of cells: `/works/<work>/<list>/<record>/<field>`; one about the whole work is of its first row. */
function refusedCells(
  grounds: readonly Ground[],
  works: readonly SheetWork[],
  { kind, sheet }: { kind: SheetKind; sheet: Sheet },
): BadCell[] {
  return grounds.map((one) => {
    const [, , work = '0', list, index, field] = (one.field ?? '').split('/')
    const inList = list === kind.list && index !== undefined
    const row = works[Number(work)]?.rows[inList ? Number(index) : 0] ?? 2
    const column = kind.columns.find((known) => known.field === (inList ? field : list))
    const at = sheet.header.findIndex((title) => column && [column.title, column.en, column.field].includes(title))
    return { row, column: column?.title ?? '', message: messageOf(one), value: (sheet.lines[row - 2]?.[at] ?? '').slice(0, 400) }
  })
}

const messageOf = ({ words, detail }: Ground): Words => ({
  zh: filled(words.zh, detail, ',').slice(0, 1000),
  en: filled(words.en, detail, ',').slice(0, 1000),
})

/** The rows that are wrong as a sheet of their own, each with its faults in the last column. */
function rowsToMend({ header, lines }: Sheet, faults: readonly BadCell[], badRows: readonly number[]): string {
  const plain = { field: '', title: '', schema: {} }
  const line = (cells: readonly string[]) => csvLine(cells.map((cell) => cellOf(plain, cell)))
  const about = Map.groupBy(faults, ({ row }) => row)
  const marked = badRows.map((row) => {
    const cells = header.map((_, i) => lines[row - 2]?.[i] ?? '')
    return line([...cells, `第${row}行：${(about.get(row) ?? []).map(({ message }) => message.zh).join('；')}`])
  })
  return `\uFEFF${line([...header, FAULT])}${marked.join('')}`
}
