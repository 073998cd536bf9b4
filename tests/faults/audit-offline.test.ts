// Evidence that left the house, checked with the public keys alone by the command, and its signatures by openssl.
import { after, before, test } from 'node:test'
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signCheckpoint, checkpointText } from '#kernel/audit/checkpoint.ts'
import { cosign, cosignatureIn, cosignedText } from '#kernel/audit/cosignature.ts'
import { entryOf, type LoggedLine } from '#kernel/audit/entry.ts'
import { exportText } from '#kernel/audit/export-file.ts'
import { leafHash } from '#kernel/audit/merkle.ts'
import { noteOf } from '#kernel/audit/note.ts'
import { exportConsistency } from '#kernel/audit/proof-bundle.ts'
import { TreeGrowth } from '#kernel/audit/tree-growth.ts'
import { consistencyPath, inclusionPath } from '#kernel/audit/tree-plan.ts'
import { generateSm2, sm2ToPem } from '#kernel/trust/sm2.ts'
import { runAudit } from '../../tools/audit/run-audit.ts'
import { someLine } from './audit-log.ts'

const [logKey, witnessKey] = [generateSm2(), generateSm2()]
const dir = mkdtempSync(join(tmpdir(), 'yuelu-audit-'))
const at = (name: string) => join(dir, name)
after(() => rmSync(dir, { recursive: true }))

/** A log in memory: lines, and the evidence for some of them at some size. */
function logOf(size: number) {
  const nodes = new Map<string, Buffer>()
  const read = (level: number, index: number) => nodes.get(`${level}/${index}`)
  const tree = new TreeGrowth()
  const lines: LoggedLine[] = []
  const roots = new Map<number, Buffer>()
  for (let i = 0; i < size; i += 1) {
    const line = { ...someLine(`project/${i}`), decision: null, times: null } as LoggedLine
    lines.push(line)
    for (const { level, index, hash } of tree.append(leafHash(entryOf(line)))) nodes.set(`${level}/${index}`, hash)
    if (i === 499 || i === 899) roots.set(i + 1, tree.root())
  }
  roots.set(size, tree.root())
  const checkpointAt = (of: number) => signCheckpoint(logKey, of, roots.get(of)!, '2026-03-02T04:00:01.000Z')
  return {
    checkpointAt,
    *file(indices: readonly number[], of = size) {
      const checkpoint = checkpointAt(of)
      const cosignature = cosignatureIn(cosign(witnessKey, checkpoint, 1_772_424_006), witnessKey.publicKey, checkpoint)!
      const consistency =
        of === size ? undefined : exportConsistency({ from: checkpoint, to: checkpointAt(size), path: consistencyPath(read, of, size) })
      const entries = function* () {
        for (const index of indices) yield { line: lines[index]!, index, path: inclusionPath(read, index, of) }
      }
      yield* exportText(
        { checkpoint, cosignatures: [cosignature], consistency, lines: indices.length, about: { reason: 'test' } },
        entries(),
      )
    },
  }
}

const log = logOf(1_000)
const some = [0, 1, 2, 17, 18, 255, 256, 400, 498, 899]
let rows: string[]
before(() => {
  writeFileSync(at('log.pem'), sm2ToPem(logKey.publicKey))
  writeFileSync(at('witness.pem'), sm2ToPem(witnessKey.publicKey))
  writeFileSync(at('other.pem'), sm2ToPem(generateSm2().publicKey))
  rows = [...log.file(some, 900)]
  writeFileSync(at('whole.jsonl'), rows.join(''))
})

const BOTH = ['--key', at('log.pem'), '--witness', at('witness.pem')]
async function audit(...given: string[]): Promise<{ code: number; words: string }> {
  let words = ''
  const hear = (text: string) => void (words += `${text}\n`)
  return { code: await runAudit(given, { line: hear, error: hear }), words }
}
const kinds = async (name: string, ...keys: string[]) => {
  const { code, words } = await audit('verify', at(name), ...(keys.length > 0 ? keys : BOTH), '--json')
  const { faults, proven } = JSON.parse(words) as { faults: { kind: string; row?: number }[]; proven: number }
  return { code, proven, faults: faults.map(({ kind, row }) => (row ? `${kind} ${row}` : kind)) }
}
/** The file with its rows changed. */
function spoilt(name: string, change: (rows: string[]) => string[]): string {
  writeFileSync(at(name), change([...rows]).join(''))
  return name
}
const onHead = (change: (head: any) => object) => (all: string[]) => [`${JSON.stringify(change(JSON.parse(all[0]!)))}\n`, ...all.slice(1)]

