// npm run bench -- <name>: prints one JSON line. Each bench makes its own database and ends within two minutes.
const name = process.argv[2]
const known = [
  'desk',
  'exchange',
  'list',
  'start',
  'portal',
  'pages',
  'proof',
  'seal',
  'seal-log',
  'sign',
  'verify',
  'decide',
  'authz-list',
  'login',
  'token',
  'failover',
  'allocate',
  'ferry',
  'generate',
  'register',
  'history',
  'load',
  'dedupe',
  'search',
  'case',
]
if (!name || !known.includes(name)) {
  process.stderr.write(`usage: npm run bench -- <${known.join('|')}>\n`)
  process.exit(2)
}
const { run } = (await import(`../bench/${name}.ts`)) as { run: () => Promise<object> }
process.stdout.write(`${JSON.stringify(await run())}\n`)
process.exit(0)
