// The rooms that make files of a network, found in the list on the roof: whoever compares or releases files asks these.
import type { Module } from './define-module.ts'
import { generatedBy } from './generated.ts'

export type Maker = ReturnType<typeof generatedBy>

export const makersIn = (rooms: readonly Module[]): readonly Maker[] =>
  rooms
    .filter(({ questions }) => questions.some(({ contract }) => contract.name.endsWith('.file-versions')))
    .map(({ name }) => generatedBy(name))
