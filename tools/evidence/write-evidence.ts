import { collectBundle } from '#modules/resources/exchange/evidence/collect-bundle.ts'
import { writeBundle } from '#modules/resources/exchange/evidence/write-bundle.ts'
import { openTerminal } from '../yuelu/terminal.ts'
import { withDatabase } from '../yuelu/open-database.ts'

/** The file of evidence of a call in the database of DATABASE_URL or DATA_DIR; undefined when there is no such call. */
export async function writeEvidence(call: string, env: Readonly<Record<string, string | undefined>>): Promise<Buffer | undefined> {
  const { stdin, stdout, stderr } = process
  const terminal = openTerminal({ stdin, stdout, stderr, env, language: 'zh', json: false })
  return withDatabase({ env, flags: {}, terminal }, async ({ pool }) => {
    const bundle = await collectBundle(async (text, values) => (await pool.query(text, [...values])).rows, call)
    return bundle && writeBundle(bundle)
  })
}
