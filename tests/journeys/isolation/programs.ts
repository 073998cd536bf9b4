// The real programs of Debian, each in the place of its device, reading the generated files where they were written, unchanged.
// They run in the foreground and end with the ground.
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '#kernel/module/generated.ts'
import { at, said, start, until } from './run.ts'

/** What a device runs: the folder that its files were written to, and the main file of a program in it. */
export type Served = { readonly place: string; readonly folder: string; readonly main: string }

/** A program that reads several files has one that names the others. */
const MAINS = { named: /named\.conf$/, bird: /bird\.conf$/, nft: /\.(nft|conf)$/ } as const

/** The main files for a program among the generated ones. */
export function servedBy(program: keyof typeof MAINS, files: readonly GeneratedFile[], folder: string): Served[] {
  return files
    .filter((file) => file.program === program && MAINS[program].test(file.path))
    .map(({ device, path }) => ({ place: device, folder: join(folder, device), main: join(folder, path) }))
}

export const loadRules = ({ place, main }: Served): Promise<string> => said(at(place, 'nft', '-f', main))

const socketOf = (place: string) => `/run/bird/${place}.ctl`

/** Asks a running BIRD. */
export const birdSays = (place: string, question: string): Promise<string> =>
  said(at(place, 'birdc', '-s', socketOf(place), ...question.split(' ')))

export async function startBird({ place, main }: Served, logs: string): Promise<void> {
  mkdirSync('/run/bird', { recursive: true })
  run(place, ['bird', '-f', '-c', main, '-s', socketOf(place)], join(logs, `${place}.bird.log`))
  await until(`BIRD at ${place}`, () =>
    birdSays(place, 'show status').then(
      () => true,
      () => false,
    ),
  )
}

export async function startNamed({ place, main, folder }: Served, logs: string): Promise<void> {
  // Its own folders: keys that it makes, zones that it is sent.
  for (const own of ['keys', 'received']) mkdirSync(join(folder, own), { recursive: true })
  const log = join(logs, `${place}.named.log`)
  run(place, ['sh', '-c', `cd '${folder}' && exec named -c '${main}' -g`], log)
  await until(`named at ${place}`, () => / running$/m.test(readFileSync(log, 'utf8')))
}

function run(place: string, command: readonly string[], log: string): void {
  const output = openSync(log, 'a')
  start(place, command, { stdio: ['ignore', output, output] })
  closeSync(output)
}
