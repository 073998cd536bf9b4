import { readFileSync, writeFileSync } from 'node:fs'
import type { KeyObject } from 'node:crypto'
import { importCheckpoint, type Checkpoint } from '#kernel/audit/checkpoint.ts'
import type { Findings, LogFault } from '#kernel/audit/findings.ts'
import { retireMonth } from '#kernel/audit/months.ts'
import { verifyBundle } from '#kernel/audit/proof-bundle.ts'
import { resettleSeal } from '#kernel/audit/sealer.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { readConfig } from '#kernel/config/config.ts'
import { sm2PublicFromPem } from '#kernel/trust/sm2.ts'
import { type Command, listOf, required, textOf } from './command.ts'
import { Failed, UsageError } from './endings.ts'
import { withDatabase, zoneOption } from './open-database.ts'
import { readJson } from './read-input.ts'
import type { Terminal } from './terminal.ts'

function readKey(path: string): KeyObject {
  try {
    return sm2PublicFromPem(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`${path} 不是 SM2 公钥（PEM）。`, `${path} is not an SM2 public key in PEM.`)
  }
}

/** A checkpoint kept elsewhere: alone, or inside what `audit checkpoint` wrote. */
function readCheckpointFile(path: string): Checkpoint {
  const said = readJson(path) as { checkpoint?: unknown }
  const checkpoint = importCheckpoint(said?.checkpoint ?? said)
  if (!checkpoint) throw new UsageError(`${path} 里没有本日志的封存点。`, `${path} holds no checkpoint of this log.`)
  return checkpoint
}

const faultWords = (fault: LogFault): string =>
  `${fault.kind} ${Object.entries(fault)
    .filter(([name]) => name !== 'kind')
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}`

function report(terminal: Terminal, found: Findings): void {
  const { size, backlog, retired, faults, more, checkpoint } = found
  if (terminal.json) return terminal.answer({ size, backlog, retired, faults, more, at: checkpoint?.at ?? null })
  const say = (zh: string, en: string) => terminal.say({ zh, en })
  for (const fault of faults) terminal.line(`✗ ${faultWords(fault)}`)
  if (more > 0) terminal.line(say(`……另有 ${more} 处`, `… and ${more} more`))
  terminal.line(
    say(
      `已封存 ${size} 行${checkpoint ? `（${checkpoint.at}）` : ''}，待封存 ${backlog} 行，${retired > 0 ? `到期移出 ${retired} 行，` : ''}不符 ${faults.length + more} 处。`,
      `${size} lines sealed${checkpoint ? ` (${checkpoint.at})` : ''}, ${backlog} waiting, ${retired > 0 ? `${retired} retired, ` : ''}${faults.length + more} faults.`,
    ),
  )
}

const verify: Command = {
  name: 'audit verify',
  usage: '[--checkpoint FILE]… [--key PUBLIC.pem]… [--zone extranet|intranet]',
  title: { zh: '核验整个审计日志（直接读数据库）', en: 'Verify the whole audit log, straight from the database' },
  more: {
    zh: '数据库：DATABASE_URL，否则 DATA_DIR 里的内置数据库。公钥：--key，否则用数据库里的（那样查不出连公钥一起被换掉）。\n--checkpoint 是另行保存的封存点：日志必须是它的延续。',
    en: 'The database: DATABASE_URL, else the embedded one in DATA_DIR. The keys: --key, else those in the database (which would not show a log that was replaced with its keys).\n--checkpoint is one kept elsewhere: the log must continue it.',
  },
  options: { checkpoint: { type: 'string', multiple: true }, key: { type: 'string', multiple: true }, ...zoneOption },
  async run(run) {
    const { terminal, flags } = run
    const known = listOf(flags, 'checkpoint').map(readCheckpointFile)
    const given = listOf(flags, 'key').map(readKey)
    const found = await withDatabase(run, async ({ kysely }) => {
      const stored = given.length > 0 ? [] : await kysely.selectFrom('kernel.audit_key').select('public_key').execute()
      const keys = given.length > 0 ? given : stored.map(({ public_key }) => sm2PublicFromPem(public_key))
      return await verifyLog(kysely, keys, { known, onProgress: (done, of) => terminal.progress(`${done}/${of}`) })
    })
    terminal.progress(undefined)
    report(terminal, found)
    if (found.faults.length > 0) throw new Failed('审计日志与封存不符。', 'The audit log does not agree with what was sealed.')
    terminal.note('✓ 审计日志完整。', '✓ The audit log is whole.')
  },
}