test('an export holds with the two public keys and nothing else, and says so in words', async () => {
  const { code, words } = await audit('verify', at('whole.jsonl'), ...BOTH)
  equal(code, 0, words)
  match(words, /10 行与封存的日志相符/)
  match(words, /The witness has co-signed/)
  match((await audit('verify', at('whole.jsonl'), '--key', at('log.pem'))).words, /co-signatures were not checked/)
  deepEqual(await kinds('whole.jsonl'), { code: 0, proven: 10, faults: [] })
})

test('a line that was changed is named by its row, and the others still hold', async () => {
  const name = spoilt('line.jsonl', (all) => all.with(4, all[4]!.replace('projects.approve-project', 'projects.refuse-project')))
  deepEqual(await kinds(name), { code: 1, proven: 9, faults: ['line-changed 5'] })
  const id = JSON.parse(rows[4]!).line.id
  match((await audit('verify', at(name), ...BOTH)).words, new RegExp(id))
  const moved = spoilt('moved.jsonl', (all) => all.with(4, all[4]!.replace('"index":17', '"index":16')))
  deepEqual((await kinds(moved)).faults, ['line-changed 5'])
})

test('a swapped checkpoint, a changed one, a wrong key, a missing or false co-signature: each is named', async () => {
  const other = JSON.parse([...log.file([0])][0]!)
  deepEqual(
    (
      await kinds(
        spoilt(
          'swapped.jsonl',
          onHead((head) => ({ ...head, checkpoint: other.checkpoint, cosignatures: other.cosignatures, consistency: undefined })),
        ),
      )
    ).faults.slice(0, 1),
    ['line-changed 2'],
  )
  ok((await kinds('swapped.jsonl')).faults.includes('checkpoint-swapped'))
  deepEqual(
    (
      await kinds(
        spoilt(
          'changed.jsonl',
          onHead((head) => ({ ...head, checkpoint: { ...head.checkpoint, at: '2026-03-03T00:00:00.000Z' } })),
        ),
      )
    ).faults,
    ['signature', 'consistency', 'cosignature-false'],
  )
  deepEqual((await kinds('whole.jsonl', '--key', at('other.pem'))).faults, ['wrong-key', 'consistency'])
  deepEqual((await kinds('whole.jsonl', '--key', at('log.pem'), '--witness', at('other.pem'))).faults, ['cosignature-missing'])
  deepEqual(
    (
      await kinds(
        spoilt(
          'unsigned.jsonl',
          onHead((head) => ({ ...head, cosignatures: [] })),
        ),
      )
    ).faults,
    ['cosignature-missing'],
  )
  deepEqual(
    (
      await kinds(
        spoilt(
          'false.jsonl',
          onHead((head) => ({ ...head, cosignatures: [{ ...head.cosignatures[0], at: '2027-01-01T00:00:00.000Z' }] })),
        ),
      )
    ).faults,
    ['cosignature-false'],
  )
  deepEqual(
    (
      await kinds(
        spoilt(
          'unlinked.jsonl',
          onHead((head) => ({ ...head, consistency: { ...head.consistency, path: head.consistency.path.slice(1) } })),
        ),
      )
    ).faults,
    ['consistency'],
  )
})

