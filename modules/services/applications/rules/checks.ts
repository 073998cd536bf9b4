// What a machine checks of a part: what the applicant said, or what was taken from a register when they applied, against what the
// register says now; yes or no field by field, and never a value. Which register a field is held in stands with the field.
import type { Words } from '#kernel/text/text.ts'
import { words } from '#kernel/text/text.ts'
import type { Definition } from '#modules/services/items/contract.ts'

/** One question to a register: whether this number's record says so. */
export type Asking = {
  readonly id: string
  readonly title: Words
  readonly register: string
  readonly number: string
  readonly values: Readonly<Record<string, string>>
}

/** The certificate of a birth, held against what the health commission keeps. */
export type BirthAsking = {
  readonly number: string
  readonly bornOn: string
  readonly sex: string
  readonly motherNumber?: string
  readonly fatherNumber?: string
}

export type Said = {
  readonly answers: Readonly<Record<string, string>>
  /** What was typed or held, by field of the form. */
  readonly values: Readonly<Record<string, string>>
  /** The applicant: a credit code, or nothing where it is a person whose number stands in the form. */
  readonly creditCode?: string | undefined
  readonly ownNumber?: string | undefined
  readonly ownName?: string | undefined
  /** The number that an earlier part gave the child. */
  readonly childNumber?: string | undefined
  /** The firm that an earlier part established. */
  readonly newFirm?: { readonly uscc: string; readonly name: string } | undefined
}

const PERSON = 'population.person'
const FIRM = 'legal-persons.legal-person'
const KEYS: Readonly<Record<string, string>> = { [PERSON]: 'idNumber', [FIRM]: 'uscc' }

const titles = {
  self: words('申请人的身份和户口', 'The applicant'),
  spouse: words('配偶的身份和户口', 'The spouse'),
  firm: words('单位的登记信息', 'The legal person'),
} as const

/** GB/T 2261.2: 已婚. */
const MARRIED = '20'

/** The questions that this part asks, of fields in its own sections and of its own materials alone. */
export function askingsOf(
  { sections, materials }: Pick<Definition, 'sections' | 'materials'>,
  needs: { sections: readonly string[]; materials: readonly string[] },
  said: Said,
): Asking[] {
  const asked = new Map<string, { register: string; of: keyof typeof titles; values: Record<string, string> }>()
  const group = (register: string, of: keyof typeof titles) => {
    const key = `${register}/${of}`
    const known = asked.get(key) ?? { register, of, values: {} }
    asked.set(key, known)
    return known
  }
  const numbers = new Map<string, string>()
  for (const { id, fields } of sections)
    for (const { id: field, held } of fields) {
      const value = said.values[field]
      if (!held || value === undefined || value === '') continue
      if (held.field === KEYS[held.register]) numbers.set(`${held.register}/${held.of}`, value)
      else if (needs.sections.includes(id)) group(held.register, held.of).values[held.field] = value
    }
  const shared = materials.filter(({ id, supply }) => supply === 'base' && needs.materials.includes(id))
  // Who applies is checked for every part that looks at their register at all.
  if (said.ownName && shared.some(({ register }) => register === PERSON) && !said.creditCode)
    group(PERSON, 'self').values.name ??= said.ownName
  if (said.ownName && said.creditCode && shared.some(({ register }) => register === FIRM)) group(FIRM, 'firm').values.name ??= said.ownName
  if (said.answers.married === 'yes' && shared.some(({ fields }) => fields.includes('maritalStatus')))
    group(PERSON, 'self').values.maritalStatus = MARRIED
  const found = [...asked.values()].flatMap(({ register, of, values }): Asking[] => {
    const own = of === 'firm' ? said.creditCode : of === 'self' ? said.ownNumber : undefined
    const number = numbers.get(`${register}/${of}`) ?? own
    if (number === undefined || Object.keys(values).length === 0) return []
    return [{ id: `${register}/${of}`, title: titles[of], register, number, values }]
  })
  const isNeeded = ({ id }: { readonly id: string }) => needs.sections.includes(id)
  const fields = new Set(sections.filter(isNeeded).flatMap((section) => section.fields.map(({ id }) => id)))
  return [...found, ...childOf(shared, said), ...namedIn(fields, said), ...foundedIn(fields, said)]
}

/** Persons whom a form names beside the applicant: whether the number is theirs. */
const NAMED: readonly (readonly [id: string, name: string, number: string, title: Words])[] = [
  ['dead', 'deadName', 'deadNumber', words('去世的亲人', 'Who died')],
  ['pupil', 'pupilName', 'pupilNumber', words('入学的孩子', 'The child')],
  ['kin', 'toKin', 'toKinNumber', words('被投靠的亲属', 'The relative')],
  ['representative', 'newRepresentative', 'newRepresentativeNumber', words('法定代表人', 'The representative')],
  ['representative', 'toRepresentative', 'toRepresentativeNumber', words('新法定代表人', 'The new representative')],
]

const namedIn = (fields: ReadonlySet<string>, { values }: Said): Asking[] =>
  NAMED.flatMap(([id, nameField, numberField, title]) => {
    const [name, number] = [values[nameField], values[numberField]]
    if (!name || !number || !fields.has(numberField)) return []
    return [{ id: `${PERSON}/${id}`, title, register: PERSON, number, values: { name } }]
  })

/** The firm that the first part established is what the later ones rest on. */
function foundedIn(fields: ReadonlySet<string>, { newFirm, values }: Said): Asking[] {
  if (newFirm === undefined || !fields.has('companyName')) return []
  const title = words('新设立的单位', 'The new firm')
  const said = { name: newFirm.name, ...(values.companyAddress && { registeredAddress: values.companyAddress }) }
  return [{ id: `${FIRM}/founded`, title, register: FIRM, number: newFirm.uscc, values: said }]
}

/** What an earlier part entered of a child is what the later one rests on. */
function childOf(shared: readonly { readonly id: string }[], { values, childNumber }: Said): Asking[] {
  if (childNumber === undefined || !shared.some(({ id }) => ['child', 'identity', 'guardian'].includes(id))) return []
  const { childName: name, childSex: sex, childBorn: birthDate } = values
  if (!name || !sex || !birthDate) return []
  return [
    {
      id: `${PERSON}/child`,
      title: words('孩子的户口登记', 'The child'),
      register: PERSON,
      number: childNumber,
      values: { name, sex, birthDate },
    },
  ]
}

/** The certificate that a birth is registered by, where its number was given. */
export function birthAsking({ values, ownNumber }: Said): BirthAsking | undefined {
  const { birthCertificate: number, childBorn: bornOn, childSex: sex } = values
  if (!number || !bornOn || !sex) return undefined
  return { number, bornOn, sex, ...parentsOf(values, ownNumber) }
}

/** GB 11643: the seventeenth digit is odd for a man. */
export function parentsOf(values: Readonly<Record<string, string>>, ownNumber?: string): { motherNumber?: string; fatherNumber?: string } {
  const parents: { motherNumber?: string; fatherNumber?: string } = {}
  for (const number of [values.applicantNumber ?? ownNumber, values.otherParentNumber]) {
    if (!number || !/^\d{17}[\dX]$/.test(number)) continue
    if (Number(number[16]) % 2 === 1) parents.fatherNumber = number
    else parents.motherNumber = number
  }
  return parents
}
