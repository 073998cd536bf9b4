import assert from 'node:assert/strict'
import { generateSm2, sm2ToPem, type Sm2KeyPair } from '#kernel/trust/sm2.ts'
import { callUrl, canonicalRequest, headerNames, signCall } from '#modules/resources/exchange/gateway/canonical-request.ts'
import { verifyEvidence } from '#modules/resources/exchange/evidence/answer-evidence.ts'
import { censusInput } from '#province/macro-figures.ts'
import type { Answer } from '#tests/support/server.ts'
import { assertFields } from './sharing-story.ts'
import type { Story } from './story.ts'

const SERVICE = 'county-census'
const PURPOSE = '编制规划'

/** The census of 2020 is published, and offered through the gateway by the accepted system. */
export async function serviceStory(s: Story, resource: string): Promise<void> {
  await s.does(
    'stats-bureau.officer',
    'macro-economy.publish-census',
    censusInput(2020) as unknown as Record<string, unknown>,
    '省统计局发布 2020 年县级人口普查数据（真实数据，139 行）',
  )
  const { id: service } = await s.does(
    'stats-bureau.officer',
    'exchange.provide-service',
    { resource, name: SERVICE, kind: 'sql', connection: 'platform', source: 'macro_economy.county_census_2020', keyField: 'code' },
    '提供交换服务：数据库视图',
  )
  await s.does('informatisation-office.sharing', 'exchange.open-service', { service }, '交换平台开通服务')
}

export type Puller = { readonly client: string; readonly key: Sm2KeyPair }

export async function clientStory(s: Story, system: string): Promise<Puller> {
  const key = generateSm2()
  const { id: client } = await s.does(
    'ndrc.officer',
    'exchange.register-client',
    { system, name: '规划编制子系统', publicKey: sm2ToPem(key.publicKey) },
    '省发改委的系统登记为调用方（SM2 公钥）',
  )
  return { client, key }
}

/** One signed call of the consumer's system. */
export async function pull(s: Story, who: Puller, query: Record<string, string | number>): Promise<Answer & { request: string }> {
  const url = callUrl(SERVICE, { purpose: PURPOSE, fields: 'code,name,population', ...query })
  const headers = signCall(who.key.privateKey, { client: who.client, url, timestamp: s.server.clock.now() })
  const response = await fetch(s.server.origin + url, { headers })
  const request = canonicalRequest({
    method: 'GET',
    url,
    client: who.client,
    timestamp: headers[headerNames.timestamp]!,
    nonce: headers[headerNames.nonce]!,
  })
  return { status: response.status, body: await response.json(), headers: response.headers, request }
}

/** Step 7: authorised, only the granted fields, signed, logged, counted; everything else refused and logged. */
export async function pullStory(s: Story, who: Puller, request: string): Promise<void> {
  s.chapter('九、交换：授权、签名、记录、计数')
  s.on('2026-10-08')
  s.notGranted(await pull(s, who, {}), '3.4.3', '尚未提供数据，调用被拒绝')
  await s.does('stats-bureau.officer', 'catalogue.deliver-data', { request, means: '服务接口 county-census' }, '省统计局提供数据，授权生效')
  await new Promise((resolve) => setTimeout(resolve, 600))
  const page = await pull(s, who, { limit: 500 })
  assert.equal(page.status, 200, JSON.stringify(page.body).slice(0, 500))
  const { rows } = page.body.data
  assertFields(rows, ['code', 'name', 'population'])
  const changsha = rows.find((row: { code: string }) => row.code === '430102')
  assert.equal(changsha.name, '芙蓉区')
  s.holds(rows.length > 100, `取得 ${rows.length} 个县级单位的普查数据，只有授权的三个数据项（芙蓉区 ${changsha.population} 人）`)
  s.holds(
    verifyEvidence(
      { gateway: s.server.gatewayKey.publicKey },
      { data: page.body.data, request: page.request, evidence: page.body.evidence },
    ),
    '应答有网关的 SM2 签名，离开平台也能核验',
  )
  s.notGranted(await pull(s, who, { fields: 'code,male' }), '3.4.3', '要求未授权的数据项，被拒绝')
  s.notGranted(await pull(s, who, { purpose: '商业推广' }), '3.4.3', '换一个用途，被拒绝')
  s.on('2027-01-04')
  s.notGranted(await pull(s, who, {}), '3.4.3', '过了使用期限，被拒绝')
  s.on('2026-10-09')
  await s.asks('informatisation-office.sharing', 'exchange.calls', {}, '每次调用和每次拒绝都有记录', ({ rows: calls }) => {
    assert.ok(calls.filter((c: { outcome: string }) => c.outcome === 'refused').length >= 3)
    assert.ok(calls.some((c: { outcome: string; rows: number }) => c.outcome === 'answered' && c.rows === rows.length))
  })
  await s.asks('anyone', 'exchange.statistics', {}, '公开统计：调用次数和数据行数', ({ total }) =>
    assert.ok(total.answered >= 1 && total.refused >= 3),
  )
}
