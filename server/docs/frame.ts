// The document around a page of the API: head, skip link, masthead. No inline script or style.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Language } from '#kernel/text/text.ts'
import { html, type Html } from './html.ts'
import { wordsOf } from './words.ts'

export type DocFile = { readonly path: string; readonly address: string; readonly type: string; readonly body: Buffer }

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Dark by the system's wish: the tokens that the workbench chooses by attribute, under a media query. */
export const followSystem = (tokens: string): string =>
  tokens.replace(/\[data-theme='dark'\]\s*\{([^}]*)\}/, '@media (prefers-color-scheme: dark) { :root { $1 } }')

function file(name: string, extension: string, type: string, text: string): DocFile {
  const body = Buffer.from(text)
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const path = `/api/docs/${name}.${extension}`
  return { path, address: `${path}?v=${digest}`, type, body }
}

/** The one style sheet and the one script, asked for by what is in it. */
export const docFiles = {
  css: file('docs', 'css', 'text/css; charset=utf-8', `${followSystem(read('../../web/kit/tokens.css'))}\n${read('docs.css')}`),
  js: file('try-it', 'js', 'text/javascript; charset=utf-8', read('try-it.js')),
}

export type Framed = {
  readonly title: string
  readonly language: Language
  readonly path: string
  readonly body: Html
  readonly tries?: boolean
}

/** A whole page as text. */
export function framed({ title, language, path, body, tries }: Framed): string {
  const t = wordsOf(language)
  const other = language === 'zh' ? 'en' : 'zh'
  return html`<!doctype html>
<html lang="${t.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} - ${t.platform}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${docFiles.css.address}">
${tries && html`<script src="${docFiles.js.address}" defer></script>`}
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header><div class="w"><p class="name"><a href="/api/docs?lang=${language}">${t.platform} · ${t.title}</a></p><nav aria-label="${t.title}"><ul><li><a href="/api/openapi.json">${t.document}</a></li><li><a href="/problems?lang=${language}">${t.problems}</a></li><li><a href="/procedures?lang=${language}">${t.procedures}</a></li><li><a href="/">${t.workbench}</a></li><li><a href="${path}?lang=${other}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${t.other}</a></li></ul></nav></div></header>
<main id="main" tabindex="-1" class="w">
${body}
</main>
</body>
</html>
`.text
}
