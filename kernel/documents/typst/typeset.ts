// A warm typst compiler: 50 ms once for each set of fonts, a few milliseconds for each document after that. What people
// wrote is handed over as JSON in `sys.inputs.data` and never as markup, and the compiler's world is an empty folder: a
// text that says #read("/etc/passwd") is printed as it is.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fonts } from './fonts.ts'

export type Typeset = {
  readonly pages: number
  /** The same bytes for the same template, data and fonts. */
  pdf(): Buffer
  /**
   * All pages below one another, text as outlines: a picture that needs no font. The template sets no page fill: the
   * exporter would paint each page's over the first.
   */
  svg(): string
  /** The values of the `metadata` elements that the template labelled so. */
  marks<T>(label: string): T[]
}

const warm = new Map<string, NodeCompiler>()
let world: string | undefined

function compilerOf(fonts: Fonts): NodeCompiler {
  const key = fonts.folders.join('\n')
  const found = warm.get(key)
  if (found) return found
  world ??= emptyFolder()
  const compiler = NodeCompiler.create({ workspace: world, fontArgs: [{ fontPaths: [...fonts.folders] }] })
  warm.set(key, compiler)
  return compiler
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuelu-typst-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Sets the data by the template. A template that fails is a fault of ours and throws. */
export function typeset(template: string, data: unknown, fonts: Fonts): Typeset {
  const compiler = compilerOf(fonts)
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } })
  const document = compiled.result
  if (!document) {
    const faults = compiled.takeDiagnostics()
    const said = faults ? compiler.fetchDiagnostics(faults).map(({ message }: { message: string }) => message) : ['no document']
    throw new Error(`the template does not compile: ${said.join('; ')}`)
  }
  // Results that ten documents in a row did not need are dropped, so that a long-lived process does not grow.
  compiler.evictCache(10)
  return {
    pages: document.numOfPages,
    // With an end of line after its last one, as updates (signatures) that are put behind it expect.
    pdf: () => Buffer.concat([compiler.pdf(document), Buffer.from('\n')]),
    svg: () => compiler.plainSvg(document),
    marks: <T>(label: string) => compiler.query(document, { selector: `<${label}>`, field: 'value' }) as T[],
  }
}
