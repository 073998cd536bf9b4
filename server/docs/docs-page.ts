// The page of the whole API: how to call, what there is by wing and module, then every contract. It is whole without a
// script; the script adds a filter and the means to try a call.
import { wings, type Module } from '#kernel/module/define-module.ts'
import type { Action, Question } from '#kernel/module/contract.ts'
import type { Language } from '#kernel/text/text.ts'
import { contractSection } from './contract-section.ts'
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

function moduleSection(module: Module, language: Language): Html {
  const contracts = openContracts(module)
  return html`<section aria-labelledby="m-${module.name}" data-room><h2 id="m-${module.name}">${module.title[language]}</h2>${contracts.map((contract) => contractSection(contract, language))}</section>`
}

function contents(modules: readonly Module[], language: Language): Html {
  const t = wordsOf(language)
  const present = wings
    .map((wing) => ({ wing, rooms: modules.filter((module) => module.wing === wing) }))
    .filter(({ rooms }) => rooms.length > 0)
  return html`<nav class="contents" aria-label="${t.contents}"><dl>${present.map(({ wing, rooms }) => html`<dt>${wingTitles[wing][language]}</dt><dd>${rooms.map((room) => html`<a href="#m-${room.name}">${room.title[language]} <span class="quiet">${openContracts(room).length}</span></a> `)}</dd>`)}</dl></nav>`
}

/** GET /api/docs as text. */
export function docsPage(modules: readonly Module[], language: Language): string {
  const t = wordsOf(language)
  const shown = modules.filter((module) => openContracts(module).length > 0)
  const ordered = wings.flatMap((wing) => shown.filter((module) => module.wing === wing))
  const body = html`<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<h2>${t.start}</h2>
<ol>${t.starts.map((line) => html`<li>${line}</li>`)}</ol>
<p>${t.client}</p>
<div data-tools></div>
${contents(shown, language)}
${ordered.map((module) => moduleSection(module, language))}`
  return framed({ title: t.title, language, path: '/api/docs', body, tries: true })
}
