// A child is born: one form at the portal, four organs behind it, three results, nothing uploaded; and the mother sees who looked.
import { personsOfCitizens } from '#province/base/own-records.ts'
import { handleDue } from '#modules/services/applications/running/start-handling.ts'
import { applyBirth } from './apply-story.ts'
import type { Told } from './people.ts'

const HEALTH = 'health-commission'
const POLICE = 'public-security-department'
const INSURANCE = 'medical-security-bureau'
const LABOUR = 'human-resources-department'

const BORN = '2026-02-20'
export const CERTIFICATE = 'M43010226001'

const recordOf = (account: string) => personsOfCitizens.find((one) => one.account === account)!.sets as Record<string, string>

export async function birthStory(t: Told): Promise<void> {
  const { s } = t
  s.chapter('一、孩子出生：一张表，四个单位，三样结果，不交一份材料')
  const [mother, father] = [recordOf('citizen-7'), recordOf('citizen-8')]
  const { rows } = await t.house.database.pool.query<{ id: string }>("select id from kernel.citizen where account = 'citizen-7'")
  const holder = `citizen/${rows[0]!.id}`
  await s.does(
    `${HEALTH}.registrar`,
    'population.certify-birth',
    { number: CERTIFICATE, bornOn: BORN, sex: '2', motherNumber: mother.idNumber, fatherNumber: father.idNumber },
    '卫生健康委员会记入出生医学证明',
  )
  const stated = {
    childSex: '女',
    birthDate: BORN,
    birthPlace: '长沙市芙蓉区',
    motherName: mother.name,
    fatherName: father.name,
    institution: '示例妇幼保健院',
  }
  await s.does(
    `${HEALTH}.certificates`,
    'certificates.issue',
    {
      kind: 'birth-medical-certificate',
      holder,
      holderName: mother.name,
      number: CERTIFICATE,
      values: Object.entries(stated).map(([field, value]) => ({ field, value: String(value) })),
    },
    '母亲名下有了电子《出生医学证明》',
  )
  const stranger = t.stranger()
  const event = await stranger.go('/430102/life/birth')
  s.holds(
    event.status === 200 && /出生登记/.test(event.text) && /社会保障卡/.test(event.text),
    '不登录也能看到“出生一件事”的步骤、单位和时限',
  )
  const guide = await stranger.go('/430102/items/birth/guide?a=certificate:yes,married:yes,follows:mother')
  s.holds(
    guide.status === 200 && !/[1-9]\d* 份要上传|需要上传/.test(guide.text.split('<main')[1] ?? ''),
    '三个问题以后得到个人清单：没有一份要上传',
  )

  const browser = await t.browser('citizen-7')
  const { application, number } = await applyBirth(t, browser)

  await handled(t, POLICE, '公安机关', number, 'birth-registration')
  await handled(t, INSURANCE, '医疗保障局', number, 'newborn-medical-insurance')
  await handled(t, LABOUR, '人力资源和社会保障厅', number, 'social-security-card')

  const shown = await browser.go(`/me/cases/${application}`)
  const results = ['公民身份号码', '参保登记', '社会保障卡']
  s.holds(shown.status === 200 && results.every((word) => shown.text.includes(word)), '母亲在一页上看到三样结果：户口、医保、社保卡')
  const looks = await browser.go('/me/looks')
  const organs = ['公安', '医疗保障', '人力资源']
  s.holds(
    organs.every((word) => looks.text.includes(word)) && looks.text.includes(number),
    '谁看过我的数据：每个单位都为这件申请看过什么，一条一条',
  )
}

/** One organ's part from the list of work to its delivery. */
async function handled(t: Told, organ: string, words: string, number: string, matter: string): Promise<void> {
  const { s } = t
  await handleDue(t.house.house)
  const queue = await s.asks(`${organ}.receiver`, 'applications.queue', { tab: 'receive' }, `${words}的待受理里有这一件`, () => {})
  const line = queue.rows.find((row: { number: string; matter: string }) => row.number === number && row.matter === matter)
  s.holds(line !== undefined, `${words}看到的是同一张表里自己的那一部分`)
  const part = line.id as string
  const seen = await s.asks(`${organ}.receiver`, 'applications.part', { id: part }, `${words}打开办件，机器核验已附证据`)
  s.holds(
    seen.checks.length > 0 && seen.checks.every(({ outcome }: { outcome: string }) => outcome === 'same'),
    `${words}：${seen.checks.length} 项核验一致`,
  )
  await s.does(`${organ}.receiver`, 'applications.accept', { part }, `${words}受理`)
  await s.does(`${organ}.decider`, 'applications.grant', { part }, `${words}准予`)
}
