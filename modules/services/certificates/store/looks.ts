// Looks at certificates: written with what they saw, read by the holder.
import { rows } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { LookRow } from '../rows.ts'
import type { Read } from '../store.ts'

export const writeLook = (desk: Read, look: Omit<LookRow, 'id' | 'at'>) =>
  rows(desk.tx)
    .insertInto('certificates.look')
    .values({ id: uuid(), at: desk.now, ...look })
    .execute()

export const looksAt = (desk: Read, certificate: string) =>
  rows(desk.tx)
    .selectFrom('certificates.look')
    .selectAll()
    .where('certificate', '=', certificate)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
