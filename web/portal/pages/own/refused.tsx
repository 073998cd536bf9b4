// A lawful no on a page of one's own: a form is shown again with what to mend, and a thing that is not there is said in its own words.
import { type Ground, Refused } from '#kernel/refusal/refusal.ts'
import { faultsOf, type Went } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import type { Visit } from '../../visit.ts'
import type { Fault } from './own.ts'

/** What came of a form that was refused. */
export type Again = { readonly faults: readonly Fault[]; readonly grounds: readonly Ground[] }

/** Does the work of a form; a lawful no shows it again. `inForm` says of a ground which field of the form it means. */
export async function orAgain(v: Visit, work: () => Promise<Went>, again: (again: Again) => Promise<Page> | Page): Promise<Went> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return await again({ faults: faultsOf(v, error.grounds.map(inPlainWords(v))), grounds: error.grounds })
  }
}

/** A page that has an earlier page's key or version is told so, without the words of machines. */
const inPlainWords = (v: Visit) => (ground: Ground & { message?: string }) =>
  ground.code === 'kernel.key-reused' ? { ...ground, message: v.t('own.oldPage') } : ground

/** What is made of something of one's own; without it, the page that says why there is none. */
export async function about<T, R>(v: Visit, asked: Promise<T>, make: (found: T) => R | Promise<R>): Promise<R | Page> {
  let found: T
  try {
    found = await asked
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return notThere(v, error.grounds)
  }
  return await make(found)
}

function notThere(v: Visit, grounds: readonly (Ground & { message?: string })[]): Page {
  const isMalformed = grounds.some(({ field }) => field !== undefined)
  return {
    title: v.t('own.notThere'),
    description: v.t('own.notThere'),
    status: grounds.some(({ kind }) => kind === 'forbidden') ? 403 : 404,
    body: (
      <>
        <Title>{v.t('own.notThere')}</Title>
        {isMalformed ? <p>{v.t('own.notThereLink')}</p> : faultsOf(v, grounds).map(({ text }) => <p key={text}>{text}</p>)}
        <p>
          <a href={v.to('/me')}>{v.t('own.backToMine')}</a>
        </p>
      </>
    ),
  }
}

/** The title of a page that is shown again with what is wrong. */
export const titleWith = (v: Visit, title: string, faults: readonly Fault[]): string =>
  faults.length > 0 ? v.t('own.errorIn', { title }) : title

/** The status of such a page. */
export const statusWith = (faults: readonly Fault[]) => faults.length > 0 && { status: 422 }
