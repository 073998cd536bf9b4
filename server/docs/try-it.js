// What a script adds to the page of the API: a filter, and a form under each call that sends it with the reader's own session.
const english = document.documentElement.lang === 'en'
const t = (zh, en) => (english ? en : zh)
const calls = [...document.querySelectorAll('[data-call]')]
const lines = [...document.querySelectorAll('[data-find]')]

function made(tag, fields = {}, ...children) {
  const node = Object.assign(document.createElement(tag), fields)
  node.append(...children)
  return node
}

function filter() {
  const input = made('input', { type: 'search', id: 'filter', autocomplete: 'off' })
  const count = made('p', { className: 'quiet', role: 'status' })
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
    for (const line of lines) line.hidden = !words.every((word) => line.dataset.find.includes(word))
    for (const room of document.querySelectorAll('[data-room]')) room.hidden = !room.querySelector('[data-find]:not([hidden])')
    const shown = lines.filter((line) => !line.hidden).length
    count.textContent = words.length > 0 ? t(`共 ${shown} 个`, `${shown} found`) : ''
  }
  input.addEventListener('input', show)
  return made('div', {}, made('label', { htmlFor: 'filter', textContent: t('按名称筛选', 'Filter by name') }), input, count)
}

async function session() {
  const line = made('p', { className: 'quiet', role: 'status' })
  const answer = await fetch('/api/session').catch(() => undefined)
  if (answer?.ok) {
    const { official, organ, post } = await answer.json()
    line.textContent = t(
      `试用时以 ${organ.name} ${post.title} ${official.name} 的身份发送。`,
      `Calls are sent as ${official.name}, ${post.title}, ${organ.name}.`,
    )
  } else {
    line.append(
      t('您还没有登录，只能试用不需要登录的查询。', 'You are not signed in: only open questions will answer. '),
      made('a', { href: '/', textContent: t('去登录', 'Sign in') }),
    )
  }
  return line
}

const newKey = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`

function query(input) {
  const pairs = Object.entries(input).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}

function send(method, path, input) {
  const headers = { 'accept-language': english ? 'en' : 'zh' }
  if (method === 'GET') return fetch(path + query(input), { headers })
  return fetch(path, {
    method,
    headers: { ...headers, 'content-type': 'application/json', 'x-yuelu': '1', 'idempotency-key': newKey() },
    body: JSON.stringify(input),
  })
}

function groundLine({ code, message, clauses = [], law, field }) {
  const line = made('li', {}, made('a', { href: `/problems/${code}`, textContent: code }), ` ${message}`)
  for (const id of clauses) line.append(' ', made('a', { href: `/clauses/${id}`, textContent: id }))
  if (law) line.append(` ${law}`)
  if (field) line.append(' ', made('code', { textContent: field }))
  return line
}

function shown(status, ok, body, ms) {
  const parts = [made('p', { className: ok ? 'good' : 'bad', textContent: `${status} · ${ms} ms` })]
  if (body?.grounds?.length) parts.push(made('ul', {}, ...body.grounds.map(groundLine)))
  parts.push(made('pre', { tabIndex: 0, textContent: typeof body === 'string' ? body : JSON.stringify(body, null, 2) }))
  return parts
}

async function run(call, text, out) {
  let input
  try {
    input = JSON.parse(text.value || '{}')
  } catch (error) {
    out.replaceChildren(made('p', { className: 'bad', textContent: t('不是合法的 JSON：', 'Not valid JSON: ') + error.message }))
    return
  }
  const started = performance.now()
  try {
    const answer = await send(call.dataset.method, call.dataset.path, input)
    const body = await answer.text()
    let parsed = body
    try {
      parsed = JSON.parse(body)
    } catch {}
    out.replaceChildren(...shown(answer.status, answer.ok, parsed, Math.round(performance.now() - started)))
  } catch (error) {
    out.replaceChildren(made('p', { className: 'bad', textContent: t('没有连上：', 'No answer: ') + error.message }))
  }
}

function addForm(call) {
  if (call.querySelector('.try')) return
  const acts = call.dataset.method === 'POST'
  const sample = JSON.stringify(JSON.parse(call.dataset.sample), null, 2)
  const text = made('textarea', {
    id: `in-${call.id}`,
    value: sample,
    spellcheck: false,
    rows: Math.min(sample.split('\n').length + 1, 16),
  })
  const button = made('button', {
    type: 'submit',
    textContent: acts ? t('发送（会真的办理）', 'Send (it really acts)') : t('发送', 'Send'),
  })
  const out = made('div', { ariaLive: 'polite' })
  const form = made(
    'form',
    { className: 'try' },
    made('h3', { textContent: t('试用', 'Try it') }),
    made('label', { htmlFor: text.id, textContent: t('请求（JSON）', 'Request (JSON)') }),
    text,
    button,
    out,
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    button.disabled = true
    await run(call, text, out)
    button.disabled = false
  })
  call.append(form)
}

function openNamed() {
  const call = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!call?.matches('[data-call]')) return
  call.open = true
  call.scrollIntoView()
}

for (const call of calls) call.addEventListener('toggle', () => call.open && addForm(call))
document.querySelector('[data-tools]')?.append(filter())
session().then((line) => document.querySelector('[data-tools]')?.append(line))
addEventListener('hashchange', openNamed)
openNamed()
