// A licence with a code: sealed by its organ, verified by a stranger, presented with consent and ended; revoked, it says so.
import { firms } from '#province/citizens.ts'
import { readyTrust } from '#tests/support/trust.ts'
import { sealInUse } from '#tests/support/seals.ts'
import type { Browser } from '#tests/support/citizen-portal.ts'
import type { Told } from './people.ts'

const MARKET = 'market-regulation-bureau'
const FIRM = firms[0]
const NAME = FIRM.name.replace('示例', '')

export async function certificateStory(t: Told): Promise<void> {
  const { s } = t
  s.chapter('证照：盖章、扫码查验、经同意出示、吊销')
  const { id, identifier } = await issued(t)
  const browser = await t.browser('citizen-4')
  await browser.fill('/me/act-for', '/me/act-for', { capacity: `legal-person/${FIRM.uscc}` })
  const wallet = await browser.go('/me/certificates')
  s.holds(
    wallet.text.includes('食品经营许可证') && wallet.text.includes(`/me/certificates/${id}`),
    '企业的证照夹里有这张许可证，没有填过一个字',
  )
  await sealed(t, browser, id)

  const stranger = t.stranger()
  const scanned = await stranger.go(`/verify?code=${identifier}`)
  s.holds(
    scanned.status === 200 && /是真的，现在有效/.test(scanned.text) && scanned.text.includes(NAME),
    '路人扫证上的二维码：是真的，现在有效',
  )
  const misread = await stranger.go(`/verify?code=${identifier.slice(0, -1)}${identifier.endsWith('0') ? '1' : '0'}`)
  s.holds(/编码不对/.test(misread.text), '抄错一个字，校验位认得出来')

  const path = await presented(t, browser, id)
  const look = () => stranger.post(path, { 'f-viewer': '好味商场' })
  const seen = await look()
  s.holds(/热食类食品制售/.test(seen.text) && !/示例路88号/.test(seen.text), '对方只看到同意出示的经营项目，看不到经营场所')
  const known = await browser.go(`/me/certificates/${id}`)
  s.holds(known.text.includes('好味商场'), '企业看到谁、什么时候看过')
  const presentation = /name="presentation" value="([^"]+)"/.exec(known.text)![1]!
  const over = await browser.fill(`/me/certificates/${id}`, `/me/certificates/${id}/end`, { presentation })
  s.holds(/出示已结束/.test(over.text), '企业随时收回')
  s.holds(/出示已经结束/.test((await look()).text), '收回以后，同一个二维码什么也看不到')

  await s.does(`${MARKET}.certificates`, 'certificates.revoke', { id, version: 2, basis: '食品安全法 第124条' }, '市场监管局吊销许可证')
  // A public page is kept for under half a second.
  await new Promise((resolve) => setTimeout(resolve, 500))
  const revoked = await stranger.go(`/verify?code=${identifier}`)
  s.holds(/现在不能用（吊销）/.test(revoked.text), '再扫同一张证：已经吊销')
  s.holds((await browser.go(`/me/certificates/${id}/file/pdf`)).status !== 200, '吊销的证照不能再下载')
  await browser.fill('/me/act-for', '/me/act-for', { capacity: 'self' })
}

async function issued({ s }: Told): Promise<{ id: string; identifier: string }> {
  const stated = {
    operator: NAME,
    place: '长沙市示例路88号',
    business: '餐饮服务经营者',
    items: '热食类食品制售',
  }
  const input = {
    kind: 'food-operation-licence',
    holder: `legal-person/${FIRM.uscc}`,
    holderName: NAME,
    values: Object.entries(stated).map(([field, value]) => ({ field, value })),
  }
  await s.refused('health-commission.certificates', 'certificates.issue', input, '第22条', '卫健委不能颁发食品经营许可证')
  return s.does(`${MARKET}.certificates`, 'certificates.issue', input, '市场监管局颁发食品经营许可证')
}

async function sealed({ s, house }: Told, browser: Browser, id: string): Promise<void> {
  const sealer = `${MARKET}.certificate-sealer`
  await readyTrust(house, { organs: [MARKET, 'information-centre'] })
  await sealInUse(house, { organ: MARKET, account: sealer })
  await s.does(sealer, 'certificates.seal', { certificates: [id] }, '另一个人持印用章：PDF 和 OFD 一并盖好')
  const file = await browser.once(`/me/certificates/${id}/file/pdf`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  s.holds(file.headers.get('content-type') === 'application/pdf' && bytes.length > 10_000, '企业下载盖章的文件')
}

/** Presents the items alone; answers where the code leads. */
async function presented({ s }: Told, browser: Browser, id: string): Promise<string> {
  const form = `/me/certificates/${id}/present`
  const none = await browser.fill(form, form, { 'f-purpose': '入驻商场', 'f-minutes': '30' })
  s.holds(none.status === 422 && /至少勾一项/.test(none.text), '没有勾选就没有同意，也没有二维码')
  const shown = await browser.fill(form, form, { 'f-purpose': '入驻商场', 'f-fields': 'items', 'f-minutes': '30', key: `story-${id}` })
  const path = /\/verify\/c\/[A-Za-z0-9_-]{22}/.exec(shown.text)?.[0] ?? ''
  s.holds(path !== '' && /<svg class="qr"/.test(shown.text), '勾选一项、写明用途和时间，得到二维码')
  return path
}
