import assert from 'node:assert/strict'
import type { Story } from './story.ts'

const SYSTEM = 'information-centre.system-admin'
const SECURITY = 'information-centre.security-admin'
const AUDITOR = 'audit-office.auditor'

export type NewOfficial = { readonly official: string; readonly account: string; readonly password: string; readonly post: string }

/** An official from nothing: one administrator opens the account, another gives the rights, and the training gate holds (3.9.3). */
export async function newOfficialStory(s: Story): Promise<NewOfficial> {
  s.chapter('一、一名新干部：系统管理员开户，安全管理员授权，培训合格才能办事（3.6.2、3.9.3）')
  const organ = 'statistics-bureau'
  const place = (await s.asks('anyone', 'people.organs', {}, '机构名录', ({ organs }) => assert.ok(organs.length > 50))).organs.find(
    ({ id }: { id: string }) => id === 'stats-bureau' || id === organ,
  )
  const account = 'stats-bureau.newcomer'
  const { post } = await s.does(
    SYSTEM,
    'people.create-post',
    { organ: place.id, title: '经办人（新设）', kind: 'business', reason: '增设岗位' },
    '系统管理员设岗',
  )
  const opened = await s.does(
    SYSTEM,
    'people.create-account',
    { name: '示例·新同志', account, organ: place.id, reason: '新录用' },
    '系统管理员开户，一次性密码只显示这一次',
  )
  await s.does(SYSTEM, 'people.appoint', { official: opened.official, post, reason: '新录用' }, '系统管理员任职')
  await s.refused(
    SYSTEM,
    'entitlements.give-duty',
    { post, duty: 'officer', reason: '顺手授权' },
    '3.7.7',
    '系统管理员不能给自己开的账号授权',
  )
  await s.does(SECURITY, 'entitlements.give-duty', { post, duty: 'officer', reason: '岗位需要' }, '安全管理员授予职责')
  const password = '湘江北去橘子洲头-2026'
  await setOwnPassword(s, account, opened.password, password)
  s.holds((await s.server.signIn(account, password)).ok, '本人改密后登录')
  const system = {
    name: '新同志登记的系统',
    zone: 'extranet',
    kind: 'department',
    functions: ['查询'],
    users: ['干部'],
    description: '示例',
  }
  await s.refused(account, 'systems.register-system', system, '3.9.3', '岗位课程没有通过，权限不生效')
  await s.does(
    SECURITY,
    'training.record-course',
    { official: opened.official, course: 'it-skills', kind: 'waived', to: '2026-09-01', reason: '入职前已通过同类考核' },
    '安全管理员登记免训，写明理由和期限',
  )
  await s.does(account, 'systems.register-system', system, '权限立即生效')
  return { official: opened.official, account, password, post }
}

/** The first sign-in of an account with a password that somebody handed over: it leads to setting one's own. */
async function setOwnPassword(s: Story, account: string, given: string, own: string): Promise<void> {
  const { cookieBrowser } = await import('#tests/support/cookie-browser.ts')
  const browser = cookieBrowser(s.server.publicOrigin)
  const page = await browser.signIn(await browser.go(`${s.server.publicOrigin}/api/session/start?to=/work`), account, given)
  assert.match(page.text, /autocomplete="new-password"/, '首次登录须改密')
  const hidden = [...page.text.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    /name="([\w-]+)"/.exec(tag)![1]!,
    /value="([^"]*)"/.exec(tag)![1]!,
  ])
  const form = /<form[^>]*action="([^"]*\/password[^"]*)"/.exec(page.text)?.[1] ?? `${page.url.pathname}`
  const done = await browser.go(new URL(form, page.url), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: page.url.origin, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams([...hidden, ['password', own], ['repeat', own]]),
  })
  s.holds(done.url.pathname === '/work', '首次登录须改密；改后经授权码和 PKCE 回到工作台')
}

/** Each of the three is refused the others' duties, and the data itself refuses to join them (3.6.2). */
export async function threeAdministratorsStory(s: Story, { official, post }: NewOfficial): Promise<void> {
  s.chapter('二、三员分立：谁也做不了别人的事，数据本身也不让（3.6.2）')
  await s.refused(SECURITY, 'people.create-account', account('a'), '3.7.7', '安全管理员不能开户')
  await s.refused(AUDITOR, 'people.create-account', account('b'), '3.7.7', '审计员不能开户')
  await s.refused(AUDITOR, 'entitlements.give-duty', { post, duty: 'head', reason: '越权' }, '3.7.7', '审计员不能授权')
  for (const [who, words] of [
    [SYSTEM, '系统管理员不能看审计日志'],
    [SECURITY, '安全管理员不能看审计日志'],
  ] as const)
    s.notGranted(await s.server.call(who, 'GET', '/api/audit/lines'), '3.7.7', words)
  for (const who of [SYSTEM, SECURITY, AUDITOR])
    s.notGranted(await s.server.call(who, 'GET', '/api/registers/projects.project'), '3.7.7', `${who} 看不到业务数据`)
  const { post: audit } = await s.does(
    SYSTEM,
    'people.create-post',
    { organ: 'audit-office', title: '安全审计员（新设）', kind: 'audit', reason: '增设岗位' },
    '设一个安全审计岗',
  )
  await s.refused(SYSTEM, 'people.appoint', { official, post: audit, reason: '兼任' }, '3.6.2', '在任业务岗的人不能兼任审计员')
  await s.refused(
    SECURITY,
    'entitlements.give-permission',
    { duty: 'officer', permission: 'audit.read', scope: 'all', reason: '方便' },
    '3.6.2',
    '业务职责不能加进审计权限',
  )
  const planted = s.server.database.pool.query(
    `insert into kernel.official_post (official, post, valid_from) values ($1, $2, '2026-03-02')`,
    [official, audit],
  )
  const error = await planted.then(
    () => undefined,
    (caught: { constraint?: string }) => caught,
  )
  s.holds(error?.constraint === 'one_class_at_a_time', '绕过程序直接写库，也被约束拒绝')
}

const account = (suffix: string) => ({ name: '示例·某人', account: `someone.${suffix}`, organ: 'stats-bureau', reason: '越权' })
