// Node strips types from .ts itself but refuses .tsx; this hook compiles .tsx with oxc so that portal templates run
// without a build step (decision 0002).
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context)
    const file = fileURLToPath(url)
    const result = transformSync(file, readFileSync(file, 'utf8'), { lang: 'tsx', sourcemap: true, jsx: { runtime: 'automatic' } })
    if (result.errors.length > 0) throw new SyntaxError(result.errors[0].codeframe ?? result.errors[0].message)
    const map = Buffer.from(JSON.stringify(result.map)).toString('base64')
    return { format: 'module', shortCircuit: true, source: `${result.code}\n//# sourceMappingURL=data:application/json;base64,${map}` }
  },
})
