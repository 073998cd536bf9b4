import { rows } from '#kernel/db/rows.ts'
import type { RegistryReadDesk } from '../store.ts'

/** Prefixes in use that have none around them, and those of the platform itself. */
export const outermostAndOwn = (desk: RegistryReadDesk) =>
  rows(desk.tx)
    .selectFrom('registry.prefix')
    .select(['prefix', 'zone', 'role'])
    .where('state', '=', 'used')
    .where((e) => e.or([e('parent', 'is', null), e('role', '=', 'backbone')]))
    .orderBy('zone')
    .orderBy('prefix')
    .execute()
