// The administrators' screens in Chromium: each of the three has a menu of their own, every page opens in light and dark,
// the console is silent, and axe (WCAG 2.2 AA) has no objection.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { AUDITOR, SECURITY, SYSTEM } from '#tests/support/staff.ts'
import { chromiumPath, noBrowser, openWorkbench, THEMES, violations } from './workbench-browser.ts'

let bench: Awaited<ReturnType<typeof openWorkbench>>
let official = ''
let emergency = ''

const act = async (account: string, path: string, input: unknown) => {
  const { status, body } = await bench.server.call(account, 'POST', path, input, { 'idempotency-key': crypto.randomUUID() })
  assert.ok(status < 300, `${path}: ${JSON.stringify(body)}`)
  return body
}
const idOf = async (account: string) =>
  (await bench.server.database.kysely.selectFrom('kernel.official').select('id').where('account', '=', account).executeTakeFirstOrThrow())
    .id
const soon = () => new Date(Date.parse(bench.server.clock.now()) + 2 * 3_600_000).toISOString()
const reason = '防汛值守期间工作需要'

before(async () => {
  if (!chromiumPath) return
  bench = await openWorkbench({ now: '2026-11-23T02:00:00.000Z' })
  const { post } = await act(SYSTEM, '/api/people/create-post', {
    organ: 'water-department',
    title: '防汛科员',
    kind: 'business',
    asks: ['officer'],
    reason,
  })
  await act(SYSTEM, '/api/people/create-post', { organ: 'water-department', title: '安全审计岗', kind: 'audit', reason })
  official = (
    await act(SYSTEM, '/api/people/create-account', { name: '示例·刘洋', account: 'water.liu', organ: 'water-department', reason })
  ).official
  await act(SYSTEM, '/api/people/appoint', { official, post, reason })
  const leader = (
    await bench.server.database.kysely
      .selectFrom('kernel.official_post')
      .select('post')
      .where('official', '=', await idOf('ndrc.approver'))
      .executeTakeFirstOrThrow()
  ).post
  const { official: second } = await act(SYSTEM, '/api/people/create-account', {
    name: '示例·陈静',
    account: 'ndrc.chen',
    organ: 'ndrc',
    reason,
  })
  await act(SYSTEM, '/api/people/appoint', { official: second, post: leader, to: '2027-06-01', reason })
  await act(SYSTEM, '/api/people/establish-organ', {
    id: 'flood-office',
    name: '湖南省防汛抗旱办公室',
    kind: 'institution',
    level: 'province',
    division: '430000',
    parent: 'water-department',
    from: '2026-11-01',
    source: '湘编〔2026〕9号',
  })
  await act('ndrc.head', '/api/delegation/give', {
    taker: await idOf('ndrc.officer'),
    permissions: ['projects.sign', 'planning.sign'],
    to: soon(),
    reason: '赴京开会',
  })
  emergency = (
    await act('audit-office.head', '/api/break-glass/ask', { duty: 'reviewer', minutes: 60, reason: '评审人员全部失联，须当日完成评审' })
  ).emergency
  await act(SECURITY, '/api/break-glass/open', { emergency })
})
after(async () => bench?.close())

const pagesOf = (): Record<string, string[]> => ({
  [SYSTEM]: ['/organs/tree', '/organs/water-department', '/accounts', `/accounts/${official}`, '/break-glass', '/training'],
  [SECURITY]: ['/rights/inbox', '/rights', '/rights?module=people', '/rights/clearances', '/training', '/organs/ndrc', '/break-glass'],
  [AUDITOR]: [`/break-glass/${emergency}`, '/break-glass', '/rights', '/training', '/organs/tree?day=2004-06-09'],
  'ndrc.head': ['/delegations', '/break-glass', '/training'],
  'ndrc.officer': ['/delegations'],
})

test(
  'every page of the administrators opens in light and dark, says nothing on the console, and axe has no objection',
  { skip: noBrowser },
  async () => {
    const found: string[] = []
    for (const [account, paths] of Object.entries(pagesOf()))
      for (const [nth, theme] of THEMES.entries()) {
        const page = await bench.pageOf(account, theme)
        for (const [at, path] of paths.filter((_, place) => place % 2 === nth).entries()) {
          await (at === 0 ? bench.open(page, path) : bench.move(page, path))
          found.push(...(await violations(page, at === 0 ? 'html' : 'main')))
        }
        await page.context().close()
      }
    assert.deepEqual(found, [])
    assert.deepEqual(bench.complaints.splice(0), [])
  },
)

