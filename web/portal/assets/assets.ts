// The portal's three files: one style sheet, one script, one mark. Each is read once, named by its content and kept by
// browsers for ever. The dark tokens of the kit are chosen by attribute in the workbench; here the system chooses them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export type Asset = { readonly path: string; readonly type: string; readonly raw: Buffer; readonly gzip: Buffer; readonly brotli: Buffer }
export type Assets = { readonly css: string; readonly js: string; readonly mark: string; readonly files: ReadonlyMap<string, Asset> }

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const SHEETS = [
  'base.css',
  'frame.css',
  'blocks.css',
  'pages.css',
  'errands.css',
  'own.css',
  'talk.css',
  'check.css',
  'certificates.css',
  'print.css',
]

/** Dark by the system's wish: the same tokens, under a media query. */
export const followSystem = (tokens: string): string =>
  tokens.replace(/\[data-theme='dark'\]\s*\{([^}]*)\}/, '@media (prefers-color-scheme: dark) { :root { $1 } }')

/** Without comments and the space that only people need. */
export const slim = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()

function asset(name: string, extension: string, type: string, text: string): Asset {
  const raw = Buffer.from(text)
  const hash = createHash('sha256').update(raw).digest('hex').slice(0, 12)
  return { path: `/assets/${name}.${hash}.${extension}`, type, raw, gzip: gzipSync(raw, { level: 9 }), brotli: brotliCompressSync(raw) }
}

export function readAssets(): Assets {
  const tokens = followSystem(read('../../kit/tokens.css'))
  const css = asset('portal', 'css', 'text/css; charset=utf-8', slim([tokens, ...SHEETS.map(read)].join('\n')))
  const js = asset('portal', 'js', 'text/javascript; charset=utf-8', read('portal.js'))
  const mark = asset('mark', 'svg', 'image/svg+xml', read('mark.svg'))
  return { css: css.path, js: js.path, mark: mark.path, files: new Map([css, js, mark].map((file) => [file.path, file])) }
}
