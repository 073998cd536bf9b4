import { forms, inForce as contract, ranks } from '../contract.ts'
import { answer, lawsOn, regulationsOn } from '../store.ts'

export const inForce = answer(contract, async (desk, { day = desk.today, subject }) => {
  const [laws, regulations] = await Promise.all([lawsOn(desk, day, subject), regulationsOn(desk, day, subject)])
  const said = ({
    title,
    subject: on,
    document_number: documentNumber,
    ended_on: endedOn,
    source,
  }: (typeof laws)[number] | (typeof regulations)[number]) => ({
    title,
    subject: on,
    documentNumber,
    endedOn,
    source,
  })
  return {
    day,
    rules: [
      ...laws.map((law) => ({ ...said(law), of: 'nation' as const, kind: ranks[law.rank].zh, fromDay: law.from_day })),
      ...regulations.map((made) => ({ ...said(made), of: 'province' as const, kind: forms[made.form].zh, fromDay: made.from_day! })),
    ],
  }
})
