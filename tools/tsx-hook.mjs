// Node strips types from .ts itself but refuses .tsx; this hook compiles .tsx so that portal templates run without a build
// step (decision 0002).
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { compiled } from '../server/templates.ts'

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: compiled(fileURLToPath(url)) }
  },
})
