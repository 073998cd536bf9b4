// The document around a sign-in page: the house's tokens, one style sheet, one script by nonce, and headers that let nobody
// keep, frame or embed it. Browsers hold the policy's form-action against the redirects that follow a form too, so it names
// the origin of the client to which the last of them leads.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Language } from '#kernel/text/text.ts'
import { followSystem } from '../docs/frame.ts'
import { html, type Html } from '../docs/html.ts'
import { newNonce } from '../security-headers.ts'
import { pageWords } from './page-words.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const YEAR = 'public, max-age=31536000, immutable'

function file(name: string, type: string, text: string) {
  const body = Buffer.from(text)
  const path = `/sign-in/${name}`
  return { path, address: `${path}?v=${createHash('sha256').update(body).digest('hex').slice(0, 12)}`, type, body }
}

const files = {
  css: file('sign-in.css', 'text/css; charset=utf-8', `${followSystem(read('../../web/kit/tokens.css'))}\n${read('sign-in.css')}`),
  js: file('sign-in.js', 'text/javascript; charset=utf-8', read('sign-in.js')),
}

export function pageFiles(app: FastifyInstance): void {
  for (const { path, type, body } of Object.values(files))
    app.get(path, async (_request, reply) => reply.type(type).header('cache-control', YEAR).send(body))
}

export type Page = {
  readonly title: string
  readonly body: Html
  readonly status?: number
  /** Something is wrong on the page: its title says so. */
  readonly wrong?: boolean
}

export type Framing = {
  readonly language: Language
  readonly zone?: 'extranet' | 'intranet' | undefined
  readonly path: string
  /** Where the forms of the page lead in the end. */
  readonly client?: string | undefined
}

const policyOf = (nonce: string, client = '') =>
  [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${/^https?:\/\/[\w.:[\]-]+$/.test(client) ? client : ''}`.trim(),
  ].join('; ')

export function sendPage(reply: FastifyReply, { language, zone, path, client }: Framing, page: Page): FastifyReply {
  const t = pageWords(language)
  const nonce = newNonce()
  const other = language === 'zh' ? 'en' : 'zh'
  const text = html`<!doctype html>
<html lang="${t.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.wrong && t.error}${page.title} - ${t.platform}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${files.css.address}">
<script src="${files.js.address}" nonce="${nonce}" defer></script>
</head>
<body>
<header><p class="name">${t.platform}</p><a href="${path}?lang=${other}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${t.other}</a></header>
${zone && html`<p class="zone zone-${zone}">${t.zone[zone]}</p>`}
<main>
${page.body}
</main>
</body>
</html>
`.text
  return reply
    .code(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('content-security-policy', policyOf(nonce, client))
    .send(text)
}
