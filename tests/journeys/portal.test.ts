// The public portal over HTTP: what it may ask, what it says when the extranet is away, what it weighs, where its links lead.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { anyone } from '#kernel/access/actor.ts'
import { methodOf } from '#kernel/module/contract.ts'
import { modules } from '#server/modules.ts'
import { buildPortal } from '#server/portal.ts'
import { localAddress } from '#server/portal-request.ts'
import { asked } from '#web/portal/asked.ts'
import { ExtranetAway } from '#web/portal/asking.ts'
import { places } from '#web/portal/places.ts'
import { mayBeMissing, openPortalHouse, pagesOf, type PortalHouse } from './portal-house.ts'

let portal: PortalHouse
before(async () => {
  portal = await openPortalHouse()
})
after(() => portal?.close())

const text = async (path: string, headers: Record<string, string> = {}) => await (await portal.get(path, headers)).text()
const open = new Set(
  modules.flatMap(({ questions }) =>
    questions.filter(({ contract }) => contract.public && contract.may === 'anyone').map(({ contract }) => contract.name),
  ),
)

test('the portal lists public questions only, and asks nothing that it does not list', async () => {
  const listed = new Set<string>(Object.values(asked).map(({ name }) => name))
  for (const name of listed) assert.ok(open.has(name), name)
  portal.names.length = 0
  const none = '00000000-0000-4000-8000-000000000000'
  const files = [
    `/docs/${none}/files/${none}`,
    '/open/catalogue.ttl',
    '/open/oc4ids.json',
    '/open/legal-persons.csv',
    '/sdmx/rest/dataflow',
    '/sdmx/rest/data/PERSONS',
  ]
  for (const path of [...pagesOf(portal), ...files]) await text(path)
  const used = new Set(portal.names)
  assert.deepEqual(
    [...used].filter((name) => !listed.has(name)),
    [],
  )
  // A question with a body is asked by a form and not by opening a page.
  const byPage = Object.values(asked).filter((question) => methodOf(question) === 'GET')
  assert.deepEqual(
    byPage.filter(({ name }) => !used.has(name)).map(({ name }) => name),
    [],
    'listed but never asked',
  )
})

test('whatever place is opened, only public names leave for the extranet', async (t) => {
  const heard: string[] = []
  const app = await buildPortal({
    ask: async (name) => {
      heard.push(name)
      throw new Error('away')
    },
  })
  t.after(() => app.close())
  for (const { path } of places) await app.inject(path.replace(':id', '4.3.2'))
  for (const name of heard) assert.ok(open.has(name), name)
})

