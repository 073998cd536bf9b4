// npm run build: everything that is made ahead of a start, for installations whose roles may not write beside the program.
import { fileURLToPath } from 'node:url'
import { inPinnedNode } from './pinned.mjs'

if (inPinnedNode(fileURLToPath(import.meta.url))) {
  const { compileTemplates } = await import('../server/templates.ts')
  compileTemplates()
  const { build } = await import('vite')
  await build({ configFile: 'web/workbench/vite.config.ts' })
}
