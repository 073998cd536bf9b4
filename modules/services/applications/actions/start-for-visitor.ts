import type { In } from '#kernel/module/contract.ts'
import type { Day } from '#kernel/time/day.ts'
import { doFor, identified } from '../at-window.ts'
import { startDraft as own, startForVisitor as contract } from '../contract.ts'
import { definitionFor } from '../drawing.ts'
import { POWER } from '../fields.ts'
import { type Agent, type Errand, firmOf } from '../firm-at-window.ts'
import type { VisitorRow } from '../rows.ts'
import { on, type Write } from '../store.ts'
import { addPage } from '../store/uploads.ts'
import { noteVisitor } from '../store/visitors.ts'
import { type TakenUpload, takeUpload } from '../uploads/take-upload.ts'
import { startDraft } from './start-draft.ts'

export const startForVisitor = on(contract, async (desk, { visitorNumber, visitorName, consent, firm, ...input }) => {
  const { title } = await definitionFor(desk, { ...input, answers: input.answers ?? [], typed: {} })
  const visitor = await identified(desk, { number: visitorNumber, name: visitorName, errand: title.zh })
  const errand = { id: input.errand, title: title.zh }
  const { applicant, paper, ...whose } = firm ? await ofTheFirm(desk, firm, visitor, errand) : ofTheirOwn(visitor)
  const begun = await doFor(desk, whose.holder, startDraft, own, input)
  if (paper) {
    const { fileName: file_name, ...page } = paper
    await addPage(desk, begun.id, { material: POWER.id, file_name, ...page })
  }
  const { organ = '', id: clerk, name: clerk_name } = desk.actor
  const who = { record: visitor.record, name: visitor.name, organ, clerk, clerk_name, consent, at: desk.now }
  await noteVisitor(desk, { draft: begun.id, application: null, ...whose, ...who }, applicant)
  return begun
})

type Whose = Pick<VisitorRow, 'holder' | 'firm' | 'standing' | 'power_until'> & {
  readonly applicant: string
  readonly paper?: TakenUpload
}

const ofTheirOwn = ({ holder, name }: Agent): Whose => ({ holder, firm: null, standing: null, power_until: null, applicant: name })

type AskedFirm = NonNullable<In<typeof contract>['firm']>

/** A paper that nobody needed is looked at and not kept. */
async function ofTheFirm(desk: Write, { uscc, power }: AskedFirm, agent: Agent, errand: Errand): Promise<Whose> {
  const paper = power && takeUpload(power.fileName, power.file, '/firm/power/file')
  const until = power?.until as Day | undefined
  const { record, holder, name, standing } = await firmOf(desk, uscc, agent, errand, until)
  const firm = { holder, firm: record, standing, applicant: name }
  return paper && until && standing === 'paper' ? { ...firm, power_until: until, paper } : { ...firm, power_until: null }
}
