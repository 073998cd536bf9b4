// The simulated people of the seeded province can be tried out with one password a zone. It is made at random for each
// data folder, and it works only while the zone runs on the embedded database and listens on loopback; otherwise it is taken
// from every simulated person and their sessions end.
import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { hashPassword } from '#kernel/people/password.ts'

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The demonstration password kept at `path`, made on the first call. */
export function demonstrationPassword(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const password = [group(), group(), group()].join('-')
  writeFileSync(path, `${password}\n`, { mode: 0o600 })
  return password
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/** Gives the simulated people who have none the password, or takes it from all of them. */
export async function setDemonstration(url: string, password: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if (password === undefined) {
      await client.query('update kernel.official set password = null where simulated and password is not null')
      await client.query('update kernel.citizen set password = null where simulated and password is not null')
      await client.query('delete from kernel.session s using kernel.official o where o.id = s.official and o.simulated')
      return
    }
    for (const table of ['kernel.official', 'kernel.citizen']) {
      const { rowCount } = await client.query(`select 1 from ${table} where simulated and password is null limit 1`)
      if (rowCount)
        await client.query(`update ${table} set password = $1 where simulated and password is null`, [await hashPassword(password)])
    }
  } finally {
    await client.end()
  }
}
