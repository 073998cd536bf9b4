import assert from 'node:assert/strict'
import * as oidc from 'openid-client'
import type { Day } from '#kernel/time/day.ts'
import { bringToAcceptance, registerAndDraft, registerSuppliers } from '#province/lifecycle.ts'
import { seedStandards } from '#modules/governance/standards/seed-standards.ts'
import { CALLBACK, signedIn, type Registered } from '#tests/support/relying-party.ts'
import { quietly } from './building-story.ts'
import { consumerSpec } from './sharing-story.ts'
import { type Story, within } from './story.ts'

const OFFICER = 'ndrc.officer'
const registration = (system: string) => ({ system, name: '宏观经济管理信息系统', realm: 'officials', redirectUris: [CALLBACK] })

/** A department's own system as a client: refused until accepted, used by a standard library, cut off when acceptance goes. */
export async function clientStory(s: Story): Promise<void> {
  s.chapter('三、部门系统接入统一身份登录：验收前不给，撤销后一秒内断（3.7.7、4.3.6）')
  const waiting = await registerAndDraft(quietly(s), {
    ...consumerSpec,
    system: { ...consumerSpec.system, name: '未验收的系统' },
    project: { ...consumerSpec.project, name: '未验收的系统工程' },
  })
  await s.refused(OFFICER, 'sign-in.register-client', registration(waiting.system), '4.3.6', '未经验收，不能接入统一身份登录')

  const now = s.server.clock.now().slice(0, 10)
  const suppliers = await registerSuppliers(quietly(s))
  await seedStandards((account, action, input) => quietly(s).act(account, action.name, input as Record<string, unknown>) as never)
  const { system, project } = await bringToAcceptance(quietly(s), consumerSpec, '2026-01-05' as Day, suppliers)
  s.holds(project, '该系统立项、建设、验收')
  s.on(now > '2026-11-02' ? now : '2026-11-02')
  const made = await s.does(OFFICER, 'sign-in.register-client', registration(system), '验收后登记为登录客户端，密钥只显示这一次')
  const client = { id: made.id, secret: made.secret, system, project } as Registered

  const { config, tokens, browser } = await signedIn(s.server, client, { account: 'stats-bureau.officer' })
  const info = await oidc.fetchUserInfo(config, tokens.access_token, tokens.claims()!.sub)
  assert.equal(info.preferred_username, 'stats-bureau.officer')
  s.holds(info, 'openid-client 以授权码加 PKCE 登录一名干部')
  const refreshed = await oidc.refreshTokenGrant(config, tokens.refresh_token!)
  s.holds(refreshed.refresh_token !== tokens.refresh_token, '刷新令牌轮换')

  await s.does('leading-group.leader', 'projects.revoke-acceptance', { project, reason: '验收材料不实' }, '领导小组撤销验收')
  const isCut = async () =>
    await oidc.fetchUserInfo(config, refreshed.access_token, tokens.claims()!.sub).then(
      () => false,
      () => true,
    )
  const ms = await within(1_000, isCut)
  s.holds(ms < 1_000, `撤销后 ${Math.round(ms)} 毫秒，令牌失效`)
  await assert.rejects(oidc.refreshTokenGrant(config, refreshed.refresh_token!))
  const again = await browser.go(`${s.server.publicOrigin}/oidc/auth?client_id=${client.id}&response_type=code&scope=openid`)
  s.holds(again.status >= 400, '不能再登录，也不能续期')
  await s.does('leading-group.leader', 'projects.restore-acceptance', { project, reason: '复核无误' }, '恢复验收')
  const back = await within(2_000, async () => {
    try {
      await signedIn(s.server, client, { account: 'stats-bureau.officer', browser })
      return true
    } catch {
      return false
    }
  })
  s.holds(back < 2_000, '登录随即恢复')
}
