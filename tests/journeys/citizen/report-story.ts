// Somebody reports fake goods and is known to nobody; somebody is badly served, says so, and is served right.
import assert from 'node:assert/strict'
import { writePng } from '#kernel/documents/picture/png.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { saveDraft, startDraft, submit } from '#modules/services/applications/contract.ts'
import { actingCitizens } from '#tests/support/acting-citizens.ts'
import type { Browser } from '#tests/support/citizen-portal.ts'
import type { Told } from './people.ts'

const MARKET = 'market-regulation-bureau.report-clerk'
const LABOUR = 'human-resources-department'
const CALLER = 'government-general-office.report-dispatcher'

export async function reportStory(t: Told): Promise<void> {
  await anonymousReport(t)
  await badRating(t)
}

/** A form with files, as a browser sends it. */
function multipart(fields: Record<string, string>, files: Record<string, Buffer> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, bytes] of Object.entries(files)) form.append('f-pictures', new Blob([new Uint8Array(bytes)]), name)
  return { method: 'POST', body: form }
}

const plain = (text: string) => text.replace(/<[^>]+>/g, ' ')

async function anonymousReport(t: Told): Promise<void> {
  const { s } = t
  s.chapter('匿名举报假货：不留姓名，凭查询码看答复')
  const signedIn: Browser = await t.browser('citizen-2')
  const form = await signedIn.go('/430102/talk/report/fake-goods')
  s.holds(
    form.status === 200 && /不保存您的姓名、账号、电话和网络地址/.test(form.text),
    '举报页先说明：匿名不保存姓名、账号、电话和网络地址',
  )
  const empty = await signedIn.go('/talk/report/fake-goods', multipart({}))
  s.holds(empty.status === 422 && /请选择“留不留姓名”/.test(empty.text), '没有填的逐项告诉怎么补')
  const photograph = writePng({ width: 2, height: 2, rgba: Buffer.alloc(16, 200) })
  const fields = {
    'f-topic': 'goods',
    'f-title': '河西市场有店卖假酒',
    'f-said': '瓶盖可以拧开再盖上，扫码显示不是正品，店里至少还有十箱。',
    'f-about': '（模拟）某烟酒店',
    'f-division': '430104',
    'f-maySay': 'no',
    'f-how': 'anonymous',
  }
  const receipt = await signedIn.go('/430102/talk/report/fake-goods', multipart(fields, { 'IMG_张三_430104.png': photograph }))
  assert.equal(receipt.status, 200, plain(receipt.text).slice(0, 2000))
  const [number, secret] = [...receipt.text.matchAll(/<dd class="num">([^<]+)<\/dd>/g)].map(([, text]) => text!)
  s.holds(number && secret && /湖南省市场监督管理局/.test(receipt.text), `回执：编号 ${number} 和一个只显示一次的查询码，已交市场监管部门`)
  const { rows } = await t.house.database.pool.query<{ id: string; text: string }>(
    `select r.id, concat(r::text, (select string_agg(a::text, '') from kernel.audit_line a where a.subject = 'reports.report/' || r.id),
       (select string_agg(c::text, '') from kernel.case_step c where c."case" = r.id),
       (select string_agg(p.file_name, '') from reports.picture p where p.report = r.id)) as text
     from reports.report r where r.number = $1`,
    [number],
  )
  const { id: report, text } = rows[0]!
  s.holds(!/citizen-2|127\.0\.0\.1|张三/.test(text), '登录着也一样：办件、步骤、审计记录里都没有是谁、从哪里来')
  await s.does(MARKET, 'reports.receive-report', { report }, '市场监管局受理，十五个工作日内答复')
  const stranger = t.stranger()
  const wrong = await stranger.post('/talk/answer', { 'f-number': number!, 'f-secret': 'AAAA-AAAA-AAAA-AAAA' })
  s.holds(wrong.status === 422 && !/假酒/.test(wrong.text), '只有编号、没有查询码，什么也看不到')
  const key = { 'f-number': number!, 'f-secret': secret!.toLowerCase() }
  const added = await stranger.go('/talk/answer/add', multipart({ ...key, 'f-text': '今天早上又送来五箱。' }))
  s.holds(added.status === 200 && /今天早上又送来五箱/.test(added.text), '凭查询码补充新情况，承办单位看得到')
  const seen = await s.asks(MARKET, 'reports.report', { id: report }, '承办人打开举报：有经过、有照片，没有举报人')
  const photo = await s.asks(MARKET, 'reports.picture', { id: seen.pictures[0].id }, '取走照片：拍摄地点、时间已去掉，文件名也换了')
  s.holds(photo.fileName === '1.png', '照片只能下载，不在工作台里打开')
  const reply = '已检查并没收假冒白酒十五箱，立案查处。感谢您的举报。'
  await s.does(MARKET, 'reports.answer-report', { report, outcome: 'founded', reply }, '查实并答复')
  const answered = await t.stranger().post('/talk/answer', key)
  s.holds(answered.status === 200 && answered.text.includes(reply), '举报人换一台机器，用查询码读到答复')
}