test('a row taken out, doubled, torn or added is named', async () => {
  deepEqual((await kinds(spoilt('short.jsonl', (all) => all.slice(0, -1)))).faults, ['count'])
  deepEqual((await kinds(spoilt('double.jsonl', (all) => [...all.slice(0, -1), all[9]!]))).faults, ['line-repeated 11'])
  deepEqual((await kinds(spoilt('torn.jsonl', (all) => all.with(10, all[10]!.slice(0, 50))))).faults, ['malformed 11'])
  deepEqual((await kinds(spoilt('remark.jsonl', (all) => all.with(10, all[10]!.replace('"line":{', '"line":{"remark":"x",'))))).faults, [
    'malformed 11',
  ])
  for (const rubbish of ['', '\n', '{}', 'x'.repeat(3_000_000), '[]\n[]\n', '{"file":"yuelu audit export 1"}\n']) {
    writeFileSync(at('rubbish'), rubbish)
    deepEqual(await kinds('rubbish'), { code: 1, proven: 0, faults: ['malformed 1'] })
  }
})

test('what was asked wrongly is no verdict', async () => {
  for (const given of [
    [],
    ['verify'],
    ['verify', at('whole.jsonl')],
    ['verify', at('none'), ...BOTH],
    ['verify', at('whole.jsonl'), '--key', at('whole.jsonl')],
    ['prove', at('whole.jsonl'), ...BOTH],
    ['verify', dir, ...BOTH],
    ['verify', '--other'],
  ])
    equal((await audit(...given)).code, 2, given.join(' '))
})

test('files of several times are held against one another: one log that grew, or a fork', async () => {
  writeFileSync(at('note.txt'), noteOf(log.checkpointAt(1_000), logKey.publicKey))
  const key = ['--key', at('log.pem')]
  const good = await audit('consistency', at('whole.jsonl'), at('note.txt'), ...key)
  equal(good.code, 0, good.words)
  match(good.words, /2 个封存点（900 到 1000 行）/)
  const fork = logOf(1_000)
  writeFileSync(at('fork.jsonl'), [...fork.file([5], 900)].join(''))
  const forked = await audit('consistency', at('whole.jsonl'), at('fork.jsonl'), ...key)
  deepEqual([forked.code, /日志分叉/.test(forked.words)], [1, true])
  writeFileSync(at('early.jsonl'), [...log.file([5], 500)].join('').replace(/"consistency".*?\]\},"lines"/, '"lines"'))
  match((await audit('consistency', at('early.jsonl'), at('whole.jsonl'), ...key)).words, /没有证明/)
})

test('a hundred thousand lines are checked in little memory', { timeout: 120_000 }, () => {
  const count = 100_000
  const big = logOf(count)
  const parts: string[] = []
  for (const row of big.file(Array.from({ length: count }, (_, i) => i))) parts.push(row)
  writeFileSync(at('big.jsonl'), parts.join(''))
  const root = new URL('../..', import.meta.url)
  const run = spawnSync(
    process.execPath,
    ['--max-old-space-size=40', '--import', './tools/tsx-hook.mjs', 'tools/audit.ts', 'verify', at('big.jsonl'), ...BOTH, '--json'],
    { cwd: root, encoding: 'utf8' },
  )
  equal(run.status, 0, run.stderr)
  equal(JSON.parse(run.stdout).proven, count)
})

const openssl = spawnSync('openssl', ['version']).stdout?.toString().startsWith('OpenSSL 3')

test(
  'openssl accepts the log’s and the witness’s signature over the texts of the file',
  { skip: openssl ? false : 'no openssl 3 here' },
  () => {
    const checkpoint = log.checkpointAt(900)
    const cosignature = cosignatureIn(cosign(witnessKey, checkpoint, 1_772_424_006), witnessKey.publicKey, checkpoint)!
    for (const [text, signature, key] of [
      [checkpointText(checkpoint), checkpoint.signature, 'log.pem'],
      [cosignedText(checkpoint, 1_772_424_006), cosignature.signature, 'witness.pem'],
    ] as const) {
      writeFileSync(at('text'), text)
      writeFileSync(at('signature'), signature)
      const given = ['pkeyutl', '-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678', '-verify', '-pubin']
      const said = execFileSync('openssl', [...given, '-inkey', at(key), '-in', at('text'), '-sigfile', at('signature')])
      match(said.toString(), /Verified Successfully/)
    }
    equal(readFileSync(at('whole.jsonl'), 'utf8').split('\n').length, some.length + 2)
  },
)
