// One side's work as a process of its own, which a test kills: it exports the packages of a folder that are not yet made, or
// imports those not yet there, and tells each step. Begun again it goes on where the books of its side say.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settableClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { openHouse } from '#kernel/module/house.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { instantOf } from '#kernel/time/day.ts'
import { openVault } from '#kernel/trust/vault.ts'
import * as ferry from '#modules/network/ferry/contract.ts'
import { CHANNEL, file, modulesOn, NOW, OPERATOR, table } from './ferry.ts'

export type CarrierWork = {
  readonly side: 'extranet' | 'intranet'
  readonly url: string
  readonly keys: string
  readonly folder: string
  readonly packages: number
  readonly records: number
}

const work = JSON.parse(process.env.FERRY_WORK ?? '{}') as CarrierWork
const { side, url, keys, folder, packages, records } = work
// A minute after what the test laid out: its clock goes on while it does.
const now = instantOf(new Date(Date.parse(NOW) + 60_000))
const database = openDatabase(url, { max: 3 })
const calendar = await readCalendarTable(database.kysely)
const house = openHouse({ database, modules: modulesOn(side), clock: settableClock(now), calendar, policy: 'test', vault: openVault(keys) })
const actor = await actorOf(database.kysely, OPERATOR, now)
const act = (name: string, input: unknown, key: string) => house.act(actor, name, input, { key }) as Promise<Record<string, string>>
const pathOf = (number: number) => join(folder, `${number}.ferry`)
const say = (words: string) => process.stdout.write(`${words}\n`)

const { channels } = (await house.ask(actor, ferry.standing.name, {})) as { channels: { id: string; name: string; lastNumber: number }[] }
const channel = channels.find(({ name }) => name === CHANNEL)!

if (side === 'extranet') {
  // What was made before a crash, and not yet written to the medium.
  const { rows } = await database.pool.query<{ id: string; number: number }>('select id, number from ferry.package order by number')
  for (const { id, number } of rows) await carry(number, id)
  for (let number = channel.lastNumber + 1; number <= packages; number += 1) {
    say(`doing ${number}`)
    const files = [file('物资.csv', table(records, (number - 1) * records))]
    const made = await act(ferry.exportFiles.name, { channel: channel.id, purpose: '月度数据汇交', files }, `export ${number}`)
    await carry(number, made.package!)
  }
} else
  for (let number = channel.lastNumber + 1; number <= packages; number += 1) {
    say(`doing ${number}`)
    const content = readFileSync(pathOf(number)).toString('base64')
    const { outcome } = await act(ferry.importPackage.name, { name: `${number}.ferry`, content }, `import ${number}`)
    if (outcome !== 'imported') throw new Error(outcome)
  }
say('done')
await database.close()

/** Whole or not at all: a package half written by a killed process is no package. */
async function carry(number: number, id: string): Promise<void> {
  if (existsSync(pathOf(number))) return
  const { content } = (await house.ask(actor, ferry.packageFile.name, { package: id })) as { content: string }
  writeFileSync(`${pathOf(number)}.part`, Buffer.from(content, 'base64'))
  renameSync(`${pathOf(number)}.part`, pathOf(number))
}