test('every page opens whole, in both languages and both versions', async () => {
  for (const path of pagesOf(portal))
    for (const cookie of ['lang=zh', 'lang=en', 'mode=elder']) {
      const answer = await portal.get(path, { cookie })
      assert.ok(answer.status === 200 || (answer.status === 404 && mayBeMissing(path)), `${path} ${answer.status}`)
      const page = await answer.text()
      assert.match(page, /<h1/, path)
      assert.doesNotMatch(page, /\{\w+\}|undefined|\[object|NaN|>null</, path)
    }
})

test('every link of every page leads somewhere', async () => {
  const links = new Set<string>()
  for (const path of pagesOf(portal))
    for (const [, href] of (await text(path)).matchAll(/href="(\/[^"#]*)/g)) links.add(href!.replaceAll('&amp;', '&'))
  assert.ok(links.size > 150)
  // Of the same page at a hundred places one is enough.
  const once = new Map([...links].map((link) => [link.replace(/^\/43\d{4}(?=$|[/?])/, '/43'), link]))
  for (const link of once.values()) {
    const { status } = await portal.get(link)
    assert.ok(status === 200 || (status === 404 && mayBeMissing(link.split('?')[0]!)), `${link} ${status}`)
  }
})

test('at a place every link and every form of every page stays there, but those that lead to another', async () => {
  for (const path of pagesOf(portal).filter((it) => !/^\/43\d{4}/.test(it))) {
    const page = await text(`/430181${path === '/' ? '' : path}`)
    for (const [, address] of page.matchAll(/ (?:href|action)="(\/(?!assets\/)[^"]*)"/g)) assert.match(address!, /^\/43\d{4}/, path)
    assert.match(page, /<strong>浏阳市<\/strong>/, path)
  }
  const page = await text('/430181/items/food-operation-licence')
  assert.match(page, /<link rel="canonical" href="[^"]*\/430181\/items\/food-operation-licence"/)
  assert.match(page, /浏阳市没有公布办理点，可以到上一级办/)
  assert.match(page, /长沙市政务服务中心/)
  assert.match(await text('/431081/items/food-operation-licence'), /湖南省市场监督管理局/)
  assert.match(await text('/430181/about'), /<link rel="canonical" href="http:\/\/127\.0\.0\.1:8080\/about"/)
})

test('an address of no division says so; the province has none before it; the map and the feed know the places', async () => {
  const gone = await portal.get('/439999/items')
  assert.equal(gone.status, 404)
  assert.match(await gone.text(), /没有这个地区[^]*href="\/430000\/places"/)
  assert.match(await text('/430000/items'), /<strong>湖南省<\/strong>/)
  assert.match(await text('/places?q=ly'), /href="\/430181"[^>]*>浏阳市/)
  assert.match(await text('/places?to=%2Fhalls'), /href="\/431302\/halls"/)
  assert.match(await text('/sitemap.xml'), /<loc>[^<]*\/430100\/sitemap\.xml<\/loc>/)
  assert.match(await text('/430100/sitemap.xml'), /<loc>[^<]*\/430181\/halls<\/loc>/)
  assert.match(await text('/feed.xml'), /<title>项目验收：宏观经济数据库一期工程<\/title>/)
})

test('one box finds a matter by slang, by pinyin, with the place in the words; what is not found can be told', async () => {
  assert.match(await text('/search?q=准生证'), /href="\/items\/birth-registration">出生登记<[^]*“准生证”就是这件事/)
  assert.match(await text('/search?q=sbk'), /href="\/items\/social-security-card"/)
  assert.match(await text('/search?q=浏阳 开饭店'), /按浏阳市显示[^]*href="\/430181\/items\/food-operation-licence"/)
  assert.match(await text('/search?q=liuyang'), /href="\/430181"[^>]*>地区：浏阳市/)
  const nothing = await text('/search?q=租房补贴')
  assert.match(nothing, /action="\/search\/wish"/)
  const told = await fetch(`${portal.origin}/search/wish`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ words: '租房补贴' }),
  })
  assert.deepEqual([told.status, told.headers.get('location')], [303, '/search?told=1'])
  const short = await fetch(`${portal.origin}/430181/search/wish`, { method: 'POST', body: new URLSearchParams({ words: '租' }) })
  assert.equal(short.status, 422)
  assert.match(await short.text(), /请至少写两个字/)
})