test('each of the three sees their own menu and no business room (3.6.2)', { skip: noBrowser }, async () => {
  const menus: Record<string, string[]> = {}
  for (const account of [SYSTEM, SECURITY, AUDITOR]) {
    const page = await bench.pageOf(account, 'light')
    await bench.open(page, '/')
    menus[account] = await page
      .locator('.y-rail a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    await page.context().close()
  }
  const BUSINESS =
    /^\/(work|cases|registers\/(?!(sign-in|trust|seals|continuity|calendar)\.)|projects|plan|requests|catalogue|exchange|reviews|delegations)/
  for (const [account, menu] of Object.entries(menus))
    assert.deepEqual(
      menu.filter((path) => BUSINESS.test(path)),
      [],
      account,
    )
  assert.ok(menus[SYSTEM]!.includes('/accounts') && !menus[SYSTEM]!.some((path) => path.startsWith('/rights') || path.startsWith('/audit')))
  assert.ok(menus[SECURITY]!.includes('/rights/inbox') && !menus[SECURITY]!.includes('/accounts') && !menus[SECURITY]!.includes('/audit'))
  assert.ok(menus[AUDITOR]!.includes('/audit') && !menus[AUDITOR]!.includes('/accounts') && !menus[AUDITOR]!.includes('/rights/inbox'))
})

test('an account is opened in its drawer, its password shown once and nowhere after', { skip: noBrowser }, async () => {
  const page = await bench.pageOf(SYSTEM, 'light')
  await bench.open(page, '/organs/water-department')
  await page.getByRole('button', { name: '开设账号' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('姓名').fill('示例·王敏')
  await drawer.getByLabel('账号', { exact: true }).fill('water.wang')
  await drawer.getByLabel('事由').fill('新录用')
  assert.deepEqual(await violations(page, '[role=dialog]'), [])
  await drawer.getByRole('button', { name: '开设账号' }).click()
  const password = await drawer.locator('.y-recovery-code').innerText()
  assert.match(password, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
  await drawer.getByRole('button', { name: '知道了' }).click()
  await page.waitForFunction(() => !document.querySelector('[role=dialog]'))
  assert.ok(!(await page.content()).includes(password))
  await page.context().close()
})

test(
  'a request is given with its difference in sight; the taker acts for the giver; an open emergency shouts in red',
  { skip: noBrowser },
  async () => {
    const security = await bench.pageOf(SECURITY, 'light')
    await bench.open(security, '/rights/inbox')
    const card = security.getByRole('article').filter({ hasText: '防汛科员' })
    assert.ok((await card.locator('ins').count()) > 10)
    assert.ok(await card.locator('ins').first().isVisible())
    await card.getByRole('button', { name: '核准' }).click()
    await security.getByRole('dialog').getByRole('button', { name: '核准申请' }).click()
    await card.waitFor({ state: 'detached' })
    await security.context().close()

    const taker = await bench.pageOf('ndrc.officer', 'light')
    await bench.open(taker, '/delegations')
    const acting = taker.getByText(/您正代.+办理/)
    // On a busy machine the menu may fold away under the click.
    for (let tried = 0; tried < 4 && !(await acting.isVisible()); tried += 1) {
      await taker.locator('button.y-post').click()
      await taker
        .getByRole('menuitem', { name: /^代.+办理$/ })
        .click({ timeout: 3_000 })
        .catch(() => {})
      await acting.waitFor({ timeout: 6_000 }).catch(() => {})
    }
    await acting.waitFor()
    assert.deepEqual(await violations(taker), [])
    await taker.getByRole('button', { name: '回到本人岗位' }).click()
    await taker.getByText(/您正代.+办理/).waitFor({ state: 'detached' })
    await taker.context().close()

    for (const account of [AUDITOR, 'leading-group.leader']) {
      const page = await bench.pageOf(account, 'dark')
      await bench.open(page, '/organs')
      await page
        .locator('.y-bar-red')
        .getByText(/应急授权开启中/)
        .waitFor()
      assert.deepEqual(await violations(page), [])
      await page.context().close()
    }
  },
)