const proof: Command = {
  name: 'audit proof',
  usage: 'LINE --out FILE',
  title: { zh: '取得一行审计日志的证据', en: 'Get the evidence of a line of the audit log' },
  options: { out: { type: 'string' } },
  async run({ terminal, api, flags, words }) {
    const id = required(words, 0, { zh: '审计行编号', en: 'line id' })
    const out = textOf(flags, 'out')
    if (!out) throw new UsageError('请用 --out 写明文件。', 'Name the file with --out.')
    const { verdict, faults, bundle } = await api.json<{ verdict: string; faults: string[]; bundle: unknown }>(
      `/api/audit/proof?id=${encodeURIComponent(id)}`,
    )
    if (verdict === 'waits') throw new Failed('这一行还没有封存，稍后再取。', 'The line is not sealed yet; try again shortly.')
    writeFileSync(out, `${JSON.stringify(bundle, null, 2)}\n`)
    if (terminal.json) terminal.answer({ verdict, faults, out })
    else terminal.line(terminal.say({ zh: `证据已写入 ${out}`, en: `The evidence is in ${out}` }))
    if (verdict === 'broken')
      throw new Failed(`这一行与封存的日志不符：${faults.join('、')}`, `The line does not agree with the log: ${faults.join(', ')}`)
    terminal.note(`下一步：yuelu audit check-proof ${out} --key 公钥.pem`, `Next: yuelu audit check-proof ${out} --key PUBLIC.pem`)
  },
}

const checkProof: Command = {
  name: 'audit check-proof',
  usage: 'FILE --key PUBLIC.pem',
  title: { zh: '离线检查证据：不用平台，不用网络', en: 'Check evidence offline: no platform, no network' },
  options: { key: { type: 'string', multiple: true } },
  async run({ terminal, flags, words }) {
    const bundle = readJson(required(words, 0, { zh: '证据文件', en: 'evidence file' }))
    const keys = listOf(flags, 'key').map(readKey)
    if (keys.length === 0) throw new UsageError('请用 --key 写明日志的公钥。', 'Name the public key of the log with --key.')
    const faults = verifyBundle(bundle, keys)
    if (terminal.json) terminal.answer({ holds: faults.length === 0, faults })
    if (faults.length > 0) throw new Failed(`证据不成立：${faults.join('、')}`, `The evidence does not hold: ${faults.join(', ')}`)
    const { line, index } = bundle as { line: { action: string; actor_name: string; at: string }; index: number }
    if (!terminal.json)
      terminal.line(
        `${terminal.good('✓')} ${terminal.say({ zh: '证据成立', en: 'The evidence holds' })}  #${index}  ${line.at}  ${line.actor_name}  ${line.action}`,
      )
  },
}

const checkpoint: Command = {
  name: 'audit checkpoint',
  usage: '[--out FILE] [--key-out PUBLIC.pem]',
  title: { zh: '取得最新封存点和公钥，另行保存', en: 'Get the newest checkpoint and the public key, to keep elsewhere' },
  options: { out: { type: 'string' }, 'key-out': { type: 'string' } },
  async run({ terminal, api, flags }) {
    const answer = await api.json<{ checkpoint: { size: number; at: string; keyId: string } | null; publicKey: string | null }>(
      '/api/audit/checkpoint',
    )
    if (!answer.checkpoint) throw new Failed('日志还没有封存点。', 'The log has no checkpoint yet.')
    const [out, keyOut] = [textOf(flags, 'out'), textOf(flags, 'key-out')]
    if (out) writeFileSync(out, `${JSON.stringify(answer.checkpoint, null, 2)}\n`)
    if (keyOut && answer.publicKey) writeFileSync(keyOut, answer.publicKey)
    if (terminal.json || (!out && !keyOut)) terminal.answer(answer)
    else terminal.line(`${answer.checkpoint.size}  ${answer.checkpoint.at}  ${answer.checkpoint.keyId}`)
  },
}

