// A house with a runner of batches: people as a sheet tells them, and batches sent as the server takes them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { In } from '#kernel/module/contract.ts'
import * as contract from '#modules/resources/intake/contract.ts'
import { fileOf } from '#modules/resources/intake/running/batch-file.ts'
import { startIntake } from '#modules/resources/intake/running/start-intake.ts'
import type { TestHouse } from './house.ts'

export const POLICE = 'public-security-department.registrar'
export const HEADINGS = ['公民身份号码', '姓名', '性别', '出生日期', '户籍所在村（居）', '户籍地址', '民族']

const COUNTIES = ['430102', '430302', '430502', '430702', '431202']
const NAMES = ['李小满', '王建国', '张秀英', '欧阳晓', '刘洋', '陈静', '曾志伟', '谭丽华']
const VILLAGE: Readonly<Record<string, string>> = {}

/** The village of a county that stands in the tables: the first that is listed, else any. */
export async function findVillages(t: TestHouse): Promise<void> {
  for (const county of COUNTIES) {
    const found = await t.database.pool.query<{ code: string }>(
      'select code from kernel.locality where code like $1 and length(code) = 12 order by code limit 1',
      [`${county}%`],
    )
    Object.assign(VILLAGE, { [county]: found.rows[0]?.code ?? `${county}001001` })
  }
}

/** The n-th person, as the cells of a row. */
export function personCells(n: number): string[] {
  const county = COUNTIES[n % COUNTIES.length]!
  const sex = n % 2 === 0 ? '1' : '2'
  const day = new Date(Date.UTC(1950, 0, 1 + (Math.floor(n / 10) % 25_000))).toISOString().slice(0, 10)
  const order = 1 + (Math.floor(n / 250_000) % 499)
  return [
    simulatedNumber(county, day, sex, order),
    NAMES[n % NAMES.length]!,
    sex === '1' ? '男' : '女',
    day,
    VILLAGE[county] ?? `${county}001001`,
    `模拟路 ${n} 号`,
    '01',
  ]
}

export const csv = (lines: readonly (readonly string[])[], headings: readonly string[] = HEADINGS): string =>
  [headings, ...lines].map((cells) => `${cells.join(',')}\n`).join('')

/** A file that holds nothing but the sheet of a workbook. */
export async function xlsx(lines: readonly (readonly (string | Date)[])[], headings: readonly string[] = HEADINGS): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('人口')
  for (const line of [headings, ...lines]) sheet.addRow([...line])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

export type Sender = ReturnType<typeof intakeOf>

/** The runner of a house and what an organ does with it. Call `stop` when done. */
export function intakeOf(
  t: TestHouse,
  { folder = mkdtempSync(join(tmpdir(), 'yuelu-intake-')), ...options }: { stepRows?: number; leaseSeconds?: number; folder?: string } = {},
) {
  const faults: unknown[] = []
  const start = () =>
    startIntake({ house: t.house, folder, everyMs: 20, stepRows: 100, ...options, onFault: (error) => faults.push(error) })
  let runner = start()
  const until = async (id: string, states: readonly string[], account = POLICE) => {
    for (let i = 0; i < 1500; i += 1) {
      const found = await t.ask(account, contract.batch, { id })
      if (states.includes(found.state)) return found
      if (faults.length > 0) throw faults[0]
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    throw new Error(`batch ${id} did not come to ${states.join(', ')}`)
  }
  return {
    folder,
    faults,
    until,
    /** Sends a file as an organ does and waits until it was tried. */
    async send(content: string | Buffer, card: Partial<In<typeof contract.openBatch>> = {}, account = POLICE) {
      const bytes = Buffer.from(content)
      const { id } = await t.act(account, contract.openBatch, {
        register: 'population.person',
        kind: 'entry',
        fileName: 'people.csv',
        size: Math.max(1, bytes.length),
        effective: '2026-03-01',
        simulated: true,
        ...card,
      })
      writeFileSync(fileOf(folder, id), bytes)
      await t.database.pool.query("update kernel.intake_batch set state = 'checking' where id = $1", [id])
      return until(id, ['checked', 'unreadable'], account)
    },
    async run(id: string, account = POLICE) {
      await t.act(account, contract.startBatch, { id })
      return until(id, ['done'], account)
    },
    refused: async (id: string, account = POLICE) => (await t.ask(account, contract.refusedRows, { id, most: 1000 })).rows,
    async restart() {
      await runner.stop()
      runner = start()
    },
    /** Ends the runner and leaves its files to another. */
    leave: () => runner.stop(),
    async stop() {
      await runner.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
