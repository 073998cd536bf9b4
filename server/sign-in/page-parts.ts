// The forms of the sign-in pages, whole without a script.
import type { Language } from '#kernel/text/text.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { html, type Html } from '../docs/html.ts'
import { wordsOf } from '../problem.ts'
import { pageWords } from './page-words.ts'

/** What is wrong, and with which field. */
export type Fault = { readonly field?: string; readonly text: string }

export const faultsOf = (grounds: readonly Ground[], language: Language): Fault[] =>
  grounds.map((g) => ({ text: wordsOf(g.words, language, g.detail), ...(g.field && { field: g.field.slice(1) }) }))

function summary(faults: readonly Fault[], title: string): Html | false {
  return (
    faults.length > 0 &&
    html`<div class="wrong" role="alert" tabindex="-1" autofocus><p>${title}</p><ul>${faults.map(({ field, text }) => html`<li>${field ? html`<a href="#${field}">${text}</a>` : text}</li>`)}</ul></div>
`
  )
}

type Field = {
  readonly id: string
  readonly label: string
  readonly type?: 'password'
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
  readonly numeric?: boolean
  readonly first?: boolean
}

function input({ id, label, type, autocomplete, value, hint, numeric, first }: Field, faults: readonly Fault[]): Html {
  const fault = faults.find(({ field }) => field === id)
  const about = [hint && `${id}-hint`, fault && `${id}-wrong`].filter(Boolean).join(' ')
  return html`<div class="field${fault && ' field-wrong'}">
<label for="${id}">${label}</label>
${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
${fault && html`<p class="fault" id="${id}-wrong">${fault.text}</p>`}
<input id="${id}" name="${id}" type="${type ?? 'text'}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" maxlength="400"${numeric && html` inputmode="numeric"`}${value !== undefined && html` value="${value}"`}${about && html` aria-describedby="${about}"`}${fault && html` aria-invalid="true"`}${first && faults.length === 0 && html` autofocus`}>
</div>
`
}

const hidden = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

const form = (action: string, kept: Readonly<Record<string, string>>, inside: readonly (Html | false)[], button: string): Html =>
  html`<form method="post" action="${action}" novalidate>
${hidden(kept)}
${inside}
<button type="submit" class="main">${button}</button>
</form>
`

export type Asking = {
  readonly language: Language
  /** Address of the interaction, without a query. */
  readonly at: string
  readonly csrf: string
  readonly faults?: readonly Fault[]
}

const to = ({ at, language }: Asking, step = '') => `${at}${step}?lang=${language}`
function head({ faults = [], language }: Asking, title: string): Html {
  const t = pageWords(language)
  return html`${summary(faults, faults.some(({ field }) => field) ? t.errors : t.refused)}<h1>${title}</h1>`
}

const showButton = ({ language }: Asking) => {
  const t = pageWords(language)
  return html`<button type="button" class="plain" hidden data-shows="password" data-hide="${t.hide}">${t.show}</button>`
}

const backForm = (asking: Asking) =>
  html`<form method="post" action="${to(asking, '/abort')}" class="back">${hidden({ csrf: asking.csrf })}<button type="submit" class="plain">${pageWords(asking.language).back}</button></form>`

export function passwordForm(
  asking: Asking,
  given: { client: string; anew: boolean; account: string; passkeys: boolean; recover: boolean },
): Html {
  const t = pageWords(asking.language)
  const faults = asking.faults ?? []
  const account = { id: 'account', label: t.account, autocomplete: 'username webauthn', value: given.account, first: given.account === '' }
  const password = {
    id: 'password',
    label: t.password,
    type: 'password',
    autocomplete: 'current-password',
    first: given.account !== '',
  } as const
  return html`${head(asking, given.anew ? t.again : t.signIn)}
<p class="to">${t.to(given.client)}</p>
${form(to(asking), { csrf: asking.csrf }, [input(account, faults), input(password, faults), showButton(asking)], t.go)}
${given.passkeys ? html`<div class="passkey" hidden data-passkey data-at="${asking.at}" data-csrf="${asking.csrf}"><p class="or">${t.or}</p><button type="button" class="second">${t.passkey}</button><p class="fault" role="alert"></p></div>` : html`<p class="hint">${t.noPasskeys}</p>`}
${given.recover && html`<p class="hint"><strong>${t.lost}</strong>${t.lostHow} <a href="/sign-in/recover?lang=${asking.language}">${t.lostLink}</a>。</p>`}
${backForm(asking)}`
}

export function codeForm(asking: Asking, step: string): Html {
  const t = pageWords(asking.language)
  const code = { id: 'code', label: t.code, autocomplete: 'one-time-code', hint: t.codeHint, numeric: true, first: true }
  return html`${head(asking, t.code)}
${form(to(asking, '/code'), { csrf: asking.csrf, step }, [input(code, asking.faults ?? [])], t.next)}
<p class="hint">${t.codeLost}</p>
<p><a href="${to(asking)}">${t.restart}</a></p>`
}

const newPasswords = (asking: Asking, first: boolean): Html[] => {
  const t = pageWords(asking.language)
  const faults = asking.faults ?? []
  const fresh = { type: 'password', autocomplete: 'new-password' } as const
  return [
    input({ id: 'password', label: t.newPassword, hint: t.newHint, first, ...fresh }, faults),
    showButton(asking),
    input({ id: 'repeat', label: t.repeat, ...fresh }, faults),
  ]
}

export function renewForm(asking: Asking, step: string): Html {
  const t = pageWords(asking.language)
  return html`${head(asking, t.renew)}
<p class="to">${t.renewWhy}</p>
${form(to(asking, '/password'), { csrf: asking.csrf, step }, newPasswords(asking, true), t.keep)}`
}

export function presentForm(asking: Asking, given: { account: string; back: string; isCitizen: boolean }): Html {
  const t = pageWords(asking.language)
  const faults = asking.faults ?? []
  const account = { id: 'account', label: t.account, autocomplete: 'username', value: given.account, first: true }
  const password = { id: 'password', label: t.present, type: 'password', autocomplete: 'current-password' } as const
  return html`${head(asking, t.change)}
<p class="to">${t.changeWhy}</p>
${form(to(asking), { csrf: asking.csrf }, [input(account, faults), input(password, faults), showButton(asking)], t.next)}
<p class="back"><a href="${given.back}">${given.isCitizen ? t.toMe : t.toWorkbench}</a></p>`
}

export function chooseForm(asking: Asking, step: string): Html {
  const t = pageWords(asking.language)
  return html`${head(asking, t.renew)}
<p class="to">${t.chooseWhy}</p>
${form(to(asking, '/new'), { csrf: asking.csrf, step }, newPasswords(asking, true), t.change)}
<p><a href="${to(asking)}">${t.fromStart}</a></p>`
}

export function recoverForm(asking: Asking, given: { account: string; code: string }): Html {
  const t = pageWords(asking.language)
  const faults = asking.faults ?? []
  const account = { id: 'account', label: t.account, autocomplete: 'username', value: given.account, first: true }
  const code = { id: 'code', label: t.recoveryCode, autocomplete: 'off', value: given.code, hint: t.recoveryHint }
  return html`${head(asking, t.recover)}
<p class="to">${t.recoverWhy}</p>
${form(to(asking), {}, [input(account, faults), input(code, faults), ...newPasswords(asking, false)], t.save)}`
}

export const message = (title: string, text: string, link: string, label: string): Html =>
  html`<h1>${title}</h1>
<p class="to">${text}</p>
<p><a class="main" href="${link}">${label}</a></p>`
