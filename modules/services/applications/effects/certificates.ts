// What stands on the certificates that grants bring with them.
import type { GrantFacts } from './effect.ts'
import type { Sheet } from './issuing.ts'

export const BUSINESS_LICENCE = 'business-licence'
export const FOOD_LICENCE = 'food-operation-licence'
export const HYGIENE_LICENCE = 'hygiene-licence'

const FORMS: Readonly<Record<string, string>> = { retail: '食品销售经营者', catering: '餐饮服务经营者', canteen: '单位食堂' }

export const foodLicence = ({ holder, ownName = '', creditCode, values, labels, answers }: GrantFacts): Sheet => ({
  kind: FOOD_LICENCE,
  holder,
  holderName: ownName,
  holderCode: creditCode,
  values: {
    operator: ownName,
    uscc: creditCode,
    representative: values.representative,
    place: values.premisesAddress,
    business: FORMS[answers.form ?? ''] ?? '食品经营者',
    items: labels.items ?? values.items,
  },
})

/** 公共场所卫生管理条例 第2条. */
const PLACES: Readonly<Record<string, string>> = {
  lodging: '宾馆、旅店',
  beauty: '理发店、美容店、浴室',
  show: '影剧院、歌舞厅、游艺厅',
  pool: '游泳场馆',
  shop: '商场、书店、展览馆',
}

export const hygieneLicence = ({ holder, ownName = '', creditCode, values, answers }: GrantFacts): Sheet => ({
  kind: HYGIENE_LICENCE,
  holder,
  holderName: ownName,
  holderCode: creditCode,
  values: {
    operator: ownName,
    uscc: creditCode,
    representative: values.representative,
    place: values.premisesAddress,
    business: PLACES[answers.place ?? ''] ?? '公共场所',
  },
})

/** 市场主体登记管理条例 第22条. 公司法 第7条: the name of a company says which kind it is. */
export function businessLicence(fields: Readonly<Record<string, unknown>>): Sheet {
  const text = (field: string) => (typeof fields[field] === 'string' ? (fields[field] as string) : undefined)
  const name = text('name') ?? ''
  const uscc = text('uscc')!
  const capital = text('capital')
  return {
    kind: BUSINESS_LICENCE,
    holder: `legal-person/${uscc}`,
    holderName: name,
    holderCode: uscc,
    values: {
      firmName: name,
      uscc,
      type: /股份(有限)?公司$/u.test(name) ? '股份有限公司' : '有限责任公司',
      representative: text('representativeName'),
      capital: capital && `${capital} 元`,
      establishedOn: text('establishedOn'),
      address: text('registeredAddress'),
      scope: text('scope'),
    },
  }
}

/** 教师资格条例 第4条. */
const LEVELS: Readonly<Record<string, string>> = { kindergarten: '幼儿园教师资格', primary: '小学教师资格', secondary: '中学教师资格' }

export const teacherCertificate = ({ holder, ownName = '', ownNumber, values, answers }: GrantFacts): Sheet => ({
  kind: 'teacher-certificate',
  holder,
  holderName: ownName,
  holderCode: ownNumber,
  values: { name: ownName, level: LEVELS[answers.level ?? ''] ?? '教师资格', subject: values.subject ?? '幼儿教育' },
})

/** Of oneself or of the child that an earlier part entered; undefined where the application does not say whose it would be. */
export function socialSecurityCard(facts: GrantFacts): Sheet | undefined {
  const { holder, ownName = '', ownNumber, values, labels, answers, childNumber, childRecord } = facts
  const kind = 'social-security-card'
  const bank = labels.cardBank
  if (answers.for !== 'child')
    return { kind, holder, holderName: ownName, holderCode: ownNumber, values: { name: ownName, cardNumber: ownNumber, bank } }
  if (childRecord === undefined || !values.childName) return undefined
  return {
    kind,
    holder: `person/${childRecord}`,
    holderName: values.childName,
    holderCode: childNumber,
    values: { name: values.childName, sex: labels.childSex, cardNumber: childNumber, bank },
  }
}
