// What a command is.
import type { ParseArgsConfig } from 'node:util'
import type { Words } from '#kernel/text/text.ts'
import type { Api } from './api.ts'
import { UsageError } from './endings.ts'
import type { Terminal } from './terminal.ts'

export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

export type Run = {
  readonly terminal: Terminal
  /** The platform at --url, as the official who signed in. */
  readonly api: Api
  readonly env: Readonly<Record<string, string | undefined>>
  readonly flags: Flags
  /** What stands after the command's own name. */
  readonly words: readonly string[]
}

export type Command = {
  /** One or two words: `list`, `audit verify`. */
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly title: Words
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** Sentences below the usage, one a line. */
  readonly more?: Words
  /** Takes the fields of a contract as flags of their own. */
  readonly fields?: boolean
  readonly run: (run: Run) => Promise<void>
}

/** The word at a place, which must be there. */
export function required(words: readonly string[], at: number, what: Words): string {
  const word = words[at]
  if (word === undefined) throw new UsageError(`缺少${what.zh}。`, `The ${what.en} is missing.`)
  return word
}

export const textOf = (flags: Flags, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}

export const listOf = (flags: Flags, name: string): readonly string[] => {
  const value = flags[name]
  return Array.isArray(value) ? (value as readonly string[]) : []
}
