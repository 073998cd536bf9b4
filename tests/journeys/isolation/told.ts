// What the process outside tells the one inside: everything that was prepared where the databases are.
import type { GeneratedFile } from '#kernel/module/generated.ts'
import type { Name } from './names.ts'
import type { Place } from './place.ts'
import type { RoleAt } from './roles.ts'

export type Told = {
  readonly places: readonly Place[]
  readonly files: readonly GeneratedFile[]
  /** Where the files lie, a folder a device. */
  readonly folder: string
  readonly logs: string
  readonly roles: readonly RoleAt[]
  /** A name of each network that has names, and the page of the portal. */
  readonly names: readonly Name[]
  readonly portalUrl: string
  /** The folder of the link's certificates, a folder a role. */
  readonly link: string
}
