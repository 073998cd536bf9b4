// A guard counts only after it has bitten. Each rule of an interlock is muted in turn, and the tests of its module must
// notice: first the pure ones beside the rules, then, only if those stay green, the rest of the module's.
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import type { Module } from '#kernel/module/define-module.ts'
import { isClauseId, clauseById } from '#policy/clauses.ts'
import { root } from './sources.ts'

export type Bite = { readonly rule: string; readonly clauses: readonly string[]; readonly noticed: 'rule test' | 'module test' | 'not noticed' | 'tests fail unmuted' | 'no test' }

const isInterlock = (id: string) => isClauseId(id) && clauseById(id).kinds.includes('interlock')

/** Rules that serve an interlock, with the folder of their module. */
export const interlockRules = (modules: readonly Module[]) =>
  modules.flatMap((module) => (module.rules ?? []).filter(({ card }) => card.clauses.some(isInterlock)).map(({ card }) => ({ card, folder: `modules/${module.wing}/${module.name}` })))

const testsIn = (folder: string) => {
  const all = globSync(`${folder}/**/*.test.ts`, { cwd: root }).map((file) => file.replaceAll('\\', '/')).toSorted()
  return { pure: all.filter((file) => file.includes('/rules/')), rest: all.filter((file) => !file.includes('/rules/')) }
}

/** Whether the files pass, with a rule muted or with none. */
function pass(files: readonly string[], muted: string | undefined, env: NodeJS.ProcessEnv): Promise<boolean> {
  const settings = ['--import', './tools/tsx-hook.mjs', '--test', '--test-concurrency=2', '--test-reporter=dot']
  const { NODE_TEST_CONTEXT: _, ...own } = env
  const child = spawn(process.execPath, [...settings, ...files], { cwd: root, stdio: 'ignore', env: { ...own, NODE_ENV: 'test', YUELU_MUTED_RULE: muted } })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)))
}

/** Mutes each rule in turn and tells which test noticed. `env` reaches the tests (the address of their database). */
export async function* bites(rules: ReturnType<typeof interlockRules>, env: NodeJS.ProcessEnv): AsyncGenerator<Bite> {
  const sound = new Map<string, boolean>()
  const isSound = async (files: readonly string[]) => {
    const key = files.join(' ')
    if (!sound.has(key)) sound.set(key, await pass(files, undefined, env))
    return sound.get(key)!
  }
  for (const { card, folder } of rules) {
    const { pure, rest } = testsIn(folder)
    const said = { rule: card.name, clauses: card.clauses }
    let noticed: Bite['noticed'] = pure.length + rest.length === 0 ? 'no test' : 'not noticed'
    for (const [files, word] of [[pure, 'rule test'], [rest, 'module test']] as const) {
      if (files.length === 0 || noticed !== 'not noticed') continue
      if (!(await isSound(files))) noticed = 'tests fail unmuted'
      else if (!(await pass(files, card.name, env))) noticed = word
    }
    yield { ...said, noticed }
  }
}
