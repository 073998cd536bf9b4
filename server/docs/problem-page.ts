// What each refusal means, where the `type` of a problem leads: its words, its clause and law, who gives it, how to mend it.
import type { Module } from '#kernel/module/define-module.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import type { Language } from '#kernel/text/text.ts'
import { clauseById, isClauseId } from '#policy/clauses.ts'
import type { Declared } from '../declared-refusals.ts'
import { statusOfRefusal } from '../problem.ts'
import { framed } from './frame.ts'
import { html, type Html } from './html.ts'
import { wordsOf } from './words.ts'

function basisOf({ clauses = [], law }: Refusal, language: Language): Html {
  const t = wordsOf(language)
  if (clauses.length === 0 && !law) return html`<p>${t.noBasis}</p>`
  const quoted = clauses.map((id) => {
    const clause = isClauseId(id) ? clauseById(id) : undefined
    return html`<dt><a href="/clauses/${id}">${id}</a></dt><dd>${clause && (language === 'zh' ? clause.words : clause.en)}</dd>`
  })
  return html`<dl>${quoted}${law && html`<dt>${t.law}</dt><dd lang="zh-CN">${law}</dd>`}</dl>`
}

function giversOf(code: string, modules: readonly Module[], language: Language): Html {
  const t = wordsOf(language)
  const actions = modules
    .flatMap((module) => module.actions.map(({ contract }) => contract))
    .filter(({ refusals }) => refusals.some((refusal) => refusal.code === code))
  if (actions.length === 0) return html`<p>${t.byRule}</p>`
  return html`<ul>${actions.map(({ name, title }) => html`<li><a href="/api/docs/${name.split('.')[0]!}?lang=${language}#${name}">${title[language]}</a> <code>${name}</code></li>`)}</ul>`
}

function refusalBody(refusal: Refusal, modules: readonly Module[], language: Language): Html {
  const t = wordsOf(language)
  return html`<p class="lead">${refusal.words[language]}</p>
<dl><dt>${t.status}</dt><dd>${statusOfRefusal(refusal)}</dd></dl>
<h2>${t.basis}</h2>${basisOf(refusal, language)}
<h2>${t.mend}</h2><p>${t.mends[refusal.kind]}</p>
<h2>${t.given}</h2>${giversOf(refusal.code, modules, language)}`
}

export type ProblemSource = { readonly modules: readonly Module[]; readonly declared: readonly Declared[] }

/** GET /problems/<code> as text, or undefined when nothing has this code. */
export function problemPage(code: string, { modules, declared }: ProblemSource, language: Language): string | undefined {
  const t = wordsOf(language)
  const found = declared.find(({ refusal }) => refusal.code === code)
  if (!found && code !== 'fault') return undefined
  const inner = found
    ? refusalBody(found.refusal, modules, language)
    : html`<p class="lead">${t.fault}</p><dl><dt>${t.status}</dt><dd>500</dd></dl>`
  const body = html`<h1><code>${code}</code></h1>${inner}<p><a href="/problems?lang=${language}">${t.all}</a></p>`
  return framed({ title: code, language, path: `/problems/${code}`, body })
}

/** GET /problems as text: every code, by who declares it. */
export function problemList({ declared }: ProblemSource, language: Language): string {
  const t = wordsOf(language)
  const byOwner = Map.groupBy(declared, ({ by }) => by)
  const groups = [...byOwner].map(
    ([owner, those]) =>
      html`<section><h2>${owner}</h2><ul class="plain">${those.map(({ refusal }) => html`<li><a href="/problems/${refusal.code}?lang=${language}"><code>${refusal.code}</code></a> ${refusal.words[language]}</li>`)}</ul></section>`,
  )
  return framed({ title: t.problems, language, path: '/problems', body: html`<h1>${t.problems}</h1>${groups}` })
}
