// What a verb of `npm run network` is: it gets the words after its name, the surroundings and where to say things, and
// answers the exit code.
import type { Words } from '#kernel/text/text.ts'

export type Out = { line(text: string): void; error(text: string): void }
export type Env = Readonly<Record<string, string | undefined>>
export type Verb = (given: readonly string[], env: Env, out: Out) => Promise<number>

/** The work was not asked for rightly, or a file cannot be read: the command ends with 2. */
export class Unasked extends Error {
  readonly words: Words
  constructor(said: Words) {
    super(said.en)
    this.words = said
  }
}
