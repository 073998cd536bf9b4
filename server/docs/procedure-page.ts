// A procedure for whoever works by it or draws it: its picture, its states and moves in words, its clocks with their law, the file
// for other tools, and what a file drawn elsewhere would change. Whole without a script.
import type { Procedure } from '#kernel/module/contract.ts'
import type { Module } from '#kernel/module/define-module.ts'
import type { Language, Words } from '#kernel/text/text.ts'
import { framed } from './frame.ts'
import { html, type Html } from './html.ts'
import { wordsOf } from './words.ts'

export type Listed = { readonly module: Module; readonly procedure: Procedure }
/** What came of a file that somebody gave: sentences, or why it could not be read. */
export type Compared = { readonly differences: readonly Words[]; readonly findings: readonly Words[] } | { readonly fault: string }

export function procedureList(listed: readonly Listed[], language: Language): string {
  const t = wordsOf(language)
  const body = html`<h1>${t.procedures}</h1><p class="lead">${t.proceduresLead}</p><ul class="names">${listed.map(
    ({ module, procedure }) =>
      html`<li><a href="/procedures/${procedure.name}?lang=${language}">${procedure.title[language]}</a> <span class="quiet">${module.title[language]}</span></li>`,
  )}</ul>`
  return framed({ title: t.procedures, language, path: '/procedures', body })
}

export function procedurePage(
  { module, procedure }: Listed,
  titleOf: (actionOrPermission: string) => Words | undefined,
  language: Language,
  compared?: Compared,
): string {
  const t = wordsOf(language)
  const { name, title, states, moves, clocks } = procedure
  const stateOf = (state: string) => states[state]!.title[language]
  const body = html`<h1>${title[language]}</h1>
<p class="quiet">${module.title[language]} · <code>${name}</code></p>
${compared && comparedPart(compared, language)}
<p class="scroll" tabindex="0" role="region" aria-label="${t.picture}"><img class="flow" src="/procedures/${name}/picture.svg?lang=${language}" alt="${t.pictureAlt}"></p>
<p><a href="/procedures/${name}/procedure.bpmn">${t.bpmnFile}</a></p>
<h2>${t.states}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${t.states}"><table><thead><tr><th scope="col">${t.state}</th><th scope="col">${t.waitsFor}</th><th scope="col">${t.ways}</th></tr></thead><tbody>${Object.entries(
    states,
  ).map(
    ([state, { title: words, waits }]) =>
      html`<tr><th scope="row">${words[language]}</th><td>${waits ? (titleOf(waits)?.[language] ?? html`<code>${waits}</code>`) : '—'}</td><td>${moves
        .filter(({ from }) => from.includes(state))
        .map(({ action, to }) => html`<div>${titleOf(action)?.[language] ?? action} → ${stateOf(to)}</div>`)}</td></tr>`,
  )}</tbody></table></div>
<h2>${t.clocks}</h2>
${clocks.length === 0 ? html`<p class="quiet">${t.noClocks}</p>` : html`<ul>${clocks.map(({ title: words, days, unit, law }) => html`<li>${words[language]}：${days} ${unit === 'working' ? t.workingDays : t.days} <span class="quiet">${law}</span></li>`)}</ul>`}
<h2>${t.compare}</h2>
<p>${t.compareWhat}</p>
<form method="post" action="/procedures/${name}/compare?lang=${language}" enctype="multipart/form-data"><label for="file">${t.bpmnGiven}</label><input id="file" name="file" type="file" accept=".bpmn,.xml" required><button>${t.compareButton}</button></form>`
  return framed({ title: title[language], language, path: `/procedures/${name}`, body })
}

function comparedPart(compared: Compared, language: Language): Html {
  const t = wordsOf(language)
  if ('fault' in compared) return html`<section role="alert"><p class="bad">${compared.fault}</p></section>`
  const { differences, findings } = compared
  return html`<section role="status"><h2>${t.comparedTitle}</h2>${differences.length === 0 ? html`<p class="good">${t.same}</p>` : html`<ul>${differences.map((one) => html`<li>${one[language]}</li>`)}</ul>`}${findings.length > 0 && html`<h3>${t.notRead}</h3><ul>${findings.map((one) => html`<li>${one[language]}</li>`)}</ul>`}</section>`
}
