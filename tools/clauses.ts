// npm run clauses: how much of the policy is bound to code, by kind. An interlock whose room stands but which has no rule
// or no test fails the build by name. `-- --bite [wing/module]` mutes each interlock rule in turn and expects a test to
// fail. `-- --tests FILE` takes the tests by clause from a JSON file instead of the test files.
import { readFileSync } from 'node:fs'
import { clauseKinds } from '#policy/clauses.ts'
import { modules } from '#server/modules.ts'
import { type Binding, bindings, verdictOf } from './ledgers/bindings.ts'
import { bites, interlockRules } from './ledgers/bite.ts'
import { type ClauseTests, clauseTests } from './ledgers/clause-tests.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1]

function report(all: readonly Binding[]): number {
  const verdicts = new Map(all.map((binding) => [binding.clause.id, verdictOf(binding, modules)]))
  for (const kind of clauseKinds) {
    const of = all.filter(({ clause }) => clause.kinds.includes(kind))
    const n = (verdict: string) => of.filter(({ clause }) => verdicts.get(clause.id) === verdict).length
    say(
      `${kind.padEnd(10)} ${n('bound')}/${of.length} bound, ${n('unbound')} unbound, ${n('not built')} in rooms not yet built${n('nothing owed') ? `, ${n('nothing owed')} owe nothing` : ''}`,
    )
  }
  const waiting = all.filter(({ clause }) => clause.kinds.includes('interlock') && verdicts.get(clause.id) === 'not built')
  for (const { clause, missing } of waiting) say(`not yet built: ${clause.id} waits for ${missing.join(', ')}`)
  const unbound = all.filter(({ clause }) => clause.kinds.includes('interlock') && verdicts.get(clause.id) === 'unbound')
  for (const { clause, standing, rules, tests } of unbound) {
    const lacks = [rules.length === 0 && 'no rule', tests.length === 0 && 'no test'].filter(Boolean).join(' and ')
    say(`UNBOUND interlock ${clause.id} (${standing.join(', ')}): ${lacks}. “${clause.words}”`)
  }
  return unbound.length
}

async function biteAll(only: string | undefined): Promise<number> {
  const { testCluster } = await import('#tests/support/test-cluster.ts')
  const { testTemplate } = await import('#tests/support/database.ts')
  const cluster = await testCluster()
  const env = { ...process.env, YUELU_TEST_CLUSTER: cluster, YUELU_TEST_TEMPLATE: await testTemplate(cluster) }
  const rules = interlockRules(modules).filter(({ folder }) => !only || folder === `modules/${only}`)
  const silent: string[] = []
  let at = 0
  for await (const { rule, clauses, noticed } of bites(rules, env)) {
    at += 1
    say(`[${at}/${rules.length}] ${rule} (${clauses.join(', ')}): ${noticed}`)
    if (!noticed.endsWith('test') || noticed === 'no test') silent.push(rule)
  }
  for (const rule of silent) say(`UNGUARDED: no test notices when ${rule} is muted`)
  say(`${rules.length - silent.length} of ${rules.length} interlock rules bite`)
  return silent.length
}

const tests = process.argv.includes('--tests') ? (JSON.parse(readFileSync(argument('--tests')!, 'utf8')) as ClauseTests) : clauseTests()
const bite = process.argv.includes('--bite')
const failures = bite ? await biteAll(argument('--bite')) : report(bindings(modules, tests))
process.exit(failures > 0 ? 1 : 0)