test('the public record stands on the pages: clause, project, award, system, resource, exchange, organ', async () => {
  assert.match(await text('/'), /宏观经济数据库/)
  assert.match(await text('/openness'), /一份文件，/)
  assert.match(await text('/clauses/4.3.6'), /<mark>建设完毕时/)
  const clause = await text('/clauses/4.3.2')
  assert.match(clause, /data-name="理由"/)
  assert.match(clause, /湖南省发展和改革委员会/)
  const project = await text(`/projects/${portal.told.project}`)
  assert.match(project, /批准概算/)
  assert.match(project, /1,000 万元/)
  assert.match(project, /650 万元/)
  assert.match(await text('/statistics'), /role="img" aria-label="每日调用次数柱状图，2026年6月1日 至 2026年6月2日，最多一天 128 次/)
  assert.match(await text('/organs/labour-department'), /湖南省人力资源和社会保障厅/)
  assert.match(await text('/plan'), /湖南省劳动和社会保障厅/)
  assert.match(await text('/search?q=长辈版'), /无障碍声明/)
})

test('a page carries the meta tags of government sites, and an article its day and source', async () => {
  const page = await text(`/projects/${portal.told.project}`)
  for (const name of [
    'SiteName',
    'SiteDomain',
    'SiteIDCode',
    'ColumnName',
    'ColumnType',
    'ArticleTitle',
    'PubDate',
    'ContentSource',
    'Keywords',
    'Author',
    'Description',
    'Url',
  ])
    assert.match(page, new RegExp(`<meta name="${name}" content="[^"]+"`), name)
})

test('pages keep their budgets, and nothing is inline', async () => {
  const home = await text('/')
  const css = await text(/href="(\/assets\/[^"]+\.css)"/.exec(home)![1]!)
  const script = await text(/src="(\/assets\/[^"]+\.js)"/.exec(home)![1]!)
  assert.ok(gzipSync(css).length <= 20 * 1024)
  assert.ok(script.length <= 15 * 1024)
  for (const path of pagesOf(portal)) {
    const page = await text(path)
    assert.ok(gzipSync(page).length <= 30 * 1024, path)
    // A link away that a reader follows is no part of the page.
    assert.doesNotMatch(
      page.replace(/<a [^>]*rel="noreferrer"[^>]*>/g, ''),
      /<style|<script(?! src="\/assets\/)|\sstyle=|\son\w+=|https?:\/\/(?!127\.0\.0\.1)/,
      path,
    )
  }
})

test('beside each step of a life event stands where it is done, or plainly that it is not done here and whom to call', async () => {
  assert.doesNotMatch(await text('/life/company-start'), /没有公布/)
  const hall = { division: '430100', place: '一楼（模拟）', hours: '工作日', telephone: '0731-00000008' }
  await portal.teller.act('human-resources-department.head', 'items.publish-service', { matter: 'retirement', ...hall })
  assert.match(
    await text('/430181/life/retiring'),
    /浏阳市没有公布办这一项的地方，到长沙市办：<br\/>一楼（模拟）[^]*href="tel:0731-00000008"[^]*浏阳市没有公布办理点。[^]*href="tel:12345"/,
  )
  assert.match(await text('/430100/life/retiring'), /<dd>一楼（模拟） · <a href="tel:0731-00000008"/)
  assert.match(await text('/431081/life/birth'), /资兴市没有公布办理点。[^]*href="tel:12345"/)
})

test('a guide shows a sample of the certificate that nobody can take for one, and says when the matter was withdrawn', async () => {
  assert.match(await text('/items/retirement'), /href="\/items\/retirement\/sample">看结果样本/)
  const page = await text('/items/retirement/sample')
  assert.match(page, /样本[^]*退休证[^]*「姓名」[^]*「年月日」[^]*「颁发机构和印章」/)
  assert.equal((await portal.get('/items/school-enrolment/sample')).status, 404)
  const { act } = portal.teller
  const hall = { matter: 'public-place-hygiene-licence', place: '二楼（模拟）', hours: '工作日', telephone: '0731-00000009' }
  const publish = (division: string) =>
    act('health-commission.head', 'items.publish-service', { ...hall, division }) as Promise<{ id: string }>
  const [city, { id }] = [await publish('430100'), await publish('430102')]
  await act('health-commission.head', 'items.withdraw-service', { id, version: 1 })
  assert.match(
    await text('/430102/items/public-place-hygiene-licence'),
    /芙蓉区从 2026年6月3日 起停办这个事项。[^]*现在到长沙市办：[^]*0731-00000009[^]*在线办理/,
  )
  await act('health-commission.head', 'items.withdraw-service', { id: city.id, version: 1 })
  const nowhere = await text('/430103/items/public-place-hygiene-licence')
  assert.match(nowhere, /长沙市从 2026年6月3日 起停办这个事项。[^]*改到哪里办还没有公布。[^]*湖南省卫生健康委员会/)
  assert.doesNotMatch(nowhere, /在线办理/)
  assert.match(await text('/items/public-place-hygiene-licence'), /这个事项从 2026年6月3日 起停办/)
})

