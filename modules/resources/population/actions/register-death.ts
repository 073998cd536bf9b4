import type { BaseRow } from '#kernel/registers/base/table.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { guardianDied, registerDeath as contract } from '../contract-life.ts'
import { followHead } from '../moving-households.ts'
import { accountFollows, follow, hold, peopleByNumber, record, textOf, told } from '../recording.ts'
import { lateness, type Remark } from '../rules/lateness.ts'
import { namedBy, on, type PopulationDesk } from '../store.ts'

/** A marriage ends with a life, and so does a guardianship (民法典 第39条第1款第3项). */
async function survivedBy(desk: PopulationDesk, dead: BaseRow, day: Day): Promise<void> {
  const spouse = textOf(dead, 'spouse')
  if (spouse) {
    const [widow] = await hold(desk, [spouse])
    if (widow!.state === 'living' && widow!.fields.spouse === dead.id)
      await follow(desk, widow!, { kind: 'widowhood', effective: day, sets: { spouse: null, maritalStatus: '30' } })
  }
  for (const ward of (await namedBy(desk, dead.id)).filter(({ fields }) => fields.guardian === dead.id)) {
    await follow(desk, ward, { kind: 'guardianship', effective: day, sets: { guardian: null } })
    desk.tell(guardianDied, { ward: ward.id, guardian: dead.id, diedOn: day })
  }
}

const differs = (certified: string | undefined, day: Day): Remark[] =>
  certified === undefined || certified === day
    ? []
    : [
        {
          ...words(
            `与死亡医学证明的死亡日期（${certified}）不同，已按填写的登记，请核对。`,
            `The death certificate says ${certified}: compare the two.`,
          ),
          law: '户口登记条例 第8条',
        },
      ]

export const registerDeath = on(contract, async (desk, { id, diedOn, newHeadNumber, evidence }) => {
  const day = diedOn as Day
  const { newHeadNumber: named } = await peopleByNumber(desk, { newHeadNumber })
  const [dead] = await hold(desk, [id])
  const ended = await record(desk, id, { kind: 'death', effective: day, sets: { diedOn }, evidence })
  await accountFollows(desk, ended.row)
  await survivedBy(desk, dead!, day)
  await followHead(desk, { leaver: dead!, day, named, evidence })
  const late = lateness({ kind: 'death', on: day, village: textOf(dead!, 'registeredVillage')! }, desk.today)
  return told(ended, [...late, ...differs(textOf(dead!, 'diedOn'), day)])
})
