// npm start: installs what is missing, then runs the supervisor in the pinned Node.
import { fileURLToPath } from 'node:url'
import { inPinnedNode } from './pinned.mjs'

if (inPinnedNode(fileURLToPath(import.meta.url))) {
  process.env.NODE_ENV ??= 'production'
  await import('./tsx-hook.mjs')
  await import('../server/main.ts')
}
