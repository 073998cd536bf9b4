// Where a role's own folders lie: where a setting names one, there, else below the data folder.
import { resolve } from 'node:path'
import type { Config } from '#kernel/config/config.ts'

const below = (config: Config, ...path: string[]) => resolve(config.DATA_DIR ?? 'data', ...path)

/** The folder of the zone's keys. */
export const keysOf = (config: Config, zone: 'extranet' | 'intranet'): string => config.KEYS_DIR ?? below(config, 'keys', zone)

/** This role's end of the channels between roles. */
export const linkOf = (config: Config, role: 'extranet' | 'portal' | 'witness' | 'worker'): string =>
  config.LINK_DIR ?? below(config, 'link', role)

/** Files that organs upload for the base registers, until they are in. The server writes them, the worker reads them. */
export const intakeFolder = (config: Config): string => config.INTAKE_DIR ?? below(config, 'intake')

/** The witness's key and record. */
export const witnessDir = (config: Config): string => config.WITNESS_DIR ?? below(config, 'witness')

/** Files that departments drop for the exchange; none where no data folder is named. */
export const dropFolder = (config: Config): string | undefined => config.DATA_DIR && below(config, 'drop')
