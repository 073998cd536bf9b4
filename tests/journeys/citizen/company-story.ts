// A citizen founds a company on one form; it is licensed to sell food, moves its seat and ends. What is granted stands in the register the
// same moment, so that nothing is given twice: the firm's own forms are filled when it opens them.
import { personsOfCitizens } from '#province/base/own-records.ts'
import type { Browser } from '#tests/support/citizen-portal.ts'
import { begins, sends, worded } from '../own-pages.ts'
import { accepted, granted, pictured, promised, sent } from './at-the-desk.ts'
import type { Told } from './people.ts'

const MARKET = 'market-regulation-bureau'
const NAME = '湖南示例八角亭餐饮有限公司'
const SEAT = '八角亭 6 号一楼'
const TELEPHONE = '13800000006'
const FOUNDER = 'citizen-6'
export async function companyStory(t: Told): Promise<void> {
  const { s } = t
  s.chapter('企业开办：一张表，执照、公章、税务、社保；新公司接着办许可、变更、注销')
  t.on('2026-07-20')
  const browser = t.stranger()
  await browser.signIn(FOUNDER)
  const { number, application } = await founded(t, browser)
  const code = await started(t, browser, number, application)
  const capacity = `legal-person/${code}`
  const changed = await browser.fill('/me/act-for', '/me/act-for', { capacity })
  s.holds(changed.status === 200 && changed.text.includes(NAME), '创办人现在可以替新公司办事，没有另外登记')
  const wallet = await browser.go('/me/certificates')
  s.holds(/营业执照/.test(wallet.text), '公司的证照夹里已经有电子营业执照')
  await licensed(t, browser)
  t.on('2026-07-27')
  await moved(t, browser, wallet.text)
  await closed(t, browser, code)
}

async function founded(t: Told, browser: Browser) {
  const { s } = t
  const draft = await begins(browser, 'company-start', 'kind:limited,foreign:no,seat:owned')
  await sends(browser, `${draft}/applicant`, { 'f-telephone': TELEPHONE })
  await sends(browser, `${draft}/s/company`, {
    'f-companyName': NAME,
    'f-companyVillage': '430103002001',
    'f-companyAddress': SEAT,
    'f-companyScope': '餐饮服务',
    'f-companyIndustry': 'H',
    'f-companyCapital': '300000',
  })
  const founders = { 'f-companyTerm': 'long', 'f-representativeIs': 'self', 'f-managers': '本人、执行董事' }
  const wrong = await sends(browser, `${draft}/s/founders`, { ...founders, 'f-founders': '本人' })
  s.holds(wrong.status === 422 && /第 1 行应写成/.test(wrong.text), '股东那一行没写出资额：说出是第几行、应该怎样写')
  await sends(browser, `${draft}/s/founders`, { ...founders, 'f-founders': '本人、300000' })
  const own = personsOfCitizens.find(({ account }) => account === FOUNDER)!.sets
  const shown = await browser.go(`${draft}/s/founders`)
  s.holds(
    !/name="f-ownNumber"/.test(shown.text) && /来自人口基础信息/.test(shown.text),
    `${String(own.name)}自己的身份号码不用填：登记簿里有`,
  )
  await sends(browser, `${draft}/s/seal`, { 'f-seals': 'three' })
  await sends(browser, `${draft}/s/tax`, {
    'f-accounting': 'small',
    'f-financeName': '李明',
    'f-financeTelephone': TELEPHONE,
    'f-invoices': 'ordinary',
  })
  await sends(browser, `${draft}/s/employer`, { 'f-staff': '3', 'f-staffFrom': '2026-07-20' })
  await pictured(browser, draft, 'articles', '章程.png')
  await promised(browser, draft, 'seat')
  return await sent(t, browser, draft, '公司名称、住所、资本只填一次，执照、公章、税务、社保四个环节都用它')
}

/** The four parts, one after another; answers the credit code that the founder reads. */
async function started(t: Told, browser: Browser, number: string, application: string): Promise<string> {
  const { s } = t
  await granted(t, MARKET, number, 'company-establishment', '准予设立，赋码、发照、入库是同一步')
  const shown = await browser.go(`/me/cases/${application}`)
  const code = /统一社会信用代码 ([0-9A-Z]{18})/.exec(shown.text)?.[1]
  s.holds(code && /证照编号/.test(shown.text), `创办人马上看到统一社会信用代码和执照编号：${code ?? worded(shown)}`)
  const { rows } = await t.house.database.pool.query(
    'select e.evidence, f.representative_name from legal_persons.legal_person f join legal_persons.legal_person_event e on e.record = f.id where f.uscc = $1',
    [code],
  )
  s.holds(rows[0]?.evidence === `办件 ${number}`, '法人库里这条登记的依据就是办件编号')
  await granted(t, 'public-security-department', number, 'seal-carving', '公章备案')
  await granted(t, 'tax-bureau', number, 'tax-registration', '新公司的税务信息登记入库')
  await granted(t, 'human-resources-department', number, 'employer-insurance', '新公司的社会保险登记入库')
  const ended = await browser.go(`/me/cases/${application}`)
  s.holds(
    ['已备案', '税务信息已登记', '社会保险已登记，参保职工 3 人'].every((words) => ended.text.includes(words)),
    '一页上看到四个结果：执照、公章、税务、社保',
  )
  return code!
}

