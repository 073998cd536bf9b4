// The files of this folder alone open the room's tables. What is bound here is what its verbs and questions are made of.
import { rows } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Tables } from './rows.ts'

export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>

export const db = (desk: Read) => rows(desk.tx)
export { sql } from '#kernel/db/rows.ts'
