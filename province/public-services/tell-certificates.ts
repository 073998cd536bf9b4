// What the organs have issued to the simulated citizens and firms. The couple's child is born and certified, and waits to be
// registered; the firms' licences are sealed, as their organ has a seal; the others' say in words that theirs has none.
import type { Day } from '#kernel/time/day.ts'
import { certifyBirth } from '#modules/resources/population/contract.ts'
import { appointHolder, enableSeal, fileSeal, makeSeal } from '#modules/security/seals/contract.ts'
import { issueToOrgan } from '#modules/security/trust/contract.ts'
import { issue, seal as sealCertificates } from '#modules/services/certificates/contract.ts'
import { personsOfCitizens, recordsOfFirms } from '../base/own-records.ts'
import { sealingOrgans } from '../certificate-duties.ts'
import type { ServiceTeller } from './teller.ts'

const BORN = '2026-11-20'
const CERTIFICATE = 'M43010226900'
const MARKET = 'market-regulation-bureau'
const HEALTH = 'health-commission'

const values = (said: Readonly<Record<string, unknown>>) => Object.entries(said).map(([field, value]) => ({ field, value: String(value) }))
const recordOf = (account: string) => personsOfCitizens.find((one) => one.account === account)!.sets as Readonly<Record<string, string>>
const sexWords = (sex: string | undefined) => (sex === '1' ? '男' : '女')

export async function tellCertificates(t: ServiceTeller): Promise<void> {
  await t.on('2026-11-18' as Day)
  await makeSeals(t)
  await licenceFirms(t)
  await certifyHealth(t)
  await t.on('2026-11-23' as Day)
  await certifyChild(t)
}

async function makeSeals(t: ServiceTeller): Promise<void> {
  const security = 'information-centre.security-admin'
  for (const [at, organ] of sealingOrgans.entries()) {
    for (const use of ['signing', 'seal'] as const) await t.act(security, issueToOrgan, { organ, use })
    const { id: seal } = await t.act('information-centre.seal-maker', makeSeal, { organ, kind: 'name' })
    await t.act(security, fileSeal, { seal, number: `湘章备（示例）2026-${11 + at}号` })
    await t.act(`${organ}.seal-keeper`, enableSeal, { seal })
    await t.act(`${organ}.seal-keeper`, appointHolder, { seal, account: `${organ}.certificate-sealer` })
  }
}

async function licenceFirms(t: ServiceTeller): Promise<void> {
  const licences: string[] = []
  for (const { account: uscc, sets } of recordsOfFirms) {
    const firm = sets as Readonly<Record<string, string>>
    const { id } = await t.act(`${MARKET}.certificates`, issue, {
      kind: 'business-licence',
      holder: `legal-person/${uscc}`,
      holderName: firm.name!,
      holderCode: uscc,
      validFrom: firm.establishedOn!,
      values: values({
        firmName: firm.name,
        uscc,
        type: '有限责任公司（自然人投资或控股）',
        representative: firm.representativeName,
        capital: '贰佰万元整',
        establishedOn: firm.establishedOn,
        address: `湖南省长沙市岳麓区${firm.registeredAddress}`,
        scope: firm.scope,
      }),
    })
    licences.push(id)
  }
  await t.act(`${MARKET}.certificate-sealer`, sealCertificates, { certificates: licences })
}

async function certifyHealth(t: ServiceTeller): Promise<void> {
  const { name, sex } = recordOf('citizen-4')
  await t.act(`${HEALTH}.certificates`, issue, {
    kind: 'health-certificate',
    holder: `citizen/${await t.citizen('citizen-4')}`,
    holderName: name!,
    values: values({
      name,
      sex: sexWords(sex),
      trade: '食品从业',
      examinedOn: '2026-11-16',
      institution: '示例疾病预防控制中心',
      conclusion: '合格，可以从事接触直接入口食品的工作',
    }),
  })
}

async function certifyChild(t: ServiceTeller): Promise<void> {
  const [mother, father] = [recordOf('citizen-7'), recordOf('citizen-8')]
  const numbers = { motherNumber: mother.idNumber!, fatherNumber: father.idNumber! }
  await t.act(`${HEALTH}.registrar`, certifyBirth, { number: CERTIFICATE, bornOn: BORN, sex: '2', ...numbers })
  await t.act(`${HEALTH}.certificates`, issue, {
    kind: 'birth-medical-certificate',
    holder: `citizen/${await t.citizen('citizen-7')}`,
    holderName: mother.name!,
    number: CERTIFICATE,
    values: values({
      childSex: '女',
      birthDate: BORN,
      birthTime: '9时15分',
      birthPlace: '湖南省长沙市芙蓉区',
      weeks: '39周',
      weight: '3.2千克',
      length: '50厘米',
      motherName: mother.name,
      fatherName: father.name,
      institution: '示例妇幼保健院',
    }),
  })
}
