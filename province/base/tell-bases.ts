// The stories of the base registers in the seeded province, in the order in which they rest on one another.
import type { BaseTeller } from './teller.ts'

export async function tellBases(t: BaseTeller): Promise<void> {
  t.on('2026-10-20')
}
