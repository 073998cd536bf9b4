// The base registers of the house that can be matched: the roof hands the list of rooms, and a register that has a likeness
// (likeness.ts) has a desk.
import type { Module } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { type BaseDoor, doorOf } from '#kernel/registers/base/door.ts'
import { mergeVerbs } from '#kernel/registers/base/merge-door.ts'
import { refusals } from './refusals.ts'
import { type Likeness, likenesses } from './likeness.ts'

export type Book = {
  readonly base: BaseRegister
  readonly door: BaseDoor
  readonly likeness: Likeness
  readonly verbs: ReturnType<typeof mergeVerbs>
  /** The organs that may merge its records: they adjudicate. */
  readonly organs: readonly string[]
}
export type Books = ReadonlyMap<string, Book>

export const survey = (rooms: readonly Module[]): Books =>
  new Map(
    rooms.flatMap((room) =>
      (room.bases ?? []).flatMap((base): [string, Book][] => {
        const likeness = likenesses[base.name]
        return likeness
          ? [[base.name, { base, door: doorOf(base), likeness, verbs: mergeVerbs(base), organs: base.events.merger?.by ?? [] }]]
          : []
      }),
    ),
  )

/** The register's book; refuses when there is no desk for it. */
export const bookOf = (books: Books, register: string): Book =>
  books.get(register) ?? refuse(ground(refusals.noDesk, { register, known: [...books.keys()] }, 'register'))

export const adjudicates = ({ organs }: Book, organ: string | undefined): boolean => organ !== undefined && organs.includes(organ)

/** Refuses whoever is of no organ that may merge this register's records. */
export function requireOwn(book: Book, organ: string | undefined): void {
  const { title } = book.base
  if (!adjudicates(book, organ))
    refuse(ground(refusals.notYourRegister, { register: title.zh, registerEn: title.en, organs: [...book.organs] }))
}
