// The file of evidence of a call, from the operator's own database. With the key folder the platform's room makes it: with
// revocation lists, and with a line in the audit log. Without, it is made of the log alone.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { platformActor } from '#kernel/access/actor.ts'
import { systemClock } from '#kernel/clock/clock.ts'
import { readConfig } from '#kernel/config/config.ts'
import type { Database } from '#kernel/db/database.ts'
import type { Out } from '#kernel/module/contract.ts'
import { openHouse } from '#kernel/module/house.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { openVault, type Vault } from '#kernel/trust/vault.ts'
import { evidence } from '#modules/resources/exchange/contract.ts'
import { collectBundle, LogChanged } from '#modules/resources/exchange/evidence/collect-bundle.ts'
import { writeBundle } from '#modules/resources/exchange/evidence/write-bundle.ts'
import { modulesOf } from '#server/modules.ts'
import { keysOf } from '#server/role-folders.ts'
import { withDatabase } from '../yuelu/open-database.ts'
import { openTerminal } from '../yuelu/terminal.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The file's bytes; undefined when there is no such call. Throws LogChanged when the log does not bear it out. */
export async function writeEvidence(call: string, env: Env): Promise<Buffer | undefined> {
  const { stdin, stdout, stderr } = process
  const terminal = openTerminal({ stdin, stdout, stderr, env, language: 'zh', json: false })
  const keys = keysOf(readConfig(env), 'extranet')
  const vault = existsSync(join(keys, 'vault.key')) ? openVault(keys) : undefined
  return withDatabase({ env, flags: {}, terminal }, async (database) =>
    vault ? askedOf(database, vault, call) : collected(database, call),
  )
}

async function collected({ pool }: Database, call: string): Promise<Buffer | undefined> {
  const bundle = await collectBundle(async (text, values) => (await pool.query(text, [...values])).rows, call)
  return bundle && writeBundle(bundle)
}

async function askedOf(database: Database, vault: Vault, call: string): Promise<Buffer | undefined> {
  const calendar = await readCalendarTable(database.kysely)
  const house = openHouse({ database, modules: modulesOf('extranet'), clock: systemClock, calendar, policy: 'none', vault })
  try {
    const { file } = (await house.ask(platformActor('operator'), evidence.name, { call })) as Out<typeof evidence>
    return Buffer.from(file, 'base64')
  } catch (error) {
    const [ground] = error instanceof Refused ? error.grounds : []
    if (ground?.code === 'kernel.not-found') return undefined
    if (ground) throw new LogChanged(words(String(ground.detail?.why ?? ground.words.zh), String(ground.detail?.whyEn ?? ground.words.en)))
    throw error
  } finally {
    await house.flushLines()
  }
}
