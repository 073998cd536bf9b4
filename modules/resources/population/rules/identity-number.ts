// The identity number must fit its standard, and the birth and sex that are recorded beside it (GB 11643-1999). A county part
// that no table knows is no fault: numbers carry divisions that were dissolved long ago.
import { isIdentityNumber, partsOfNumber } from '#kernel/people/identity-number.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Numbered = { readonly idNumber: string; readonly birthDate: string; readonly sex: string }

export const identityNumber = rule<Numbered>(
  {
    name: 'population.identity-number-fits',
    title: words('身份号码与出生日期、性别相符', 'The identity number fits birth and sex'),
    clauses: ['3.4.5a'],
    law: 'GB 11643-1999',
  },
  ({ idNumber, birthDate, sex }) => {
    if (!isIdentityNumber(idNumber))
      return [
        ground(
          refusals.numberMalformed,
          { number: shown(idNumber), fault: '校验位不符', faultEn: 'its check character does not fit' },
          'idNumber',
        ),
      ]
    const parts = partsOfNumber(idNumber)
    const fault = (zh: string, en: string, field: string) =>
      ground(refusals.numberMalformed, { number: shown(idNumber), fault: zh, faultEn: en }, field)
    return grounds(
      parts.born !== birthDate && fault('号码中的出生日期与登记的不同', 'it says another day of birth', 'birthDate'),
      sex !== '9' && parts.sex !== sex && fault('号码中的性别与登记的不同', 'it says another sex', 'sex'),
    )
  },
)

const shown = (number: string) => `${number.slice(0, 3)}***${number.slice(-2)}`
