import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Words, words } from '#kernel/text/text.ts'
import { instantOf } from '#kernel/time/day.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { MOST_BYTES } from '#modules/security/seals/contract.ts'
import { type Report, reportOn } from '#modules/security/seals/verification/report.ts'
import { trustedIn } from './trusted.ts'

export type Out = { line(text: string): void; error(text: string): void }

const USAGE = 'npm run verify -- FILE [--roots DIR|FILE]… [--json]'

class Unasked extends Error {
  readonly words: Words
  constructor(said: Words) {
    super(said.en)
    this.words = said
  }
}

/** 0: an organ sealed it and it is unchanged. 1: anything else. 2: it was not asked rightly. */
export function runVerify(given: readonly string[], now: Date, out: Out): number {
  try {
    const { file, roots, json } = read(given)
    const trusted = trustedIn(roots)
    const { lists, ...trusting } = trusted
    const report = reportOn(file, { ...trusting, now: instantOf(now) })
    if (json) out.line(JSON.stringify(report, null, 2))
    else tell(report, out, { roots: trusted.roots.length, lists })
    return report.verdict === 'good' ? 0 : 1
  } catch (error) {
    if (!(error instanceof Unasked || error instanceof Malformed)) throw error
    out.error(`✗ ${error.words.zh}\n  ${error.words.en}`)
    return 2
  }
}

function read(given: readonly string[]): { file: Buffer; roots: readonly string[]; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { roots: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new TypeError('one file')
    return { file: contentOf(path), roots: (values.roots ?? []).map(there), json: values.json ?? false }
  } catch (error) {
    if (error instanceof Unasked) throw error
    throw new Unasked(words(`用法：${USAGE}`, 'Name one file, and where the roots lie.'))
  }
}

function there(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })) throw new Unasked(words(`找不到 ${path}。`, `There is no ${path}.`))
  return path
}

function contentOf(path: string): Buffer {
  const found = statSync(there(path))
  if (!found.isFile()) throw new Unasked(words(`${path} 不是文件。`, `${path} is no file.`))
  if (found.size > MOST_BYTES) throw new Unasked(words('文件超过 5 MB，不核验。', 'The file is larger than 5 MB and is not checked.'))
  return readFileSync(path)
}

/** True when nothing is wrong but that nobody said whom to trust. */
const lacksRootsAlone = ({ verdict, findings, signatures }: Report): boolean =>
  verdict === 'bad' && [...findings, ...signatures.flatMap((mark) => mark.findings)].every(({ code }) => code === 'certificate.untrusted')

const WITHOUT_ROOTS = [
  words(
    '没有给出信任的根证书：盖章后没有改动过，但是谁盖的章看不出来。',
    'No root was given: nothing was changed after it was sealed, but who sealed it cannot be told.',
  ),
  words(
    '请用 --roots 指明根证书的文件：从门户的 /pki/ 取得，并与书面公布的指纹核对。',
    'Name the file of the roots with --roots: take it from /pki/ on the portal and compare the fingerprints with those on paper.',
  ),
] as const

function tell(report: Report, out: Out, trusted: { roots: number; lists: number }): void {
  const say = ({ zh, en }: Words, mark = ' ') => out.line(`${mark} ${zh}\n  ${en}`)
  const isOpen = trusted.roots === 0 && lacksRootsAlone(report)
  if (isOpen) for (const one of WITHOUT_ROOTS) say(one, '?')
  else {
    say(report.sentence, report.verdict === 'good' ? '✓' : '✗')
    say(report.advice)
    for (const finding of report.findings) say(finding.words, '✗')
  }
  for (const mark of report.signatures) {
    if (!isOpen) {
      say(mark.summary, mark.stands ? '✓' : '✗')
      for (const finding of mark.findings) say(finding.words, '✗')
    }
    const { seal, signer, chain, stampedAt, claimedAt, covers, added } = mark
    if (seal)
      say(
        words(
          `印章 ${seal.name}，编码 ${seal.code}，有效期 ${seal.from} 至 ${seal.to}`,
          `Seal code ${seal.code}, valid ${seal.from} to ${seal.to}`,
        ),
      )
    say(words(`证书 ${signer.name}，序列号 ${signer.serial}`, `Certificate of ${signer.name}, serial ${signer.serial}`))
    if (chain.length > 0) say(words(`由谁签发：${chain.join(' ← ')}`, `Issued by: ${chain.join(' <- ')}`))
    if (stampedAt) say(words(`时间 ${stampedAt}（时间戳证明）`, `At ${stampedAt}, proved by a time stamp`))
    else if (claimedAt) say(words(`时间 ${claimedAt}（自报）`, `At ${claimedAt}, as the signer claims`))
    say(words(`保护范围：${covers.zh}`, `Covers: ${covers.en}`))
    for (const one of added) say(one, '+')
  }
  say(words(`文件摘要 SM3 ${report.sm3}`, `Digest (SM3) ${report.sm3}`))
  if (trusted.lists === 0)
    say(
      words('没有给出撤销列表；离线也不查印章名录。', 'No revocation list was given; offline the register of seals is not asked either.'),
      '·',
    )
}
