import type { TestHouse } from './house.ts'

/** The state of the case of this id. */
export const caseOf = async (t: Pick<TestHouse, 'database'>, id: string): Promise<string | undefined> =>
  (await t.database.kysely.selectFrom('kernel.case').select('state').where('id', '=', id).executeTakeFirst())?.state
