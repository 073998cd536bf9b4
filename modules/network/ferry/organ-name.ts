import { readOrgansOn } from '#kernel/people/desk-organs.ts'
import type { Read } from './store/tables.ts'

/** The name of an organ today, as it stands in what is carried. */
export const organName = async (desk: Read, organ: string): Promise<string> =>
  (await readOrgansOn(desk, desk.today)).find(({ id }) => id === organ)?.name ?? organ