async function badRating(t: Told): Promise<void> {
  const { s } = t
  s.chapter('差评：十五个工作日内整改、回访，再评一次')
  const citizens = actingCitizens(t.house)
  const me = await citizens.as('citizen-2')
  const { id } = await citizens.act(me, startDraft, { errand: 'social-security-card', division: '430102', answers: ['for:self'] })
  const values = { cardBank: 'icbc', cardDelivery: 'window' }
  const { version } = await citizens.act(me, saveDraft, { id, version: 1, values, telephone: '13800000002' })
  const { application, number } = await citizens.act(me, submit, { id, version, isTrue: true, consents: ['population.person'] })
  const { rows } = await t.house.database.pool.query<{ id: string }>('select id from applications.part where application = $1', [
    application,
  ])
  const part = rows[0]!.id
  const browser = await t.browser('citizen-2')
  const early = await browser.go(`/me/cases/rate/${part}`)
  s.holds(/还没有办结/.test(early.text) && !/提交评价/.test(early.text), '没有办结不能评价')
  await s.does(`${LABOUR}.receiver`, 'applications.accept', { part }, '人社厅受理社会保障卡')
  await s.does(`${LABOUR}.decider`, 'applications.grant', { part }, '人社厅准予')
  const { rows: states } = await t.house.database.pool.query<{ state: string }>('select state from applications.part where id = $1', [part])
  if (states[0]!.state === 'granted') await s.does(`${LABOUR}.receiver`, 'applications.deliver', { part, way: 'window' }, '送达')
  const path = `/me/cases/rate/${part}`
  const remark = '窗口让我跑了三次'
  const bad = await browser.fill(path, path, { 'f-code': '4', 'f-reasons': ['came-often'], 'f-remark': remark })
  s.holds(bad.status === 200 && /不满意/.test(bad.text) && /办理单位正在整改/.test(bad.text), '办结后评“不满意”，页面写明整改期限')
  const { rows: opened } = await t.house.database.pool.query<{ id: string; due_on: string }>(
    'select id, due_on from ratings.rectification where part = $1',
    [part],
  )
  const { id: rectification, due_on: due } = opened[0]!
  const rated = await s.asks(`${LABOUR}.report-clerk`, 'cases.one', { id: rectification }, '人社厅的待办里出现差评整改，看不到是谁评的')
  s.holds(!JSON.stringify(rated).includes(me.name), '整改件里没有评价人的姓名')
  t.on(addDays(due as Day, -3))
  const measures = '经核实属实：窗口没有一次告知。已更换告知单，培训窗口人员，并向您致歉。'
  await s.does(
    `${LABOUR}.report-clerk`,
    'ratings.reply-to-rating',
    { rectification, kind: 'founded', measures },
    '十五个工作日内整改并答复',
  )
  await s.asks(CALLER, 'ratings.contact', { rectification }, '回访由省政府办公厅做：取电话要写用途，留下记录', () => {}, '差评回访')
  await s.does(CALLER, 'ratings.record-call-back', { rectification, result: 'satisfied', note: '表示认可整改' }, '登记回访')
  const again = await browser.fill(path, path, { 'f-code': '2' })
  s.holds(again.text.includes(measures) && /★★★★☆/.test(again.text) && /★★☆☆☆/.test(again.text), '再评“满意”；原来的差评还在那里')
  const byReceipt = await t.stranger().post('/ratings/rate', { 'f-number': number, 'f-telephone': '138 0000 0002' })
  s.holds(byReceipt.status === 200 && /一件只评一次/.test(byReceipt.text), '凭回执也只能看到：已经评过，不能修改')
  const results = await t.stranger().go('/ratings')
  s.holds(results.status === 200 && /不足 10 件/.test(results.text), '评价不足 10 件的单位不公布得分，以免认出评价人')
}
