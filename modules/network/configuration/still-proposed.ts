import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from './contract.ts'
import { type Read, theRelease } from './store.ts'

/** The release, read while its network's turn is held: refuses unless it still awaits approval. */
export async function stillProposed(desk: Read, id: string): Promise<void> {
  if ((await theRelease(desk, id)).state !== 'proposed') refuse(ground(refusals.notProposed))
}
