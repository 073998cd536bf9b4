// The portal's templates compiled from .tsx by oxc (decision 0002), kept beside the dependencies by their content. A role that may
// load no native code (the portal, decision 0037) finds there what whoever begins it has compiled.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'tsx')
const require = createRequire(import.meta.url)
let version: string | undefined

/** Compiles every template now, for a process that may not. */
export function compileTemplates(): void {
  for (const file of globSync('web/portal/**/*.tsx', { cwd: root })) compiled(join(root, file))
}

/** The JavaScript of a template. Throws SyntaxError with its place where it has none. */
export function compiled(file: string): string {
  const text = readFileSync(file, 'utf8')
  version ??= (JSON.parse(readFileSync(join(root, 'node_modules', 'oxc-transform', 'package.json'), 'utf8')) as { version: string }).version
  const kept = join(cache, `${createHash('sha256').update(`${version}\n${file}\n${text}`).digest('hex')}.js`)
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    return compile(file, text, kept)
  }
}

function compile(file: string, text: string, kept: string): string {
  const { transformSync } = require('oxc-transform') as typeof import('oxc-transform')
  const result = transformSync(file, text, { lang: 'tsx', sourcemap: true, jsx: { runtime: 'automatic' } })
  const [wrong] = result.errors
  if (wrong) throw new SyntaxError(wrong.codeframe ?? wrong.message)
  const map = Buffer.from(JSON.stringify(result.map)).toString('base64')
  const source = `${result.code}\n//# sourceMappingURL=data:application/json;base64,${map}`
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(`${kept}.${process.pid}`, source)
    renameSync(`${kept}.${process.pid}`, kept)
  } catch {
    // A folder that cannot be written costs a compilation each time, nothing else.
  }
  return source
}
