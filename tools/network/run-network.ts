// Hands the words after the verb to the verb's file and says in both languages what was not asked rightly.
import { ConfigError } from '#kernel/config/config.ts'
import { words } from '#kernel/text/text.ts'
import { Unasked, type Verb } from './verb.ts'

/** A verb's file exports `verb`; it is loaded only when it is asked for. */
const verbs: Readonly<Record<string, () => Promise<{ verb: Verb }>>> = {
  generate: () => import('./generate.ts'),
  reconcile: () => import('./reconcile.ts'),
  verify: () => import('./verify.ts'),
}

/** 0: done, or all of it holds. 1: it does not hold. 2: it was not asked rightly. */
export async function runNetwork(given: readonly string[], env: Parameters<Verb>[1], out: Parameters<Verb>[2]): Promise<number> {
  const [name = '', ...rest] = given
  try {
    if (!Object.hasOwn(verbs, name)) {
      const known = Object.keys(verbs).join('|')
      throw new Unasked(words(`用法：npm run network -- <${known}> …`, `Name one of: ${known}.`))
    }
    const { verb } = await verbs[name]!()
    return await verb(rest, env, out)
  } catch (error) {
    if (error instanceof ConfigError) out.error(error.message)
    else if (error instanceof Unasked) out.error(`✗ ${error.words.zh}\n  ${error.words.en}`)
    else throw error
    return 2
  }
}
