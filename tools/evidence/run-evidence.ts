import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ConfigError } from '#kernel/config/config.ts'
import { words, type Words } from '#kernel/text/text.ts'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { readPublicKey } from '#kernel/trust/signer.ts'
import { pemsIn } from '#modules/resources/exchange/evidence/bundle.ts'
import { checkBundle, type Trust } from '#modules/resources/exchange/evidence/check-bundle.ts'
import { LogChanged } from '#modules/resources/exchange/evidence/collect-bundle.ts'
import { readBundle } from '#modules/resources/exchange/evidence/read-bundle.ts'
import type { Report } from '#modules/resources/exchange/evidence/report.ts'
import { writeEvidence } from './write-evidence.ts'

export type Out = { line(text: string): void; error(text: string): void }
type Env = Readonly<Record<string, string | undefined>>

const USAGE = `npm run evidence -- CALL [--out FILE]
npm run evidence -- --verify FILE [--root ROOT.pem…] [--key GATEWAY.pem…] [--answer DATA.json] [--json]`

/** The work was not asked for rightly, or a file cannot be read. */
class Unasked extends Error {
  readonly words: Words
  constructor(said: Words) {
    super(said.en)
    this.words = said
  }
}

/** 0: written, or all of it holds. 1: it does not hold, or there is no such call. 2: it was not asked rightly. */
export async function runEvidence(given: readonly string[], env: Env, out: Out): Promise<number> {
  try {
    return await run(given, env, out)
  } catch (error) {
    if (error instanceof ConfigError) out.error(error.message)
    else if (error instanceof Unasked || error instanceof LogChanged || error instanceof Malformed)
      out.error(`✗ ${error.words.zh}\n  ${error.words.en}`)
    else throw error
    return error instanceof Unasked || error instanceof ConfigError ? 2 : 1
  }
}

async function run(given: readonly string[], env: Env, out: Out): Promise<number> {
  const { values, positionals } = parse(given)
  if (values.verify !== undefined && positionals.length === 0) {
    const file = contentOf(values.verify)
    return say(out, values.json, checkBundle(readBundle(file), trustOf(values)))
  }
  const [call, ...more] = positionals
  if (!call || more.length > 0 || values.verify !== undefined)
    throw new Unasked(words(`用法：\n${USAGE}`, 'That is not a thing this command does.'))
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(call))
    throw new Unasked(
      words(`调用编号 ${call.slice(0, 60)} 写法不对：应是应答证据或调用记录里的 36 位编号。`, 'A call has an id of 36 characters.'),
    )
  const bytes = await writeEvidence(call, env)
  if (!bytes) {
    out.error(`✗ 没有编号为 ${call} 的调用。\n  There is no call ${call}.`)
    return 1
  }
  const path = values.out ?? `exchange-${call}.zip`
  try {
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new Unasked(words(`不能写文件 ${path}。`, `The file ${path} cannot be written.`))
    throw new Unasked(
      words(`文件 ${path} 已存在，不覆盖；请用 --out 另取一名。`, `The file ${path} exists and is not overwritten; name another by --out.`),
    )
  }
  out.line(`✓ 已写入 ${path}\n  Written to ${path}. 查验 Check it: npm run evidence -- --verify ${path}`)
  return 0
}

function say(out: Out, json: boolean | undefined, { holds, open, findings }: Report): number {
  const stands = findings.length === 0
  if (json) out.line(JSON.stringify({ stands, findings, holds, open }))
  else {
    for (const { zh, en } of holds) out.line(`✓ ${zh}\n  ${en}`)
    for (const { zh, en } of open) out.line(`· ${zh}\n  ${en}`)
    for (const { words: said } of findings) out.line(`✗ ${said.zh}\n  ${said.en}`)
    out.line(stands ? '✓ 证据成立。 The evidence holds.' : '✗ 证据不成立。 The evidence does not hold.')
  }
  return stands ? 0 : 1
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        verify: { type: 'string' },
        out: { type: 'string' },
        root: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        answer: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Unasked(words(`参数不对。\n${USAGE}`, (error as Error).message))
  }
}

function trustOf({ root, key, answer }: { root?: string[]; key?: string[]; answer?: string }): Trust {
  return {
    ...(root && { roots: root.flatMap((path) => readAll(path, '证书', 'certificate', readCertificate)) }),
    ...(key && { keys: key.flatMap((path) => readAll(path, '公钥', 'public key', readPublicKey)) }),
    ...(answer && { data: dataOf(answer) }),
  }
}

function readAll<T>(path: string, zh: string, en: string, read: (pem: string) => T): T[] {
  try {
    const found = pemsIn(contentOf(path).toString('utf8').replaceAll('\r', '')).map(read)
    if (found.length > 0) return found
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
  }
  throw new Unasked(words(`${path} 里没有 SM2 或 P-256 的${zh}（PEM）。`, `${path} holds no ${en} on SM2 or P-256 in PEM.`))
}

/** The answer as it was kept: whole, or its `data` alone. */
function dataOf(path: string): unknown {
  try {
    const kept = JSON.parse(contentOf(path).toString('utf8')) as { data?: unknown; evidence?: unknown }
    return kept.evidence === undefined ? kept : kept.data
  } catch (error) {
    if (error instanceof Unasked) throw error
    throw new Unasked(words(`${path} 不是 JSON。`, `${path} is not JSON.`))
  }
}

const MOST_BYTES = 64 * 2 ** 20

function contentOf(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Unasked(words(`没有文件 ${path}。`, `There is no file ${path}.`))
  if (found.size > MOST_BYTES) throw new Unasked(words(`文件 ${path} 过大。`, `The file ${path} is too large.`))
  return readFileSync(path)
}
