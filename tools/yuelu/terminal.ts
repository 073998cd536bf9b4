// Where the command line speaks: answers on stdout, everything about the work on stderr. Colour and progress are for a
// terminal only, and NO_COLOR is respected.
import { createInterface } from 'node:readline'
import type { Language, Words } from '#kernel/text/text.ts'
import { UsageError } from './endings.ts'

export type TerminalOptions = {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly language: Language
  readonly json: boolean
}

export type Terminal = ReturnType<typeof openTerminal>

/** Chinese unless --lang or the locale says otherwise. */
export function languageFrom(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (asked !== undefined && asked !== 'zh' && asked !== 'en') throw new UsageError('--lang 只能是 zh 或 en。', '--lang is zh or en.')
  const locale = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? 'zh'
  return locale.startsWith('en') ? 'en' : 'zh'
}

export function openTerminal({ stdin, stdout, stderr, env, language, json }: TerminalOptions) {
  const colours = (stream: NodeJS.WriteStream) => stream.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
  const paint = (code: number) => (text: string) => (colours(stdout) ? `\u001B[${code}m${text}\u001B[0m` : text)
  const paintError = (code: number) => (text: string) => (colours(stderr) ? `\u001B[${code}m${text}\u001B[0m` : text)
  const say = ({ zh, en }: Words) => (language === 'zh' ? zh : en)

  return {
    language,
    json,
    say,
    stdout,
    bold: paint(1),
    dim: paint(2),
    good: paint(32),
    red: paintError(31),
    width: stdout.columns ?? 120,
    /** A line of the answer. */
    line: (text = '') => void stdout.write(`${text}\n`),
    /** A line about the work, never part of the answer. */
    note: (zh: string, en: string) => void (json || stderr.write(`${say({ zh, en })}\n`)),
    error: (text: string) => void stderr.write(`${text}\n`),
    /** The answer for a machine. */
    answer: (value: unknown) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    /** Draws over the last progress on a terminal; elsewhere nothing. `end` wipes it. */
    progress(text: string | undefined): void {
      if (!stderr.isTTY || json) return
      stderr.write(`\r\u001B[K${text ?? ''}`)
    },
    /** A password from the terminal without echo, else the first line of stdin. */
    password: (prompt: Words): Promise<string> => (stdin.isTTY ? secret(stdin, stderr, say(prompt)) : firstLine(stdin)),
    /** Yes or no; without a terminal there is nobody to ask. */
    async confirms(question: Words, alreadySaid: boolean): Promise<boolean> {
      if (alreadySaid) return true
      if (!stdin.isTTY)
        throw new UsageError('这一步需要确认：没有终端时请加 --yes。', 'This needs your word: add --yes when there is no terminal.')
      const asking = createInterface({ input: stdin, output: stderr })
      const word = await new Promise<string>((resolve) => asking.question(`${say(question)} [y/N] `, resolve))
      asking.close()
      return /^(y|yes|是)$/i.test(word.trim())
    },
  }
}

async function firstLine(stdin: NodeJS.ReadStream): Promise<string> {
  for await (const line of createInterface({ input: stdin })) return line
  return ''
}

function secret(stdin: NodeJS.ReadStream, stderr: NodeJS.WriteStream, prompt: string): Promise<string> {
  stderr.write(prompt)
  stdin.setRawMode(true)
  stdin.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = (finish: () => void) => {
      stdin.off('data', hear)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      finish()
    }
    const hear = (chunk: Buffer) => {
      for (const key of chunk.toString('utf8')) {
        if (key === '\r' || key === '\n') return end(() => resolve(typed))
        if (key === '\u0003' || key === '\u0004') return end(() => reject(new UsageError('已取消。', 'Cancelled.')))
        typed = key === '\u007F' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key
      }
    }
    stdin.on('data', hear)
  })
}
