// npm start: installs what is missing, then runs the supervisor in the pinned Node.
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inPinnedNode, root } from './pinned.mjs'

if (inPinnedNode(fileURLToPath(import.meta.url))) {
  process.env.NODE_ENV ??= 'production'
  module.enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'))
  await import('./tsx-hook.mjs')
  await import('../server/main.ts')
}
