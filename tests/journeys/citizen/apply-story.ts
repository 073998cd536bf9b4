// Applying on the pages themselves, without a script: a mother who uploads nothing, and a firm that errs, leaves, comes back and
// sends its application while a register is down.
import { firms } from '#province/citizens.ts'
import type { Browser, Shown } from '#tests/support/citizen-portal.ts'
import { begins, sends, submits, uploads, worded } from '../own-pages.ts'
import type { Told } from './people.ts'

export type Applied = { readonly application: string; readonly number: string }

const REGISTER = 'legal-persons.legal-person'
const LEAD = 'market-regulation-bureau.adjudicator'
const FIRM = firms.find(({ representative }) => representative === 'citizen-4')!
const PLAN = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
)

/** The birth 一件事 for the child of that certificate, which the mother holds as an electronic one. */
export async function applyBirth({ s }: Told, mother: Browser, certificate = 'M43010226001', born = '2026-02-20'): Promise<Applied> {
  const draft = await begins(mother, 'birth', 'certificate:yes,married:yes,follows:mother')
  await sends(mother, `${draft}/applicant`, { 'f-telephone': '13800000007' })
  const parents = await mother.go(`${draft}/s/parents`)
  s.holds(
    /来自人口基础信息/.test(parents.text) && !/name="f-/.test(parents.text),
    '父母的身份、户口、配偶：登记簿里有，写明来源，一项也不用填',
  )
  await sends(mother, `${draft}/s/parents`, {})
  await sends(mother, `${draft}/s/child`, {
    'f-childName': '周小满',
    'f-childSex': '2',
    'f-childBorn': born,
    'f-birthCertificate': certificate,
  })
  await sends(mother, `${draft}/s/card`, { 'f-cardBank': 'abc', 'f-cardDelivery': 'window' })
  const materials = await calledIfAsked(mother, draft)
  s.holds(!/type="file"/.test(materials.text), '材料一份也不用上传：出生医学证明调用电子证照，其余共享')
  return await sent(s, mother, draft, '母亲核对一遍，同意查询，确认并提交申请')
}

/** Chooses the certificate that is offered, where it does not stand as chosen already. */
async function calledIfAsked(browser: Browser, draft: string): Promise<Shown> {
  const shown = await browser.go(`${draft}/materials`)
  const [, certificate] = /name="certificate"[^>]*value="([^"]+)"/.exec(shown.text) ?? []
  const [, material] = /name="material" value="([^"]+)"/.exec(shown.text) ?? []
  if (!certificate || !material) return shown
  return await sends(browser, `${draft}/materials`, { material, do: 'way', way: 'certificate', certificate })
}

async function sent(s: Told['s'], browser: Browser, draft: string, words: string): Promise<Applied> {
  const shown = await submits(browser, draft)
  const application = /^\/me\/cases\/([0-9a-f-]{36})\?done=sent$/.exec(shown.url)?.[1]
  const number = /[A-Z]{2,6}-\d{4}-[0-9A-Z-]{14}/.exec(shown.text)?.[0]
  if (!application || !number) throw new Error(worded(shown))
  s.holds(/个工作日/.test(shown.text), `${words}：${number}，写明几个工作日、到哪一天`)
  return { application, number }
}

export async function applyStory(t: Told): Promise<void> {
  const { s } = t
  s.chapter('网上申请：填错了告诉怎么改，走开了还在，登记簿停了也能交')
  const owner = await t.browser('citizen-4')
  await owner.fill('/me/act-for', '/me/act-for', { capacity: `legal-person/${FIRM.uscc}` })
  const draft = await begins(owner, 'food-operation-licence', 'form:retail,licence:yes')
  const tasks = await owner.go(draft)
  s.holds(/您正在替/.test(tasks.text) && tasks.text.includes(FIRM.name), '每一页上面写着正在替哪家单位办')
  await sends(owner, `${draft}/applicant`, { 'f-telephone': '13800000004' })
  const premises = { 'f-premisesAddress': '解放西路 9 号一楼', 'f-items': 'pastry', 'f-foodManager': '示例·张明' }
  const wrong = await sends(owner, `${draft}/s/premises`, { ...premises, 'f-area': '约八十' })
  s.holds(
    wrong.status === 422 && /错误：/.test(wrong.text) && /经营面积/.test(wrong.text) && /value="约八十"/.test(wrong.text),
    '面积写成“约八十”：说出是哪一项、怎样改，填过的都在',
  )
  const mended = await sends(owner, `${draft}/s/premises`, { ...premises, 'f-area': '80' })
  s.holds(mended.status === 200, '改成 80，继续')
  const later = await t.browser('citizen-4')
  const found = await later.go('/me')
  s.holds(found.text.includes(draft), '第二天从“我的”里找到没填完的草稿')
  await s.does(LEAD, 'reading.suspend-register', { register: REGISTER, why: '例行维护' }, '市场监管局：法人库例行维护，暂停查询')
  const away = await owner.go(`${draft}/s/firm`)
  s.holds(/恢复后由系统核验/.test(away.text), '取不到单位信息：先自己填写，恢复后由系统核验')
  await sends(owner, `${draft}/s/firm`, {
    'f-uscc': FIRM.uscc,
    'f-firmName': FIRM.name,
    'f-representative': '示例法定代表人',
    'f-firmAddress': '长沙市芙蓉区解放西路 9 号',
  })
  const refused = await uploads(owner, draft, 'layout', [
    ['布局图.png', PLAN],
    ['布局图.exe', Uint8Array.from(Buffer.from('MZ\x90'))],
  ])
  s.holds(
    refused.status === 422 && /布局图\.exe/.test(refused.text) && /布局图\.png/.test(refused.text),
    '两个文件里有一个不是图片：说出是哪一个，另一个已经收下',
  )
  await sends(owner, `${draft}/materials`, { material: 'rules', do: 'way', way: 'promise' })
  const { number } = await sent(s, owner, draft, '法人库停着，申请照样提交')
  await s.does(LEAD, 'reading.resume-register', { register: REGISTER }, '法人库恢复，停用期间收的件补核验')
  const tracked = await t.stranger().post('/track', { 'f-number': number, 'f-telephone': '13800000004' })
  s.holds(/食品经营许可/.test(tracked.text), '不登录，凭编号和手机号查到进度')
  await owner.fill('/me/act-for', '/me/act-for', { capacity: 'self' })
}
