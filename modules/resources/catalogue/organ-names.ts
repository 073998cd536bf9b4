import type { ReadDesk } from '#kernel/module/define-module.ts'
import { organNames } from '#kernel/people/desk-organs.ts'

/** The name an organ bears today, or its id. */
export async function organNameOn(desk: ReadDesk<never> | ReadDesk): Promise<(organ: string) => string> {
  const names = await organNames(desk, desk.today)
  return (organ) => names.get(organ) ?? organ
}
