// npm run journey -- <name>: tells a journey against a fresh database, one line a step.
const name = process.argv[2]
const journeys: Record<string, () => Promise<{ runJourney: (print: (line: string) => void) => Promise<string> }>> = {
  main: () => import('#tests/journeys/main.ts'),
  proof: () => import('#tests/journeys/proof.ts'),
  failover: () => import('#tests/journeys/failover-story.ts'),
  identity: () => import('#tests/journeys/identity.ts'),
  isolation: () => import('#tests/journeys/isolation.ts'),
  registers: () => import('#tests/journeys/registers.ts'),
  citizen: () => import('#tests/journeys/citizen.ts'),
}
const journey = name ? journeys[name] : undefined
if (!journey) {
  process.stderr.write(`usage: npm run journey -- <${Object.keys(journeys).join('|')}>\n`)
  process.exit(2)
}
try {
  const { runJourney } = await journey()
  process.stdout.write(`${await runJourney((line) => process.stdout.write(`${line}\n`))}\n`)
  process.exit(0)
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`)
  process.exit(1)
}
