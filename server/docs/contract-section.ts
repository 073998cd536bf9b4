// One action or question, whole: what it does, who may, its fields, its refusals, and two examples that can be copied.
import { type Action, methodOf, type Question } from '#kernel/module/contract.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import type { Language } from '#kernel/text/text.ts'
import { pathOf } from '../routes/contracts.ts'
import { fieldTable } from './field-table.ts'
import { html, type Html } from './html.ts'
import { type FieldSchema, sampleValue } from './sample-value.ts'
import { wordsOf } from './words.ts'

export const clauseLinks = (clauses: readonly string[]): Html[] =>
  clauses.map((id, i) => html`${i > 0 && '、'}<a href="/clauses/${id}">${id}</a>`)

const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A flat sample as a query string. */
const queryOf = (sample: object): string => {
  const text = new URLSearchParams(Object.entries(sample).map(([name, value]) => [name, String(value)])).toString()
  return text && `?${text}`
}

function curlOf(contract: Action | Question, sample: object): string {
  const address = `"$YUELU${pathOf(contract.name)}${methodOf(contract) === 'GET' ? queryOf(sample) : ''}"`
  const token = contract.may === 'anyone' ? [] : ['-H "authorization: Bearer $TOKEN"']
  if (methodOf(contract) === 'GET') return ['curl', ...token, address].join(' ')
  const quoted = JSON.stringify(sample).replaceAll("'", `'\\''`)
  return [
    'curl -X POST',
    ...token,
    `-H 'x-yuelu: 1' -H 'content-type: application/json'${contract.kind === 'action' ? ' -H "idempotency-key: $(uuidgen)"' : ''}`,
    `-d '${quoted}'`,
    address,
  ].join(' \\\n  ')
}

function codeOf({ name }: Action | Question, sample: object): string {
  const [room = '', verb = ''] = name.split('.')
  const input = Object.keys(sample).length > 0 ? JSON.stringify(sample, null, 2) : ''
  return `const answer = await yuelu.${camel(room)}.${camel(verb)}(${input})`
}

function refusalRow({ code, words, clauses = [], law }: Refusal, language: Language): Html {
  return html`<li><a href="/problems/${code}"><code>${code}</code></a> ${words[language]}${clauses.length > 0 && html` <span class="quiet">（${clauseLinks(clauses)}）</span>`}${law && html` <span class="quiet">${law}</span>`}</li>`
}

function refusalsOf(contract: Action | Question, language: Language): Html {
  const t = wordsOf(language)
  const own = contract.kind === 'action' ? contract.refusals : []
  const shared = ['edge.bad-input', ...(contract.may === 'anyone' ? [] : ['kernel.not-signed-in', 'kernel.not-allowed'])]
  const links = shared.map((code, i) => html`${i > 0 && '、'}<a href="/problems/${code}"><code>${code}</code></a>`)
  return html`<h3>${t.refusals}</h3>${own.length > 0 && html`<ul>${own.map((refusal) => refusalRow(refusal, language))}</ul>`}<p class="quiet">${t.also} ${links}</p>`
}

function factsOf(contract: Action | Question, language: Language): Html {
  const t = wordsOf(language)
  const clauses = contract.kind === 'action' ? contract.clauses : []
  const consequence = contract.kind === 'action' ? contract.consequence : undefined
  const isAudited = contract.kind === 'question' && contract.audited
  return html`<dl><dt>${t.may}</dt><dd>${t.mays[contract.may] ?? html`<code>${contract.may}</code>`}${isAudited && ` · ${t.audited}`}</dd>${clauses.length > 0 && html`<dt>${t.serves}</dt><dd>${clauseLinks(clauses)}</dd>`}${consequence && html`<dt>${t.consequence}</dt><dd>${consequence[language]}</dd>`}</dl>`
}

/** What the filter looks into. */
export const findWords = ({ name, title }: Action | Question): string => `${name} ${title.zh} ${title.en}`.toLowerCase()

/** The part of the page about one contract, closed until the reader opens it. */
export function contractSection(contract: Action | Question, language: Language): Html {
  const t = wordsOf(language)
  const method = methodOf(contract)
  const sample = sampleValue(contract.input as FieldSchema) as object
  const path = pathOf(contract.name)
  const other = contract.title[language === 'zh' ? 'en' : 'zh']
  return html`<details class="call" id="${contract.name}" data-call data-method="${method}" data-path="${path}" data-sample="${JSON.stringify(sample)}" data-find="${findWords(contract)}">
<summary><h2>${contract.title[language]}</h2> <span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code></summary>
<p class="quiet">${contract.kind === 'action' ? t.action : t.question} · ${other} · <code>${contract.name}</code></p>
${factsOf(contract, language)}
${fieldTable(contract.input as FieldSchema, t.asks, language, true)}
${fieldTable(contract.output as FieldSchema, t.answers, language, false)}
${refusalsOf(contract, language)}
<h3>${t.curl}</h3><pre tabindex="0">${curlOf(contract, sample)}</pre>
<h3>${t.code}</h3><pre tabindex="0">${codeOf(contract, sample)}</pre>
</details>
`
}