async function licensed(t: Told, browser: Browser): Promise<void> {
  const { s } = t
  const draft = await begins(browser, 'food-operation-licence', 'form:retail,licence:yes')
  const firm = await browser.go(`${draft}/s/firm`)
  s.holds(firm.text.includes(NAME) && !/name="f-/.test(firm.text), '办食品经营许可：公司的信息登记簿里都有，一项也不用再填')
  await sends(browser, `${draft}/applicant`, { 'f-telephone': TELEPHONE })
  await sends(browser, `${draft}/s/firm`, {})
  const premises = { 'f-premisesAddress': SEAT, 'f-area': '60', 'f-items': 'pastry', 'f-foodManager': '李明' }
  await sends(browser, `${draft}/s/premises`, premises)
  await pictured(browser, draft, 'layout', '布局图.png')
  await promised(browser, draft, 'rules')
  const { number } = await sent(t, browser, draft, '新公司申请食品经营许可')
  await granted(t, MARKET, number, 'food-operation-licence', '准予，许可证颁发，同时记入法人库')
  const wallet = await browser.go('/me/certificates')
  s.holds(/食品经营许可证/.test(wallet.text), '证照夹里多了一张食品经营许可证')
}

const certificateIn = (text: string) => /\/me\/certificates\/[0-9a-f-]{36}/.exec(text)![0]

async function moved(t: Told, browser: Browser, before: string): Promise<void> {
  const { s } = t
  await browser.signIn(FOUNDER)
  const old = certificateIn(before)
  const list = await browser.go('/me/act-for')
  await browser.fill('/me/act-for', '/me/act-for', { capacity: /legal-person\/[0-9A-Z]{18}/.exec(list.text)![0] })
  const draft = await begins(browser, 'business-change', 'what:seat')
  await sends(browser, `${draft}/applicant`, { 'f-telephone': TELEPHONE })
  await sends(browser, `${draft}/s/firm`, {})
  const change = { 'f-resolvedOn': '2026-07-25', 'f-toSeatVillage': '430103002002', 'f-toSeat': '西牌楼 11 号' }
  await sends(browser, `${draft}/s/change`, change)
  await pictured(browser, draft, 'resolution', '决议.png')
  await promised(browser, draft, 'seat')
  const { number } = await sent(t, browser, draft, '公司搬家，申请变更住所')
  await granted(t, MARKET, number, 'business-change', '准予变更')
  const wallet = await browser.go('/me/certificates')
  const now = [...wallet.text.matchAll(/\/me\/certificates\/[0-9a-f-]{36}/g)].map(([path]) => path)
  const shown = await Promise.all(now.map((path) => browser.go(path)))
  s.holds(
    shown.some(({ text }) => text.includes('西牌楼 11 号')) && /旧版失效/.test((await browser.go(old)).text),
    '新版营业执照写着新住所，旧版当场失效',
  )
}

async function closed(t: Told, browser: Browser, code: string): Promise<void> {
  const { s } = t
  const draft = await begins(browser, 'business-closure', 'debts:no,revoked:no')
  await sends(browser, `${draft}/applicant`, { 'f-telephone': TELEPHONE })
  await sends(browser, `${draft}/s/firm`, {})
  await sends(browser, `${draft}/s/closure`, { 'f-endReason': 'resolved', 'f-endResolvedOn': '2026-07-26', 'f-taxCleared': '' })
  await promised(browser, draft, 'simple')
  const { number } = await sent(t, browser, draft, '公司不再经营，申请注销')
  const part = await accepted(t, MARKET, number, 'business-closure')
  await s.refused(`${MARKET}.decider`, 'applications.grant', { part }, '第16条', '还没有清税：法人库不予注销，这件也就没有准予')
  const { rows } = await t.house.database.pool.query('select id from legal_persons.legal_person where uscc = $1', [code])
  const cleared = { id: rows[0].id, taxClearedOn: '2026-07-27', evidence: '清税证明（模拟）' }
  await s.does('tax-bureau.registrar', 'legal-persons.clear-tax', cleared, '税务局：清税')
  await s.does(`${MARKET}.decider`, 'applications.grant', { part }, '市场监管局：准予注销，执照和许可证一并注销')
  const tracked = await t.stranger().post('/track', { 'f-number': number, 'f-telephone': TELEPHONE })
  s.holds(/准予/.test(tracked.text), '凭编号和手机号查到：已准予')
  await browser.signIn(FOUNDER)
  const acting = await browser.go('/me/act-for')
  s.holds(!acting.text.includes(code), '注销以后，谁也不能再替它办事')
}
