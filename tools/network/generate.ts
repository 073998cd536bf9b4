// npm run network -- generate (--release N | --now) [--network extranet] [--zone intranet] --to DIR: writes the files of a release
// with its signed manifest; or of the network as it is now, which nobody approved and nothing signs.
import { parseArgs } from 'node:util'
import { platformActor } from '#kernel/access/actor.ts'
import { systemClock } from '#kernel/clock/clock.ts'
import type { In, Out as AnswerOf, Question } from '#kernel/module/contract.ts'
import { type Network, networkWords } from '#kernel/module/generated.ts'
import { openHouse } from '#kernel/module/house.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { words } from '#kernel/text/text.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { filesNow, filesOfRelease, manifest as manifestOf, releases, textOfRelease } from '#modules/network/configuration/contract.ts'
import { manifestText } from '#modules/network/configuration/manifest.ts'
import { modulesOf } from '#server/modules.ts'
import { withDatabase } from '../yuelu/open-database.ts'
import { openTerminal } from '../yuelu/terminal.ts'
import { MANIFEST, SIGNATURE, writeFolder } from './folder.ts'
import { Unasked, type Verb } from './verb.ts'

type Ask = <Q extends Question>(question: Q, input: In<Q>) => Promise<AnswerOf<Q>>

const USAGE = 'npm run network -- generate (--release N | --now) [--network extranet] [--zone intranet] --to DIR'

export const verb: Verb = async (given, env, out) => {
  const { network, number, zone, to } = read(given)
  const { stdin, stdout, stderr } = process
  const terminal = openTerminal({ stdin, stdout, stderr, env, language: 'zh', json: false })
  const files = await withDatabase({ env, flags: { zone }, terminal }, async (database) => {
    const calendar = await readCalendarTable(database.kysely)
    const house = openHouse({ database, modules: modulesOf(zone), clock: systemClock, calendar, policy: 'none' })
    const ask: Ask = async (question, input) => (await house.ask(platformActor('operator'), question.name, input)) as never
    try {
      return number === undefined ? await madeNow(ask, network) : await released(ask, network, number)
    } finally {
      await house.flushLines()
    }
  })
  writeFolder(to, files)
  out.line(`✓ ${files.size} 个文件写入 ${to}\n  ${files.size} files written to ${to}`)
  if (number === undefined)
    out.line('· 没有经过核准，没有签名，设备不得运行。\n  Nobody approved it and nothing signs it: not for devices to run.')
  return 0
}

async function released(ask: Ask, network: Network, number: number): Promise<Map<string, string>> {
  const { releases: found } = await ask(releases, { network, number })
  const id = found.find(({ signed }) => signed)?.id
  if (id === undefined)
    throw new Unasked(words(`没有已发布的第 ${number} 号配置。`, `Release ${number} does not exist or was not released.`))
  const { files } = await ask(filesOfRelease, { release: id })
  const made = new Map<string, string>()
  for (const { path } of files) made.set(path, (await ask(textOfRelease, { release: id, path })).text)
  const { manifest, statement, signature, certificate, chain } = await ask(manifestOf, { release: id })
  made.set(MANIFEST, manifest)
  made.set(SIGNATURE, `${JSON.stringify({ statement, signature, certificate, chain }, null, 2)}\n`)
  return made
}

async function madeNow(ask: Ask, network: Network): Promise<Map<string, string>> {
  const { digest: version, files } = await ask(filesNow, { network })
  const listed = files.map(({ text, ...file }) => ({ ...file, digest: sm3Hex(text), bytes: Buffer.byteLength(text) }))
  const nobody = { release: null, proposedBy: null, approvedBy: null }
  const manifest = manifestText({ network, version, at: systemClock.now(), ...nobody, files: listed })
  return new Map([...files.map(({ path, text }) => [path, text] as const), [MANIFEST, manifest]])
}

function read(given: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        release: { type: 'string' },
        now: { type: 'boolean', default: false },
        network: { type: 'string', default: 'extranet' },
        zone: { type: 'string', default: 'extranet' },
        to: { type: 'string' },
      },
    })
    const { network, zone, to, now, release } = values
    if (!Object.hasOwn(networkWords, network)) throw new TypeError(`--network is one of ${Object.keys(networkWords).join(', ')}`)
    if (zone !== 'extranet' && zone !== 'intranet') throw new TypeError('--zone is extranet or intranet')
    if (to === undefined) throw new TypeError('--to names the folder')
    if (now === (release !== undefined)) throw new TypeError('either --release N or --now')
    if (release !== undefined && !/^[1-9]\d{0,8}$/.test(release)) throw new TypeError('--release takes the number of a release')
    return { network: network as Network, number: release === undefined ? undefined : Number(release), zone, to } as const
  } catch (error) {
    throw new Unasked(words(`参数不对。用法：${USAGE}`, (error as Error).message))
  }
}
