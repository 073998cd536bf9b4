// How a page asks. Every question of a page goes out at once with a limit of two seconds; an answer that does not come
// leaves its part of the page out, and the part says so. Only when nothing at all comes back is the extranet away.
import { Refused } from '#kernel/refusal/refusal.ts'
import { asked, type Answer, type AskedKey, type Wish } from './asked.ts'

/** Asks the extranet a question by name. Rejects with `Refused` for a lawful no; any other rejection means no answer came. */
export type Ask = (name: string, query: Readonly<Record<string, unknown>>) => Promise<unknown>

/** No answer came to anything this page asked. */
export class ExtranetAway extends Error {
  constructor(cause: unknown) {
    super('the extranet does not answer', { cause })
    this.name = 'ExtranetAway'
  }
}

/** There is no such thing to show. */
export class NotThere extends Error {}

/** The division of the address is none of this province. */
export class NoSuchDivision extends NotThere {}

/** `lost`: no answer came. `none`: the extranet has no such question or thing. */
export type Part<T> = { readonly is: 'here'; readonly answer: T } | { readonly is: 'none' } | { readonly is: 'lost' }

const LIMIT_MS = 2_000

export function askingFor(ask: Ask, limit = LIMIT_MS) {
  let answered = 0
  let fault: unknown

  async function part<K extends AskedKey>(key: K, wish: Wish<K>): Promise<Part<Answer<K>>> {
    const question = asked[key]
    if (!question.public || question.may !== 'anyone') throw new Error(`${question.name} is not public`)
    try {
      const answer = (await within(ask(question.name, wish as Record<string, unknown>), limit)) as Answer<K>
      answered += 1
      return { is: 'here', answer }
    } catch (error) {
      if (error instanceof Refused) {
        answered += 1
        return { is: 'none' }
      }
      fault = error
      return { is: 'lost' }
    }
  }

  return {
    part,
    /** The answer the page cannot do without. */
    async must<K extends AskedKey>(key: K, wish: Wish<K>): Promise<Answer<K>> {
      const found = await part(key, wish)
      if (found.is === 'none') throw new NotThere()
      if (found.is === 'lost') throw new ExtranetAway(fault)
      return found.answer
    },
    /** Call when every part has been awaited. */
    orAway(): void {
      if (answered === 0 && fault !== undefined) throw new ExtranetAway(fault)
    },
  }
}

export type Asking = ReturnType<typeof askingFor>

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
