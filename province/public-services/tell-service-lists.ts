// Where things are done: three halls of the seeded province, each organ publishing its own matters. All addresses and numbers are made up.
import { matterList, publishService } from '#modules/services/items/contract.ts'
import type { ServiceTeller } from './teller.ts'

const halls = [
  { division: '430100', place: '长沙市政务服务大厅（示例）', hours: '周一至周五 9:00—12:00，13:00—17:00', telephone: '0731-00000001' },
  { division: '430102', place: '芙蓉区政务服务中心一楼（示例）', hours: '周一至周五 9:00—17:00，中午不休息', telephone: '0731-00000002' },
  { division: '430181', place: '浏阳市政务服务中心二楼（示例）', hours: '周一至周六 9:00—16:30', telephone: '0731-00000003' },
] as const

/** Working days, each shorter than what the law allows. */
const promises: Readonly<Record<string, number>> = {
  'social-security-card': 5,
  'food-operation-licence': 12,
  'public-place-hygiene-licence': 10,
  'teacher-certificate': 15,
  retirement: 10,
  'minimum-living-allowance': 15,
  'disability-benefit': 10,
  'school-enrolment': 10,
  'newborn-medical-insurance': 3,
}

export async function tellServiceLists(t: ServiceTeller): Promise<void> {
  const { matters } = await t.ask('government-general-office.head', matterList, {}, '')
  for (const { id: matter, organ } of matters)
    for (const hall of halls) {
      const promise = promises[matter]
      // The smaller hall does what people come for most.
      if (hall.division === '430181' && !promise) continue
      await t.act(`${organ}.head`, publishService, { matter, ...hall, ...(promise && { promise }) })
    }
}
