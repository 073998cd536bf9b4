// Pages and forms beyond the public ones. A place of one's own is drawn for whoever is signed in; a form does one thing and then
// goes somewhere or is shown again with what to mend. The server (server/portal-own.ts, server/portal-open.ts) signs in, checks
// the mark of the session, reads the form and files, and sends what comes back; a new page or form is a line in a list.
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import type { Page } from './page.ts'
import type { Fault, Own } from './pages/own/own.ts'
import type { Visit } from './visit.ts'

/** What may be asked and done: as the citizen on a place of one's own, public contracts alone elsewhere. A lawful no rejects with `Refused`. */
export type Doing = {
  ask<Q extends Question>(question: Q, input: In<Q>): Promise<Out<Q>>
  /** `key` makes a retry of the same form act once. */
  act<A extends Action>(action: A, input: In<A>, key?: string): Promise<Out<A>>
}

/** A file of a form: its bytes are kept nowhere by the portal. */
export type FormFile = { readonly name: string; readonly bytes: Buffer }

/** What was filled in: the first value of a field, all of them, and its files. */
export type Filled = {
  /** At most `most` characters (400 when absent); empty when the field was not sent. */
  text(name: string, most?: number): string
  all(name: string): readonly string[]
  names(): readonly string[]
  files(name: string): readonly FormFile[]
}

/** Where a form leads: to another page of this site, or to a page drawn now. */
export type Went = { readonly to: string } | Page
export const isGoing = (went: Went): went is { readonly to: string } => 'to' in went

/** A file to be taken home: never drawn in the page, never run. */
export type Download = { readonly download: string; readonly type: string; readonly bytes: Buffer }
export const isDownload = (made: Page | Download): made is Download => 'download' in made

export type Here = { readonly v: Visit; readonly own: Own; readonly doing: Doing }
export type OwnPlace = { readonly path: string; readonly load: (here: Here) => Promise<Page | Download> }
export type OwnForm = {
  readonly path: string
  /** It comes with files: so many bytes at most. */
  readonly mostBytes?: number
  readonly run: (here: Here & { readonly filled: Filled }) => Promise<Went>
}

/** A form that anybody may send, signed in or not. It is never told who sent it. */
export type OpenForm = {
  readonly path: string
  readonly mostBytes?: number
  /** Times an address may send it in a minute; 30 when absent. */
  readonly perMinute?: number
  readonly run: (here: { readonly v: Visit; readonly doing: Doing; readonly filled: Filled }) => Promise<Went>
}

/** What is wrong with a form, for its reader; a ground names its field as the contract does. */
export const faultsOf = (v: Visit, grounds: readonly (Ground & { message?: string })[]): Fault[] =>
  grounds.map(({ field, message, words }) => ({ field: field?.split('/')[1], text: message ?? v.of(words) }))
