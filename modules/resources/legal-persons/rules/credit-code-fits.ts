import { isCreditCode, isSimulatedCode, partsOfCode } from '#kernel/people/credit-code.ts'
import { isOrganisationCode } from '#kernel/people/organisation-code.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { kinds, type LegalPersonKind } from '../legal-person.ts'
import { refusals } from '../refusals.ts'
import { codeBegins } from './registrar-of-kind.ts'

export type Coded = { readonly uscc: string; readonly kind: LegalPersonKind; readonly simulated: boolean }

/** The division in a code is that of the day it was given: one that no table knows is no fault. */
export const creditCodeFits = rule<Coded>(
  {
    name: 'legal-persons.credit-code-fits',
    title: words('信用代码与标准、类型相符', 'The credit code fits the standard and the kind'),
    clauses: ['3.4.5b'],
    law: 'GB 32100-2015；GB 11714-1997',
  },
  ({ uscc, kind, simulated }) => {
    const malformed = (fault: string, faultEn: string) => [ground(refusals.codeMalformed, { uscc, fault, faultEn }, 'uscc')]
    if (!isCreditCode(uscc)) return malformed('校验位不符', 'its check character does not fit')
    const { department, body, division, organisation } = partsOfCode(uscc)
    if (!isOrganisationCode(organisation))
      return malformed('其中的组织机构代码校验位不符', 'the check character of its organisation code does not fit')
    if (!/^\d{6}$/.test(division)) return malformed('其中的区划不是六位数字', 'its division is not six digits')
    const begins = codeBegins(kind)
    const { zh, en } = kinds[kind]
    const found = department + body
    return grounds(
      !begins.includes(found) && ground(refusals.codeOfOtherKind, { kind: zh, kindEn: en, begins: begins.join('/'), found }, 'uscc'),
      isSimulatedCode(uscc) !== simulated && ground(refusals.codeNotSimulated, undefined, 'simulated'),
    )
  },
)
