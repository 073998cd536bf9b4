// npm run network -- verify DIR --roots DIR|FILE… [--by NAME]: whether a folder of files is a release, whole and unaltered, signed
// by whom it should be. It opens no database. Take the roots from where they were published, never from beside the files.
import { parseArgs } from 'node:util'
import { words, type Words } from '#kernel/text/text.ts'
import { instantOf } from '#kernel/time/day.ts'
import { Malformed } from '#kernel/trust/malformed.ts'
import { trustedIn } from '../verify/trusted.ts'
import { checkRelease } from './check-release.ts'
import { readFolder } from './folder.ts'
import { Unasked, type Verb } from './verb.ts'

const USAGE = 'npm run network -- verify DIR --roots DIR|FILE… [--by NAME]'
const MOST_SHOWN = 20

export const verb: Verb = async (given, _env, out) => {
  const { dir, roots, by } = read(given)
  const say = ({ zh, en }: Words, mark: string) => out.line(`${mark} ${zh}\n  ${en}`)
  const { findings, about } = checkRelease(readFolder(dir), { ...trusted(roots), now: instantOf(new Date()), by })
  if (about) say(about, '·')
  for (const finding of findings.slice(0, MOST_SHOWN)) say(finding, '✗')
  const more = findings.length - MOST_SHOWN
  if (more > 0) say(words(`……另有 ${more} 处。`, `… and ${more} more.`), '✗')
  if (findings.length === 0) say(words('是一次完整的发布，没有改动。', 'It is a whole release, unaltered.'), '✓')
  return findings.length === 0 ? 0 : 1
}

function trusted(places: readonly string[]) {
  try {
    return trustedIn(places)
  } catch (error) {
    if (error instanceof Malformed) throw new Unasked(error.words)
    throw new Unasked(words(`读不出根证书：${(error as Error).message}`, `The roots cannot be read: ${(error as Error).message}`))
  }
}

function read(given: readonly string[]): { dir: string; roots: readonly string[]; by: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { roots: { type: 'string', multiple: true }, by: { type: 'string' } },
    })
    const [dir, ...more] = positionals
    if (dir === undefined || more.length > 0) throw new TypeError('one folder')
    return { dir, roots: values.roots ?? [], by: values.by }
  } catch (error) {
    throw new Unasked(words(`参数不对。用法：${USAGE}`, (error as Error).message))
  }
}
