import assert from 'node:assert/strict'
import { pathOf } from '#server/routes/contracts.ts'
import { type Story, within } from './story.ts'

const NAME = 'hgjj.tjj.zw.hn'

/** The four grants of step 5, each as the official who gives it asks for it. */
const grants = (system: string, suffix: string, key: string) =>
  [
    ['informatisation-office.registry', 'registry.allocate-block', { system, zone: 'extranet', length: 26 }, '地址段'],
    ['informatisation-office.registry', 'registry.register-domain', { system, name: `hgjj.tjj.${suffix}` }, '域名'],
    ['stats-bureau.officer', 'exchange.register-client', { system, name: '数据提供子系统', publicKey: key }, '交换权'],
    ['stats-bureau.officer', 'systems.list-on-portal', { system }, '门户展示'],
  ] as const

/** The suffix of the extranet's names, as the province's registry has it. */
export async function extranetSuffix(s: Story): Promise<string> {
  const { zones } = await s.asks('informatisation-office.registry', 'registry.zones', {}, '查看全省网络与域名区')
  return zones.find((z: { zone: string }) => z.zone === 'extranet').suffix ?? NAME
}

/** Step 5, before acceptance: every grant is refused. */
export async function nothingBeforeAcceptance(s: Story, system: string, suffix: string, key: string): Promise<void> {
  s.chapter('五、验收前，一切授予都被拒绝（4.3.6）')
  for (const [account, action, input, words] of grants(system, suffix, key))
    await s.refused(account, action, input, '4.3.6', `验收前申请${words}`)
}

/** Step 5, after acceptance: each is given, and the name stands in the zone file. */
export async function everythingAfterAcceptance(s: Story, system: string, suffix: string, key: string): Promise<void> {
  s.chapter('七、验收后，逐项授予（3.7.7、4.3.6）')
  for (const [account, action, input, words] of grants(system, suffix, key)) {
    const answer = await s.does(account, action, input, `授予${words}`)
    if (action === 'registry.allocate-block') assert.match(answer.block, /\/26$/)
  }
  const { prefixes } = await s.asks('informatisation-office.registry', 'registry.plan', { zone: 'extranet' }, '地址段出自全省规划')
  assert.ok(prefixes.some((p: { blocks: number }) => p.blocks > 0))
  await s.asks('informatisation-office.registry', 'registry.zone-file', { zone: 'extranet' }, '域名写入区文件', ({ text }) =>
    assert.match(text, /hgjj/),
  )
  await s.asks('anyone', 'systems.list-in-use', {}, '门户列出在用系统', ({ systems }) =>
    assert.ok(systems.some((x: { id: string }) => x.id === system)),
  )
}

/** Step 8: the leading group revokes; within one second the wire is dead; restoring brings it back. */
export async function revocationStory(
  s: Story,
  ids: { system: string; project: string },
  pull: () => Promise<import('#tests/support/server.ts').Answer>,
): Promise<void> {
  s.chapter('十、撤销验收，一秒内全部停止；恢复后全部回来（4.3.6）')
  const zoneFile = async () =>
    (await s.server.call('informatisation-office.registry', 'GET', `${pathOf('registry.zone-file')}?zone=extranet`)).body.text as string
  const listed = async () =>
    (await s.server.call('anyone', 'GET', pathOf('systems.list-in-use'))).body.systems.some(
      (x: { id: string }) => x.id === ids.system,
    ) as boolean
  await s.does(
    'leading-group.leader',
    'projects.revoke-acceptance',
    { project: ids.project, reason: '运行中发现重大安全隐患，责令整改。' },
    '省信息化领导小组撤销验收',
  )
  const wire = await within(1000, async () => (await pull()).status >= 400)
  s.holds(wire <= 1000, `${Math.round(wire)} 毫秒后交换调用被拒绝`)
  s.notGranted(await pull(), '4.3.6', '交换网关拒绝')
  s.holds((await within(1000, async () => !/hgjj/.test(await zoneFile()))) <= 1000, '区文件不再有这个域名')
  s.holds((await within(1000, async () => !(await listed()))) <= 1000, '门户不再展示')
  await s.refused(
    'informatisation-office.registry',
    'registry.allocate-block',
    { system: ids.system, zone: 'extranet', length: 27 },
    '4.3.6',
    '也不再分配新的地址段',
  )
  await s.does('leading-group.leader', 'projects.restore-acceptance', { project: ids.project, reason: '整改完成并经复核。' }, '恢复验收')
  s.holds((await within(1000, async () => (await pull()).status === 200)) <= 1000, '交换调用恢复')
  s.holds((await within(1000, async () => /hgjj/.test(await zoneFile()))) <= 1000, '域名恢复解析')
  s.holds((await within(1000, listed)) <= 1000, '门户恢复展示')
}
