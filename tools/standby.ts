// npm run standby -- status | promote: the standby of the embedded databases, for the operator. Each line is said in Chinese and
// in English; the exit code is 0 when all is well, 1 when not, 2 for wrong usage.
import { parseArgs } from 'node:util'
import { readConfig } from '#kernel/config/config.ts'
import type { Words } from '#kernel/text/text.ts'
import { dataDir } from '#server/data-dir.ts'
import { promoteStandby, standbyStatus, type Told } from '#server/standby/operate.ts'
import { standbySettings } from '#server/standby/open-embedded.ts'

const USAGE = 'usage: npm run standby -- <status|promote> [--zone extranet|intranet] [--accept-loss]'
const ZONES = ['extranet', 'intranet']

const say = ({ zh, en }: Words) => process.stdout.write(`${zh}\n${en}\n`)

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { zone: { type: 'string' }, 'accept-loss': { type: 'boolean', default: false } },
  })
  const [verb] = positionals
  if (positionals.length !== 1 || (verb !== 'status' && verb !== 'promote') || !ZONES.includes(values.zone ?? ZONES[0]!)) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const config = readConfig(process.env)
  const standby = standbySettings(config)
  if (!standby) {
    say({ zh: '请用环境变量 STANDBY_DIR 指明备库所在的文件夹。', en: 'Set STANDBY_DIR to the folder of the standby.' })
    return 2
  }
  const dir = dataDir(config.DATA_DIR, true)
  const embedded = [
    ...(config.DATABASE_URL === undefined ? ['extranet'] : []),
    ...(config.DATABASE_URL === undefined && config.INTRANET_DATABASE_URL === undefined ? ['intranet'] : []),
  ]
  const told: Told[] = []
  for (const zone of embedded.filter((one) => values.zone === undefined || values.zone === one)) {
    const log = (words: string) => process.stderr.write(`${words}\n`)
    const options = { ...standby, zone, dir, standbyDir: standby.dir, log }
    told.push(verb === 'status' ? await standbyStatus(options) : await promoteStandby({ ...options, acceptLoss: values['accept-loss'] }))
    told.at(-1)!.lines.forEach(say)
  }
  return told.every(({ ok }) => ok) ? 0 : 1
}

process.stdout.on('error', () => {})
try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1
}
