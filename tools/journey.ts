// npm run journey -- <name>: tells a journey against a fresh database, one line a step.
const name = process.argv[2]
const journeys: Record<string, () => Promise<{ runMainJourney: (print: (line: string) => void) => Promise<string> }>> = {
  main: () => import('#tests/journeys/main.ts'),
}
const journey = name ? journeys[name] : undefined
if (!journey) {
  process.stderr.write(`usage: npm run journey -- <${Object.keys(journeys).join('|')}>\n`)
  process.exit(2)
}
try {
  const { runMainJourney } = await journey()
  process.stdout.write(`${await runMainJourney((line) => process.stdout.write(`${line}\n`))}\n`)
  process.exit(0)
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`)
  process.exit(1)
}
