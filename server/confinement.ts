// What a role's process may touch, said as the flags of Node's permission model (3.2.2, decision 0037). Everyone reads the
// program; beyond it a role reaches its own folders and no other role's. The portal writes nothing, starts nothing and loads
// no native code. Which addresses a role reaches is for the network and the machine to hold (docs/operations.md): Node's model
// knows only all or none.
import { tmpdir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig, type Config, type Role } from '#kernel/config/config.ts'
import { reachable } from './cluster-binaries.ts'
import { dropFolder, intakeFolder, keysOf, linkOf, witnessDir } from './role-folders.ts'
import { compileTemplates } from './templates.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The program itself, without the folders in which an installation may keep its data. */
const PROGRAM = [
  'adapters',
  'docs',
  'kernel',
  'ledgers',
  'modules',
  'node_modules',
  'policy',
  'province',
  'server',
  'tools',
  'web',
  'package.json',
  'floor-plan.mjs',
]

type Env = Readonly<Record<string, string | undefined>>

type Needs = {
  readonly read?: readonly (string | undefined)[]
  readonly write?: readonly (string | undefined)[]
  /** Other programs: PostgreSQL's own for backups and drills. */
  readonly starts?: true
  /** Native code: the typesetter of documents. */
  readonly addons?: true
}

/** Where documents are typeset and drills run. */
const SCRATCH = [join(tmpdir(), 'yuelu-*'), '/tmp/yuelu-*']
/** Where PostgreSQL's own programs may lie, for a backup of a server that is not the embedded one. */
const programs = (env: Env) => [
  ...(env.PATH ?? '').split(delimiter).filter(isAbsolute),
  '/usr/lib/postgresql',
  '/usr/local/opt',
  '/opt/homebrew/opt',
  ...reachable,
]

const ofZone = (config: Config, zone: 'extranet' | 'intranet'): Needs => ({
  read: [config.FONTS_DIR, config.TSA_ROOTS, config.SMTP_PASSWORD_FILE, config.BACKUP_KEY, config.INTRANET_BACKUP_KEY, config.WITNESS_KEY],
  write: [keysOf(config, zone), config.BACKUP_DIR, ...SCRATCH],
  addons: true,
})

const needs: Readonly<Record<Exclude<Role, 'all'>, (config: Config) => Needs>> = {
  portal: (config) => ({ read: [linkOf(config, 'portal')] }),
  witness: (config) => ({
    read: [linkOf(config, 'witness'), config.WITNESS_LOG_KEY, '/proc/self/stat'],
    write: [witnessDir(config)],
  }),
  extranet: (config) => {
    const own = ofZone(config, 'extranet')
    return {
      ...own,
      read: [...own.read!, linkOf(config, 'extranet')],
      write: [...own.write!, dropFolder(config), intakeFolder(config)],
      ...(config.BACKUP_DIR && { starts: true }),
    }
  },
  intranet: (config) => ({ ...ofZone(config, 'intranet'), ...(config.BACKUP_DIR && { starts: true }) }),
  worker: (config) => {
    const own = ofZone(config, config.DATABASE_URL ? 'extranet' : 'intranet')
    return {
      ...own,
      read: [...own.read!, linkOf(config, 'worker')],
      ...(config.DATABASE_URL && { write: [...own.write!, intakeFolder(config)] }),
      ...(config.BACKUP_DIR && { starts: true }),
    }
  },
}

/** Node's flags for a role that is given this environment. */
function confinementOf(role: Exclude<Role, 'all'>, env: Env, also: readonly string[]): string[] {
  const { read = [], write = [], starts, addons } = needs[role](readConfig(env))
  const program = PROGRAM.map((name) => join(root, name))
  const own = [...write, env.NODE_COMPILE_CACHE].flatMap((path) => path ?? [])
  return [
    '--permission',
    '--allow-net',
    ...[...program, ...read.flatMap((path) => path ?? []), ...(starts ? programs(env) : []), ...also, ...own].flatMap(tree('read')),
    ...own.flatMap(tree('write')),
    ...(starts ? ['--allow-child-process'] : []),
    ...(addons ? ['--allow-addons'] : []),
  ]
}

/**
 * The arguments of Node with which a role's process begins; `also` are folders that it reads beside its own. Whoever begins a
 * portal compiles its templates, because the portal may not.
 */
export function commandOf(role: Exclude<Role, 'all'>, env: Env, also: readonly string[] = []): string[] {
  if (role === 'portal') compileTemplates()
  return [
    ...confinementOf(role, env, also),
    '--enable-source-maps',
    '--import',
    join(root, 'tools', 'tsx-hook.mjs'),
    join(root, 'server', 'main.ts'),
  ]
}

/** A folder that does not stand yet is known to Node by its path alone; what will lie in it is said beside. */
const tree = (may: 'read' | 'write') => (path: string) =>
  path.endsWith('*') ? [`--allow-fs-${may}=${path}`] : [`--allow-fs-${may}=${path}`, `--allow-fs-${may}=${join(path, '*')}`]
