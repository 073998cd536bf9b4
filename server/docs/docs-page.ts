// The pages of the API: a first one that says how to call and names every contract by wing and module, and one a module with
// its contracts whole. They are whole without a script; the script adds a filter and the means to try a call. One page with
// everything was 600 contracts long and took a browser seconds.
import { wings, type Module } from '#kernel/module/define-module.ts'
import type { Action, Question } from '#kernel/module/contract.ts'
import type { Language } from '#kernel/text/text.ts'
import { contractSection, findWords } from './contract-section.ts'
import { framed } from './frame.ts'
import { html, type Html } from './html.ts'
import { wordsOf } from './words.ts'

const wingTitles: Readonly<Record<(typeof wings)[number], { zh: string; en: string }>> = {
  governance: { zh: '统筹管理', en: 'Governance' },
  network: { zh: '网络', en: 'Network' },
  resources: { zh: '信息资源', en: 'Resources' },
  business: { zh: '业务系统', en: 'Business systems' },
  services: { zh: '公共服务', en: 'Services' },
  security: { zh: '安全保障', en: 'Security' },
  platform: { zh: '平台', en: 'Platform' },
}

const openContracts = (module: Module): (Action | Question)[] => [
  ...module.actions.map(({ contract }) => contract),
  ...module.questions.map(({ contract }) => contract).filter(({ may }) => may !== 'rooms'),
]

function roomLines(module: Module, language: Language): Html {
  const lines = openContracts(module).map(
    (contract) =>
      html`<li data-find="${findWords(contract)}"><a href="/api/docs/${module.name}?lang=${language}#${contract.name}">${contract.title[language]}</a> <code>${contract.name}</code></li>`,
  )
  return html`<section aria-labelledby="m-${module.name}" data-room><h3 id="m-${module.name}"><a href="/api/docs/${module.name}?lang=${language}">${module.title[language]}</a> <span class="quiet">${lines.length}</span></h3><ul class="names">${lines}</ul></section>`
}

/** GET /api/docs as text. */
export function docsPage(modules: readonly Module[], language: Language): string {
  const t = wordsOf(language)
  const shown = modules.filter((module) => openContracts(module).length > 0)
  const present = wings
    .map((wing) => ({ wing, rooms: shown.filter((module) => module.wing === wing) }))
    .filter(({ rooms }) => rooms.length > 0)
  const body = html`<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<h2>${t.start}</h2>
<ol>${t.starts.map((line) => html`<li>${line}</li>`)}</ol>
<p>${t.client}</p>
<div data-tools></div>
${present.map(({ wing, rooms }) => html`<section data-room><h2>${wingTitles[wing][language]}</h2>${rooms.map((room) => roomLines(room, language))}</section>`)}`
  return framed({ title: t.title, language, path: '/api/docs', body, tries: true })
}

/** GET /api/docs/<module> as text. */
export function moduleDocs(module: Module, language: Language): string {
  const t = wordsOf(language)
  const title = module.title[language]
  const body = html`<h1>${title}</h1>
<p class="quiet"><a href="/api/docs?lang=${language}">${t.contents}</a></p>
<div data-tools></div>
<div data-room>${openContracts(module).map((contract) => contractSection(contract, language))}</div>`
  return framed({ title, language, path: `/api/docs/${module.name}`, body, tries: true })
}
