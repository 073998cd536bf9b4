// What lies outside the administrator's reach is as if it were not there: an organ, a post or an account of another
// division says no more to its administrator than one that does not exist.
import { type ActingDesk, reaches } from '../people/at-desk.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import { kernelRefusals } from './refusals.ts'

/** The found record, if its organ is within the permission's reach; else the refusal that it was not found. */
export async function within<T extends { readonly organ: string | null }>(
  desk: ActingDesk,
  permission: string,
  found: T | undefined,
): Promise<T> {
  if (!found || found.organ === null || !(await reaches(desk, permission, found.organ))) refuse(ground(kernelRefusals.notFound))
  return found
}
