import type { KeyObject } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verifyExport } from '#kernel/audit/verify-export.ts'
import { words, type Words } from '#kernel/text/text.ts'
import { sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import { checkConsistency } from './check-consistency.ts'
import { rowsOf } from './read-rows.ts'
import { faultWords, goodWords } from './words.ts'

export type Out = { line(text: string): void; error(text: string): void }

/** 0: all of it holds. 1: something does not. 2: it was not asked rightly, or a file cannot be read. */
export async function runAudit(given: readonly string[], out: Out): Promise<number> {
  try {
    return await run(given, out)
  } catch (error) {
    if (!(error instanceof Unasked)) throw error
    out.error(`${error.words.zh}\n${error.words.en}`)
    return 2
  }
}

class Unasked extends Error {
  readonly words: Words
  constructor(said: Words) {
    super(said.en)
    this.words = said
  }
}

const USAGE = `npm run audit -- verify FILE --key LOG.pem [--witness WITNESS.pem] [--json]
npm run audit -- consistency FILE… --key LOG.pem [--json]`

async function run(given: readonly string[], out: Out): Promise<number> {
  const { values, positionals } = parse(given)
  const [verb, ...files] = positionals
  const log = (values.key ?? []).map(readKey)
  if (log.length === 0) throw new Unasked(words(`请用 --key 写明日志的公钥。\n${USAGE}`, 'Name the public key of the log with --key.'))
  for (const file of files)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Unasked(words(`没有文件 ${file}。`, `There is no file ${file}.`))
  if (verb === 'verify' && files.length === 1) {
    const witness = values.witness ? readKey(values.witness) : undefined
    const found = await verifyExport(rowsOf(files[0]!), { log, ...(witness && { witness }) })
    const faults = found.faults.map(faultWords)
    if (found.more > 0) faults.push(words(`……另有 ${found.more} 处。`, `… and ${found.more} more.`))
    const good = goodWords(found)
    if (found.checkpoint && !witness)
      good.push(
        words(
          '没有给见证单位的公钥（--witness），未检查见证。',
          'No key of the witness was given (--witness): co-signatures were not checked.',
        ),
      )
    const { lines, proven, open, cosigned } = found
    return say(out, values.json, good, faults, { lines, proven, open, cosigned, faults: found.faults, more: found.more })
  }
  if (verb === 'consistency' && files.length > 0) {
    const { holds, faults } = checkConsistency(await Promise.all(files.map(async (file) => ({ file, first: await whole(file) }))), log)
    return say(out, values.json, holds, faults, { faults: faults.map(({ en }) => en) })
  }
  throw new Unasked(words(`用法：\n${USAGE}`, 'That is not a thing this command does.'))
}

function say(out: Out, json: boolean | undefined, good: readonly Words[], faults: readonly Words[], found: object): number {
  const holds = faults.length === 0
  if (json) out.line(JSON.stringify({ holds, ...found }))
  else {
    for (const { zh, en } of good) out.line(`  ${zh}\n  ${en}`)
    for (const { zh, en } of faults) out.line(`✗ ${zh}\n  ${en}`)
    out.line(holds ? '✓ 证据成立。 The evidence holds.' : '✗ 证据不成立。 The evidence does not hold.')
  }
  return holds ? 0 : 1
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true }, witness: { type: 'string' }, json: { type: 'boolean' } },
    })
  } catch (error) {
    throw new Unasked(words(`参数不对。\n${USAGE}`, (error as Error).message))
  }
}

function readKey(path: string): KeyObject {
  try {
    return sm2PublicFromPem(readFileSync(path, 'utf8'))
  } catch {
    throw new Unasked(words(`${path} 不是 SM2 公钥（PEM）。`, `${path} is not an SM2 public key in PEM.`))
  }
}

/** A small file whole; of an export its first row. */
async function whole(file: string): Promise<string> {
  if (statSync(file).size < 2 ** 16) {
    const text = readFileSync(file, 'utf8')
    return text.startsWith('{"file":') ? text.slice(0, text.indexOf('\n')) : text
  }
  for await (const row of rowsOf(file)) return row
  return ''
}
