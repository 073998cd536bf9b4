import { uuid } from '#kernel/id/uuid.ts'
import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { publishReport as contract, published, reportRegister } from '../contract.ts'
import { documentDigest, indexNumberOf } from '../digest.ts'
import type { Block } from '../fields.ts'
import { refusals } from '../refusals.ts'
import type { Figure, Figures } from '../rules/report-figures.ts'
import { on } from '../store.ts'
import { keepDocument } from '../store/documents.ts'
import { computeFigures, reportDueOf, reportOf } from '../store/reports.ts'
import { organNameOf } from '../store/requests.ts'

/**
 * The figures are computed here and now; the report is a document like any other. Its head answers for it, and its text holds nothing
 * but counts and what the head wrote: no second person reviews a count for secrets.
 */
export const publishReport = on(contract, async (desk, { year, problems, other }) => {
  const organ = desk.actor.organ!
  const known = await reportOf(desk, organ, year)
  refuseAny(
    grounds(
      desk.today <= `${year}-12-31` && ground(refusals.reportOfYear, { year }, 'year'),
      known !== undefined && ground(refusals.reportPublished, { year }, 'year'),
    ),
  )
  const figures = await computeFigures(desk, organ, year)
  const dueOn = await reportDueOf(desk, organ, year)
  const name = await organNameOf(desk, organ)
  const title = `${name}${year}年政府信息公开工作年度报告`
  const body = bodyOf(year, figures, problems, other)
  const id = uuid()
  const facts = { title, madeOn: desk.today, issuerName: name, body }
  await keepDocument(
    desk,
    contract.name,
    {
      ...facts,
      kind: 'report',
      category: '15',
      topic: '01',
      organ,
      issuer: organ,
      source: name,
      validity: 'valid',
      state: 'published',
      editedBy: desk.actor.id,
      publishedAt: desk.now,
      digest: documentDigest(facts),
      indexNumber: indexNumberOf(desk.actor.division ?? '430000', desk.today, id),
    },
    { id },
  )
  const report = { organ, year, dueOn, figures, problems, other, computedAt: desk.now, document: id, publishedAt: desk.now }
  const kept = await keep(desk, reportRegister, contract.name, report)
  desk.tell(published, { document: id, organ, title })
  return { id: kept.id, document: id, late: desk.today > dueOn }
})

function bodyOf(year: number, { proactive, requests, disputes }: Figures, problems: string, other: string): Block[] {
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
  const said = (text: string): Block => ({ kind: 'paragraph', text })
  const lines = (figures: readonly Figure[]) => figures.map(({ zh, value, scope }) => said(`${zh}：${value}（${scope}）`))
  return [
    said(`本报告的数字由记录算出，统计期为${year}年1月1日至12月31日。`),
    heading('一、主动公开政府信息情况'),
    ...lines(proactive),
    heading('二、收到和处理政府信息公开申请情况'),
    ...lines(requests),
    heading('三、政府信息公开行政复议、行政诉讼情况'),
    ...lines(disputes),
    heading('四、存在的主要问题及改进情况'),
    said(problems),
    heading('五、其他需要报告的事项'),
    said(other),
  ]
}
