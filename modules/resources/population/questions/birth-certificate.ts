import { awayGround, outagesNow } from '#kernel/registers/base/outages.ts'
import { refuse } from '#kernel/refusal/refusal.ts'
import { birthCertificateAgrees as contract } from '../contract-reading.ts'
import { personBase } from '../person.ts'
import { answer, certificateToCompare } from '../store.ts'

/** Against the certificate of the health commission; a parent that it does not name is said to be not recorded. */
export const birthCertificateAgrees = answer(contract, async (desk, { number, bornOn, sex, motherNumber, fatherNumber }) => {
  const away = (await outagesNow(desk)).get(personBase.name)
  if (away) refuse(awayGround(personBase, away))
  const found = await certificateToCompare(desk, number.trim().toUpperCase(), [motherNumber, fatherNumber])
  if (!found) return { known: false, used: false, answers: [] }
  const agrees = (field: string, isSame: boolean) => ({ field, answer: isSame ? ('same' as const) : ('different' as const) })
  const parent = (field: string, given: string | undefined, named: string | null) =>
    given === undefined ? [] : named === null ? [{ field, answer: 'none' as const }] : [agrees(field, found.named.get(given) === named)]
  return {
    known: true,
    used: found.usedBy !== null,
    answers: [
      agrees('出生日期', found.bornOn === bornOn),
      agrees('性别', found.sex === sex),
      ...parent('母亲', motherNumber, found.mother),
      ...parent('父亲', fatherNumber, found.father),
    ],
  }
})
