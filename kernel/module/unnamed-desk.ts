// What somebody did who is not to be known by those who handle it: the steps of a case and the versions of a record written at this
// desk say a word in place of a name. The line of the audit log is the kernel's and still says who it was.
import { anyone } from '../access/actor.ts'
import type { Desk } from './define-module.ts'

/** By its prototype: a desk's vault may be absent and is not to be touched by copying. */
export const unnamedDesk = <Tables>(desk: Desk<Tables>, name: string): Desk<Tables> =>
  Object.create(desk, { actor: { value: { ...anyone, name }, enumerable: true } }) as Desk<Tables>
