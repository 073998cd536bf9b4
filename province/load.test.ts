import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDatabase } from '#kernel/db/database.ts'
import { migrate } from '#server/migrate.ts'
import { emptyDatabase } from '#tests/support/database.ts'
import { assignments } from './assignments.ts'
import { DataFileDiffers, promisedOf, readTable } from './data-file.ts'
import { loadGround } from './load.ts'
import { organs } from './organs.ts'

const counted = ['division', 'calendar_year', 'calendar_day', 'organ', 'organ_name', 'organ_successor', 'assignment', 'locality'] as const

test('the ground is laid in nine statements, and laying it again changes nothing', async () => {
  const empty = await emptyDatabase()
  await migrate(empty.url)
  const database = openDatabase(empty.url, { max: 2 })
  const counts = async () => {
    const result: Record<string, number> = {}
    for (const table of counted) result[table] = Number((await database.pool.query(`select count(*) from kernel.${table}`)).rows[0].count)
    return result
  }
  try {
    await loadGround(database.kysely)
    assert.equal(database.statements(), 9)
    const first = await counts()
    assert.deepEqual(first, {
      division: 304,
      calendar_year: 23,
      calendar_day: 769,
      organ: organs.length,
      organ_name: organs.flatMap(({ names }) => names).length,
      organ_successor: organs.flatMap(({ successors = [] }) => successors).length,
      assignment: assignments.length,
      locality: 2_008 + 29_534,
    })
    await loadGround(database.kysely)
    assert.deepEqual(await counts(), first)
  } finally {
    await database.close()
    await empty.drop()
  }
})

/** A copy of the data folder in which one file was changed. */
function withChanged(file: string, change: (text: string) => string, check: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'province-data-'))
  try {
    cpSync(join(import.meta.dirname, 'data'), folder, { recursive: true })
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    check(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a file with a row more is refused with one sentence', () => {
  withChanged(
    'gdp-2002-2011.csv',
    (text) => `${text}2012,1,1,0,0,0,0\n`,
    (folder) => {
      assert.throws(() => readTable('gdp-2002-2011.csv', folder), {
        name: 'DataFileDiffers',
        message: 'province/data/gdp-2002-2011.csv has 11 rows where SOURCES.md says 10: it is not loaded',
      })
    },
  )
})

test('a file with one figure changed is refused by its sha256', () => {
  withChanged(
    'gdp-2002-2011.csv',
    (text) => text.replace('5641.94', '5641.95'),
    (folder) => {
      assert.throws(() => readTable('gdp-2002-2011.csv', folder), /has sha256 .* where SOURCES\.md says e9ee6a185178….*not loaded/)
    },
  )
})

test('a file that SOURCES.md does not describe is refused', () => {
  assert.throws(() => promisedOf('prices.csv'), DataFileDiffers)
})
