// Node strips types from .ts itself but refuses .tsx; this hook compiles .tsx with oxc so that portal templates run
// without a build step (decision 0002). What was compiled once lies beside the dependencies by its content: a role that may
// load no native code (the portal, decision 0037) finds there what the process that started it has compiled.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import module, { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'tsx')
const require = module.createRequire(import.meta.url)
const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'oxc-transform', 'package.json'), 'utf8'))

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: compiled(fileURLToPath(url)) }
  },
})

/** Compiles every template now, for processes that may not. */
export function compileTemplates() {
  for (const file of globSync('web/portal/**/*.tsx', { cwd: root })) compiled(join(root, file))
}

function compiled(file) {
  const text = readFileSync(file, 'utf8')
  const kept = join(cache, `${createHash('sha256').update(`${version}\n${file}\n${text}`).digest('hex')}.js`)
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    return compile(file, text, kept)
  }
}

function compile(file, text, kept) {
  const { transformSync } = require('oxc-transform')
  const result = transformSync(file, text, { lang: 'tsx', sourcemap: true, jsx: { runtime: 'automatic' } })
  if (result.errors.length > 0) throw new SyntaxError(result.errors[0].codeframe ?? result.errors[0].message)
  const source = `${result.code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(result.map)).toString('base64')}`
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(`${kept}.${process.pid}`, source)
    renameSync(`${kept}.${process.pid}`, kept)
  } catch {
    // A folder that cannot be written costs a compilation each time, nothing else.
  }
  return source
}
