// The records of the simulated citizens and their firms in the base registers, so that somebody can see who looked at theirs.
// Numbers and codes are such as no living person and no real firm can hold.
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { citizens, firms } from '../citizens.ts'

type OwnRecord = { readonly account: string; readonly sets: Readonly<Record<string, unknown>>; readonly spouse?: string }

type Life = {
  readonly born: string
  readonly sex: '1' | '2'
  readonly village: string
  readonly address: string
  readonly ethnicity: string
  readonly marital: string
  /** Of a couple, the other's account, and whose household it is. */
  readonly spouse?: string
  readonly householdOf?: string
  readonly marriedOn?: string
}

/** A couple that expects a child. */
const home = { village: '430102001001', address: '识字里 26 号 2 单元 301 室', ethnicity: '01' } as const

const lives: readonly Life[] = [
  { born: '1988-04-12', sex: '1', village: '430102001001', address: '识字里 18 号', ethnicity: '01', marital: '10' },
  { born: '1956-09-03', sex: '2', village: '430102001002', address: '文艺新村 3 栋 402 室', ethnicity: '01', marital: '20' },
  { born: '1991-12-25', sex: '1', village: '430103001001', address: '书院路 77 号', ethnicity: '15', marital: '10' },
  { born: '1979-02-28', sex: '2', village: '430104001001', address: '望月湖 21 片 5 栋', ethnicity: '01', marital: '20' },
  { born: '1983-07-19', sex: '1', village: '430102002001', address: '朝阳路 9 号', ethnicity: '08', marital: '40' },
  { born: '2001-11-08', sex: '2', village: '430102002002', address: '五一东村 12 号', ethnicity: '01', marital: '10' },
  { ...home, born: '1993-05-16', sex: '2', marital: '20', spouse: 'citizen-8', householdOf: 'citizen-8', marriedOn: '2024-05-20' },
  { ...home, born: '1991-03-08', sex: '1', marital: '20', spouse: 'citizen-7', householdOf: 'citizen-8', marriedOn: '2024-05-20' },
]

/** A record bears the name as people write it; that it is simulated is said by the record. */
const plain = (name: string) => name.replace('示例·', '')

/** Beyond the numbers of the generated people. */
const FIRST = 490

export const personsOfCitizens: readonly OwnRecord[] = citizens.map(({ account, name }, i) => {
  const { born, sex, village, address, ethnicity, marital, spouse, householdOf = account, marriedOn } = lives[i]!
  const head = citizens.findIndex((one) => one.account === householdOf)
  return {
    account,
    ...(spouse && { spouse }),
    sets: {
      idNumber: simulatedNumber(village.slice(0, 6), born, sex, FIRST + i),
      name: plain(name),
      sex,
      ethnicity,
      birthDate: born,
      birthPlace: village.slice(0, 6),
      registeredVillage: village,
      registeredAddress: address,
      household: `${village.slice(0, 6)}0000${FIRST + head}`,
      headRelation: householdOf === account ? '02' : '10',
      residenceVillage: village,
      residenceAddress: address,
      maritalStatus: marital,
      ...(marriedOn && { marriedOn }),
    },
  }
})

/** `account` is the credit code; its representative stands in the register of persons. */
export const recordsOfFirms: readonly (OwnRecord & { readonly representative: string })[] = firms.map(
  ({ name, uscc, representative }, i) => ({
    account: uscc,
    representative,
    sets: {
      uscc,
      name: name.replace('示例', ''),
      kind: 'company',
      industry: 'I6513',
      establishedOn: `20${18 + i}-05-20`,
      capital: '2000000.00',
      scope: '软件开发；信息技术咨询服务；数据处理服务。',
      registeredVillage: '430104001001',
      registeredAddress: `麓谷大道 ${i + 1} 号`,
      representativeName: plain(citizens.find(({ account }) => account === representative)!.name),
      authority: 'market-regulation-bureau',
    },
  }),
)
