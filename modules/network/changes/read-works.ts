import type { Work } from '#kernel/module/define-module.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { refusals } from './refusals.ts'

/** A lone surrogate, which no table and no canonical text takes: JSON writes it as an escape of its own. */
const LONE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/

/** The works as they are given to the desk; what cannot be read is told by its place. */
export function readWorks(given: readonly { action: string; input: string }[]): { works: Work[]; grounds: Ground[] } {
  const grounds: Ground[] = []
  const works = given.map(({ action, input }, i) => {
    const read = readObject(input)
    if (typeof read !== 'string') return { action, input: read.value }
    grounds.push(ground(refusals.workUnreadable, { nth: i + 1, fault: read }, `/works/${i}/input`))
    return { action, input: {} }
  })
  return { works, grounds }
}

/** The object, or what is wrong with the text. */
function readObject(text: string): { value: object } | string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object'
    // Writing it back also finds what is nested too deep for any verb.
    return LONE.test(JSON.stringify(value)) ? 'lone surrogate' : { value }
  } catch (error) {
    return (error as Error).message.slice(0, 100)
  }
}
