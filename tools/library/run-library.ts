// Imports a library through the platform's own door, as whoever is signed in there (yuelu sign-in) with the permission to load: a trial
// unless --confirm is given. Begun again it goes on where it stopped, because what is held already is passed over.
import { createHash } from 'node:crypto'
import { words } from '#kernel/text/text.ts'
import { LOADED_AT_ONCE } from '#modules/services/disclosure/contract.ts'
import { runLine, type Streams } from '../backup/command-line.ts'
import { apiAt, ProblemAnswer } from '../yuelu/api.ts'
import { textOf } from '../yuelu/command.ts'
import { Failed, UsageError } from '../yuelu/endings.ts'
import { readTokens } from '../yuelu/token-store.ts'
import { type Read, readLibrary } from './read-library.ts'

const usage = words(
  '用法：npm run library -- import <文件夹|.tar.gz> --source 来源 [--confirm] [--url 地址] [--json]\n先试导入，逐个列出不能收录的文件和原因；加 --confirm 才收录。先用 yuelu sign-in 登录有“批量导入文件库”权限的账号。',
  'usage: npm run library -- import <folder|.tar.gz> --source WORDS [--confirm] [--url URL] [--json]\nA trial names every file that cannot be taken in and why; with --confirm they are taken in. Sign in first (yuelu sign-in) as one who may import.',
)
const DEFAULT_URL = 'http://localhost:8081'
/** A request holds so many characters of text, and no more documents than the contract allows. */
const MOST_TEXT = 1_500_000

type Readable = Extract<Read, { readonly document: unknown }>
type Result = { path: string; outcome: 'added' | 'held' | 'refused'; fault: { zh: string; en: string } | null }

export const runLibrary = (argv: readonly string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> =>
  runLine(argv, env, streams, {
    usage,
    options: { url: { type: 'string' }, source: { type: 'string' }, confirm: { type: 'boolean' } },
    async run({ terminal, flags, words: given }) {
      const [verb, from] = given
      const source = textOf(flags, 'source')
      if (verb !== 'import' || !from || !source) throw new UsageError(usage.zh, usage.en)
      const read = readLibrary(from) ?? missing(from)
      const url = (textOf(flags, 'url') ?? env.YUELU_URL ?? DEFAULT_URL).replace(/\/+$/, '')
      const api = apiAt({ url, token: readTokens(env)[url], language: terminal.language })
      if (!api.isSignedIn) throw new Failed('还没有登录：先用 yuelu sign-in。', 'Not signed in: yuelu sign-in first.')
      const trial = flags.confirm !== true
      const count = { added: 0, held: 0, refused: 0 }
      const refuse = (path: string, why: string) => {
        count.refused += 1
        terminal.note(`${path}：${why}`, `${path}: ${why}`)
      }
      for (const { path, ...it } of read) if ('faults' in it) refuse(path, it.faults.map((fault) => terminal.say(fault)).join('；'))
      const good = read.filter((it): it is Readable => 'document' in it)
      for (const batch of batchesOf(good)) {
        const body = { trial, documents: batch.map(({ path, document }) => ({ ...document, source, path })) }
        const key = createHash('sha256').update(JSON.stringify(body)).digest('hex')
        const headers: Record<string, string> = trial ? {} : { 'idempotency-key': key }
        const { results } = await api
          .json<{ results: Result[] }>('/api/disclosure/load-documents', { method: 'POST', body, headers })
          .catch((error: unknown) => {
            if (error instanceof ProblemAnswer) throw new Failed(said(error), said(error))
            throw error
          })
        for (const { path, outcome, fault } of results) {
          if (outcome === 'refused') refuse(path, fault ? terminal.say(fault) : '')
          else count[outcome] += 1
        }
      }
      if (terminal.json) return terminal.answer({ trial, files: read.length, ...count })
      const { added, held, refused } = count
      terminal.line(
        terminal.say(
          trial
            ? words(
                `试导入：${read.length} 个文件，可收录 ${added}，已有 ${held}，不能收录 ${refused}。确认收录请加 --confirm。`,
                `Trial: ${read.length} files, ${added} can be taken in, ${held} are held, ${refused} cannot. Add --confirm to take them in.`,
              )
            : words(
                `已收录 ${added}，已有 ${held}，不能收录 ${refused}（共 ${read.length} 个文件）。`,
                `${added} taken in, ${held} held already, ${refused} refused, of ${read.length} files.`,
              ),
        ),
      )
    },
  })

const missing = (from: string): never => {
  throw new Failed(`没有 ${from} 这个文件夹或者文件。`, `There is no ${from}.`)
}

const said = ({ problem }: ProblemAnswer) => problem.grounds.map(({ message }) => message).join('；') || (problem.title ?? problem.code)

function* batchesOf(good: readonly Readable[]): Generator<Readable[]> {
  let batch: Readable[] = []
  let letters = 0
  for (const one of good) {
    const size = one.document.body.reduce((sum, { text }) => sum + text.length, 0)
    if (batch.length === LOADED_AT_ONCE || (batch.length > 0 && letters + size > MOST_TEXT)) {
      yield batch
      batch = []
      letters = 0
    }
    batch.push(one)
    letters += size
  }
  if (batch.length > 0) yield batch
}