const resettle: Command = {
  name: 'audit resettle',
  usage: '[--yes] [--zone extranet|intranet]',
  title: { zh: '从转储恢复数据库以后，让封存继续', en: 'Let the sealing go on after the database was restored from a dump' },
  options: { yes: { type: 'boolean' }, ...zoneOption },
  async run(run) {
    const { terminal, flags } = run
    const question = {
      zh: '只在从转储恢复之后做，且平台须已停下。继续吗？',
      en: 'Only after a restore from a dump, while the platform is stopped. Go on?',
    }
    if (!(await terminal.confirms(question, flags.yes === true))) throw new Failed('没有做任何改动。', 'Nothing was changed.')
    const waiting = await withDatabase(run, ({ kysely }) => resettleSeal(kysely))
    if (terminal.json) terminal.answer({ waiting })
    else terminal.line(terminal.say({ zh: `已重新安置，${waiting} 行待封存。`, en: `Resettled; ${waiting} lines wait to be sealed.` }))
    terminal.note(
      '下一步：yuelu audit verify --checkpoint <另行保存的封存点>',
      'Next: yuelu audit verify --checkpoint <one kept elsewhere>',
    )
  },
}

const NOT_RETIRED: Readonly<Record<string, [string, string]>> = {
  YU002: ['这个月还在保存期内（AUDIT_MONTHS，最少六个月），不能移出。', 'That month is still to be kept (AUDIT_MONTHS, six at least).'],
  YU003: [
    '这个月没有行，或有的行还没有封存、没有见证，不能移出。',
    'That month has no lines, or some that are not sealed or not co-signed yet.',
  ],
}

const retire: Command = {
  name: 'audit retire',
  usage: 'YYYY-MM [--yes] [--zone extranet|intranet]',
  title: { zh: '保存期满后，把一个月的审计行移出', en: 'Let a month of audit lines go when its time is over' },
  more: {
    zh: '先核验整个日志，不符就不移出。行移出后，叶子摘要仍在，整个日志照样可以核验。请先备份。',
    en: 'The whole log is verified first, and nothing goes while it has a fault. The leaf hashes stay, so the log can still be verified. Back up first.',
  },
  options: { yes: { type: 'boolean' }, ...zoneOption },
  async run(run) {
    const { terminal, flags, words } = run
    const month = required(words, 0, { zh: '月份，如 2023-01', en: 'month, such as 2023-01' })
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new UsageError('月份写成 2023-01 这样。', 'Write the month like 2023-01.')
    const question = { zh: `移出 ${month} 的审计行，不能撤回。继续吗？`, en: `The audit lines of ${month} go for good. Go on?` }
    if (!(await terminal.confirms(question, flags.yes === true))) throw new Failed('没有做任何改动。', 'Nothing was changed.')
    const gone = await withDatabase(run, async ({ kysely }) => {
      const stored = await kysely.selectFrom('kernel.audit_key').select('public_key').execute()
      const { faults } = await verifyLog(
        kysely,
        stored.map(({ public_key }) => sm2PublicFromPem(public_key)),
      )
      if (faults.length > 0)
        throw new Failed('日志与封存不符，没有移出；先查明原因。', 'The log has faults; nothing went. Find out why first.')
      return await retireMonth(kysely, month, readConfig(process.env).AUDIT_MONTHS).catch((error: { code?: string }) => {
        const said = NOT_RETIRED[error.code ?? '']
        throw said ? new Failed(...said) : error
      })
    })
    if (terminal.json) terminal.answer(gone)
    else terminal.line(terminal.say({ zh: `${month} 的 ${gone.lines} 行已移出。`, en: `${gone.lines} lines of ${month} went.` }))
  },
}

export const auditCommands = [verify, proof, checkProof, checkpoint, resettle, retire]