test('the picture of a life event is linked, and its own style is the one that it may bring', async () => {
  assert.match(await text('/life/birth'), /href="\/life\/birth\/process\.svg"/)
  const picture = await portal.get('/life/birth/process.svg')
  const style = /<style>([^<]*)<\/style>/.exec(await picture.text())![1]!
  assert.equal(
    picture.headers.get('content-security-policy'),
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`,
  )
})

test('style and script are named by content and kept for ever; a page is checked again and costs nothing when unchanged', async () => {
  const home = await portal.get('/')
  assert.match(home.headers.get('content-security-policy')!, /script-src 'self'; style-src 'self'/)
  assert.equal(home.headers.get('cache-control'), 'private, no-cache')
  const style = await portal.get(/href="(\/assets\/[^"]+\.css)"/.exec(await home.text())![1]!)
  assert.match(style.headers.get('cache-control')!, /immutable/)
  assert.equal((await portal.get('/about', { 'if-none-match': (await portal.get('/about')).headers.get('etag')! })).status, 304)
})

test('the elder version is the same address with a cookie, set by a plain form that leads nowhere else', async () => {
  const answer = await fetch(`${portal.origin}/settings`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ mode: 'elder', back: '/plan' }),
  })
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/plan'])
  assert.match(answer.headers.get('set-cookie')!, /^mode=elder;.*SameSite=Lax; HttpOnly/)
  assert.match(await text('/plan', { cookie: 'mode=elder' }), /<html lang="zh-CN" data-mode="elder">/)
  for (const back of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '/\t/elsewhere.example',
    '',
  ])
    assert.equal(localAddress(back), '/', back)
})

test('the language is chosen by the address once and kept by a cookie', async () => {
  const answer = await portal.get('/plan?lang=en')
  assert.match(answer.headers.get('set-cookie')!, /^lang=en/)
  assert.match(await answer.text(), /<html lang="en"/)
  assert.match(await text('/plan', { cookie: 'lang=en' }), /Master plan/)
})

test('what a visitor types comes back as text, never as markup', async () => {
  const page = await text(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  assert.doesNotMatch(page, /<script>alert/)
  for (const path of [
    '/clauses/9.9.9',
    '/clauses/%00',
    '/projects/x',
    '/organs/%2e%2e%2fx',
    '/catalogue/00000000-0000-4000-8000-000000000000',
    '/open/ocds/none.json',
  ])
    assert.ok([400, 404].includes((await portal.get(path)).status), path)
  for (const path of [
    '/organs?day=never',
    '/catalogue?page=-1',
    '/clauses?kind=__proto__',
    '/projects?state=x',
    `/search?q=${'长'.repeat(1_000)}`,
  ])
    assert.equal((await portal.get(path)).status, 200, path)
})

test('one field takes whatever number people hold, says what it is, and leads on; of a case it says nothing more', async () => {
  const verified = (code: string) => text(`/verify?code=${encodeURIComponent(code)}`)
  for (const [typed, said, to] of [
    ['ａｐｐｌ2O26 7k3m9qz4xw5t', '这是办件编号 APPL-2026-7K3M-9QZ4-XW5T', '/track?number=APPL-2026-7K3M-9QZ4-XW5T'],
    ['DISC-2026-7K3M-9QZ4-XW5T', '也不说有没有这一件', '/disclosure/track?number=DISC-2026-7K3M-9QZ4-XW5T'],
    ['REPO-2026-0A1B2C3D', '请再填回执上的查询码', '/talk/answer?number=REPO-2026-0A1B2C3D'],
    ['DISP-2026-7K3M-9QZ4-XW5T', '只给本人看', '/me'],
    ['6901234567892', '不登记商品条码', '/talk/report/fake-goods'],
    ['(01)06901234567892(17)270101', '这是商品条码 06901234567892', '/talk/report/fake-goods'],
    ['430000／2026-7k3m9qz4xw5t', '没有索引号 430000/2026-7K3M-9QZ4-XW5T', '/docs'],
  ] as const) {
    const page = await verified(typed)
    assert.ok(page.includes(said) && page.includes(`href="${to}"`), typed)
    if (to.includes('?number=')) assert.match(await text(to), new RegExp(`value="${to.split('=')[1]}"`))
  }
  for (const none of ['6901234567893', '430000/2026-\0', 'APPL-2026-7K3M', '1.2.156.3005.2.1111'])
    assert.match(await verified(none), /查验结果：编码不对/)
})

test('a system whose acceptance is revoked is gone from the portal within a second', async () => {
  assert.match(await text('/systems'), new RegExp(portal.told.system))
  await portal.teller.act('leading-group.leader', 'projects.revoke-acceptance', {
    project: portal.told.project,
    reason: '复核发现验收材料不实。',
  })
  await new Promise((resolve) => setTimeout(resolve, 900))
  assert.doesNotMatch(await text('/systems'), new RegExp(portal.told.system))
  assert.match(await text(`/projects/${portal.told.project}`), /验收已撤销/)
})

test('while the extranet is away a page says so plainly, and the standing pages stand', async (t) => {
  const app = await buildPortal({
    ask: async () => {
      throw new Error('connect ECONNREFUSED 10.1.2.3:8443')
    },
  })
  t.after(() => app.close())
  const answer = await app.inject('/')
  assert.equal(answer.statusCode, 503)
  assert.ok(answer.payload.includes(String(answer.headers['x-request-id'])))
  assert.match(answer.payload, /暂时连不上政务外网/)
  assert.match(answer.payload, /12345/)
  assert.match(answer.payload, /请过几分钟再打开本页/)
  assert.doesNotMatch(answer.payload, /ECONNREFUSED|10\.1\.2\.3| at |Error/)
  for (const path of ['/about', '/accessibility', '/map', '/robots.txt', '/sitemap.xml', '/health'])
    assert.equal((await app.inject(path)).statusCode, 200, path)
  assert.equal((await app.inject('/open/catalogue.ttl')).statusCode, 503)
})

test('when one answer is lost its part says so and the rest of the page stands', async (t) => {
  const ask = async (name: string, query: Readonly<Record<string, unknown>>) => {
    if (name === 'items.matters') throw new ExtranetAway('lost')
    return await portal.house.house.ask(anyone, name, query)
  }
  const app = await buildPortal({ ask })
  t.after(() => app.close())
  const answer = await app.inject('/')
  assert.equal(answer.statusCode, 200)
  assert.match(answer.payload, /这一部分暂时取不到/)
  assert.match(answer.payload, /服务专题/)
  const found = await app.inject('/search?q=户口')
  assert.match(found.payload, /这一部分暂时取不到[^]*扫黄打非/)
})

test('a fault inside the page itself is a plain page too, without a word of the inside', async (t) => {
  const app = await buildPortal({ ask: async () => ({ clauses: [{ id: 7 }] }) })
  t.after(() => app.close())
  const broken = await buildPortal({ ask: async () => ({}), now: () => 'never' as never })
  t.after(() => broken.close())
  for (const answer of [await app.inject('/clauses'), await broken.inject('/about')]) {
    assert.equal(answer.statusCode, 500)
    assert.ok(answer.payload.includes(String(answer.headers['x-request-id'])))
    assert.match(answer.payload, /12345/)
    assert.doesNotMatch(answer.payload, /TypeError|is not a function|undefined/)
  }
})

test('whoever opens too many pages is told to wait, in words', async (t) => {
  const app = await buildPortal({ ask: async () => ({}), perSecond: 1 })
  t.after(() => app.close())
  for (let i = 0; i < 10; i += 1) await app.inject('/about')
  const answer = await app.inject('/about')
  assert.equal(answer.statusCode, 429)
  assert.match(answer.payload, /请等 \d+ 秒再试/)
})
