// The program's one entry. ROLE decides: `all` (the default) supervises every role on this machine, any other runs that role
// in this process. What stops a start is said in one sentence; everything else is a fault and keeps its stack. Each role loads
// its own code only: the portal's process holds nothing that could open a database.
import { join } from 'node:path'
import { ConfigError, readConfig, type Config, type Role } from '#kernel/config/config.ts'
import { StartError } from './start-error.ts'

const BAD_CONFIG = 78

async function start(): Promise<void> {
  const config = readConfig(process.env)
  if (config.FONTS_DIR !== undefined && config.ROLE !== 'portal' && config.ROLE !== 'witness') await useFonts(config.FONTS_DIR)
  if (config.ROLE === 'all') return await superviseHere(config)
  const standsAlone = process.send === undefined && process.permission === undefined
  if (standsAlone) {
    await prepareAlone(config)
    await confine(config.ROLE)
  }
  const { runRole } = await import('./roles/run-role.ts')
  await runRole(config.ROLE, config)
}

/** The fonts that documents are set in, here and (by the environment) in every process begun here. */
async function useFonts(folder: string): Promise<void> {
  const { chooseFonts } = await import('#kernel/documents/typst/fonts.ts')
  try {
    chooseFonts(folder)
  } catch (cause) {
    const zh = `环境变量 FONTS_DIR 所指的文件夹 ${folder} 打不开：请改正，或不设这一项。`
    const en = `The folder ${folder} that FONTS_DIR names cannot be read: mend it, or leave it unset.`
    throw new StartError({ zh, en }, { exitCode: BAD_CONFIG, cause })
  }
}

async function superviseHere(config: Config): Promise<void> {
  let stopping: Promise<void> | undefined
  let running: { stop(): Promise<void> } | undefined
  let asked = false
  const stop = () => {
    if (running === undefined) return void (asked = true)
    stopping ??= running.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
    return undefined
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.env.npm_lifecycle_event !== undefined) whenParentGoes(stop)
  const { supervise } = await import('./supervise.ts')
  running = await supervise(config)
  if (asked) stop()
}

/** A shell between npm and us may swallow a signal; its disappearance is then the signal. */
function whenParentGoes(stop: () => void): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 1000).unref()
}

/** A role on a machine of its own brings its database and its end of the link up to date by itself. */
async function prepareAlone(config: Config): Promise<void> {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const dir = config.DATA_DIR ?? 'data'
  const { prepareZone } = await import('./prepare-zone.ts')
  if (config.ROLE === 'extranet' && config.DATABASE_URL) {
    await prepareZone({ zone: 'extranet', given: config.DATABASE_URL, dir, loopback: false, log })
    const { makeLinkKeys } = await import('./link-keys.ts')
    if (config.LINK_DIR === undefined) await makeLinkKeys(join(dir, 'link'))
  }
  if (config.ROLE === 'intranet' && config.INTRANET_DATABASE_URL) {
    await prepareZone({ zone: 'intranet', given: config.INTRANET_DATABASE_URL, dir, loopback: false, log })
  }
}

/** Becomes the role and nothing else: the same process, begun again under the permissions of that role (decision 0037). */
async function confine(role: Exclude<Role, 'all'>): Promise<void> {
  if (process.execve === undefined || process.platform === 'win32') return
  const { commandOf } = await import('./confinement.ts')
  process.execve(process.execPath, [process.execPath, ...commandOf(role, process.env)], process.env)
}

function fail(error: unknown): never {
  if (error instanceof ConfigError || error instanceof StartError) {
    process.stderr.write(`${error.message}\n`)
    process.exit(error instanceof ConfigError ? BAD_CONFIG : error.exitCode)
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
start().catch(fail)
