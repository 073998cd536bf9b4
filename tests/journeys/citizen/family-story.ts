// A couple moves house with its household, and an old man dies: what the family sees the moment it is granted.
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { personsOfCitizens } from '#province/base/own-records.ts'
import { begins, sends } from '../own-pages.ts'
import { granted, pictured, promised, sent } from './at-the-desk.ts'
import type { Told } from './people.ts'

const POLICE = 'public-security-department'
const LABOUR = 'human-resources-department'
const recordOf = (account: string) => personsOfCitizens.find((one) => one.account === account)!.sets as Record<string, string>

export async function familyStory(t: Told): Promise<void> {
  t.s.chapter('一家人：搬家迁户口，老人去世，登记簿当场改过来')
  t.on('2026-08-03')
  await moves(t)
  await dies(t)
}

async function moves(t: Told): Promise<void> {
  const { s } = t
  const [wife, husband] = [recordOf('citizen-7'), recordOf('citizen-8')]
  const browser = t.stranger()
  await browser.signIn('citizen-8')
  const draft = await begins(browser, 'residence-move', 'ground:home')
  await sends(browser, `${draft}/applicant`, { 'f-telephone': '13800000008' })
  await sends(browser, `${draft}/s/from`, {})
  await sends(browser, `${draft}/s/to`, { 'f-toVillage': '430103002001', 'f-toAddress': '八角亭 9 号 501 室' })
  await sends(browser, `${draft}/s/movers`, { 'f-movers': 'family' })
  const listed = { 'f-movers': 'family', 'f-moversNamed': `${wife.name}、${wife.idNumber}、妻子` }
  await sends(browser, `${draft}/s/movers`, listed)
  await pictured(browser, draft, 'home', '不动产权证书.png')
  const { number } = await sent(t, browser, draft, '丈夫申请：两口子的户口迁到新家')
  await granted(t, POLICE, number, 'residence-move', '准予迁移，两个人迁进同一户')
  const spouse = t.stranger()
  await spouse.signIn('citizen-7')
  const seen = await spouse.go('/me/record/population.person')
  s.holds(/八角亭 9 号 501 室/.test(seen.text), '妻子打开自己的登记：户籍地址已经是新家，登记的依据是这件办件')
  const { rows } = await t.house.database.pool.query(
    'select e.evidence from population.person p join population.person_event e on e.record = p.id where p.id_number = any($1) and e.kind = $2',
    [[wife.idNumber, husband.idNumber], 'move'],
  )
  s.holds(
    rows.length === 2 && rows.every(({ evidence }: { evidence: string }) => evidence === `办件 ${number}`),
    '两条迁移登记都写着办件编号',
  )
}

async function dies(t: Told): Promise<void> {
  const { s } = t
  const widow = recordOf('citizen-2')
  const idNumber = simulatedNumber('430102', '1950-05-01', '1', 92)
  const { rows } = await t.house.database.pool.query('select id, household from population.person where id_number = $1', [widow.idNumber])
  const man = {
    effective: '1950-05-01',
    simulated: true,
    idNumber,
    name: '彭德贵',
    sex: '1',
    birthDate: '1950-05-01',
    registeredVillage: '430102001002',
    registeredAddress: '文艺新村 3 栋 402 室',
    spouse: rows[0].id,
    maritalStatus: '20',
  }
  const { id } = await s.does(`${POLICE}.registrar`, 'population.enter-person', man, '（模拟）人口库里有这位老人，和老伴一户')
  const married = { id: rows[0].id, effective: '2026-01-05', evidence: '结婚证（模拟）', sets: { spouse: id } }
  await s.does('civil-affairs-department.registrar', 'population.correct-person', married, '民政部门：补登两人的婚姻关系')
  const paper = { id, diedOn: '2026-08-01', number: 'SW43010001' }
  await s.does('health-commission.registrar', 'population.certify-death', paper, '卫生健康部门：签发死亡医学证明，入库')

  const browser = t.stranger()
  await browser.signIn('citizen-2')
  const draft = await begins(browser, 'death', 'where:hospital,insured:yes')
  await sends(browser, `${draft}/applicant`, { 'f-telephone': '13800000002' })
  const dead = { 'f-deadName': '彭德贵', 'f-deadNumber': idNumber, 'f-deadOn': '2026-08-01', 'f-deadRelation': '10' }
  await sends(browser, `${draft}/s/dead`, dead)
  await sends(browser, `${draft}/s/death`, { 'f-deathCertificate': 'SW43010001' })
  await sends(browser, `${draft}/s/heirs`, { 'f-otherHeirs': '' })
  await sends(browser, `${draft}/s/payment`, { 'f-payTo': 'card' })
  await pictured(browser, draft, 'death-certificate', '死亡证明.png')
  await promised(browser, draft, 'heirs')
  const { number, application } = await sent(t, browser, draft, '老伴一张表申请：注销户口、丧葬补助金和抚恤金')
  await granted(t, POLICE, number, 'death-registration', '核对号码、姓名和死亡证明，准予注销')
  const record = await browser.go('/me/record/population.person')
  s.holds(/丧偶/.test(record.text), '老伴的登记同时改为丧偶，没有再跑一次')
  await granted(t, LABOUR, number, 'funeral-allowance', '看到死亡登记已经入库，核定丧葬补助金和抚恤金')
  const shown = await browser.go(`/me/cases/${application}`)
  s.holds(/户口已注销/.test(shown.text) && /待遇发到社会保障卡/.test(shown.text), '老伴在一页上看到两个结果：户口已注销，待遇发到哪里')
}
