import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { certifyBirth as contract } from '../contract-life.ts'
import { lifeRefusals } from '../life-refusals.ts'
import { bornOn, hold, peopleByNumber, record, textOf } from '../recording.ts'
import { birthFits } from '../rules/birth.ts'
import { keepCertificate, on } from '../store.ts'

export const certifyBirth = on(contract, async (desk, { number, bornOn: day, sex, name, motherNumber, fatherNumber, childNumber }) => {
  const found = await peopleByNumber(desk, { motherNumber, fatherNumber, childNumber })
  const certificate = {
    number,
    bornOn: day,
    sex,
    name: name ?? null,
    mother: found.motherNumber?.id ?? null,
    father: found.fatherNumber?.id ?? null,
    issuedOn: desk.today,
    usedBy: found.childNumber?.id ?? null,
  }
  if (!(await keepCertificate(desk, certificate))) refuse(ground(lifeRefusals.certificateUsed, { number }, 'number'))
  if (found.childNumber) {
    // The child came to the register first, with the number of the certificate noted: now it is held against the paper.
    const [child] = await hold(desk, [found.childNumber.id])
    const parents = { mother: textOf(child!, 'mother'), father: textOf(child!, 'father') }
    refuseAny(
      birthFits({ birthDate: bornOn(child!), sex: child!.fields.sex as string, parents, certificate: { ...certificate, usedBy: null } }),
    )
    await record(desk, child!.id, { kind: 'birth-certificate', effective: day as Day, sets: { birthCertificate: number } })
  }
  desk.touch(`population.birth-certificate/${number}`, undefined, certificate)
  return { number }
})
