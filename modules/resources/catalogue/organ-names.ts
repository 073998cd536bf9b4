import type { ReadDesk } from '#kernel/module/define-module.ts'
import { readOrgansOn } from '#kernel/people/desk-organs.ts'

/** The name an organ bears today, or its id. */
export async function organNameOn(desk: ReadDesk<never> | ReadDesk): Promise<(organ: string) => string> {
  const names = new Map((await readOrgansOn(desk, desk.today)).map(({ id, name }) => [id, name]))
  return (organ) => names.get(organ) ?? organ
}
