import * as contract from '../contract.ts'
import { answer } from '../store.ts'
import { computeFigures, publishedReports, reportDueOf, yearsReported } from '../store/reports.ts'

export const reportDraft = answer(contract.reportDraft, async (desk, { year }) => {
  const organ = desk.actor.organ!
  return { year, dueOn: await reportDueOf(desk, organ, year), ...(await computeFigures(desk, organ, year)) }
})

export const reports = answer(contract.reports, async (desk, { year }) => ({
  years: await yearsReported(desk),
  reports: (await publishedReports(desk, year)).map((row) => ({
    organ: row.organ,
    organName: row.organ_name,
    document: row.document!,
    publishedAt: new Date(row.published_at!).toISOString(),
    computedAt: new Date(row.computed_at).toISOString(),
    ...row.figures,
    problems: row.problems,
    other: row.other,
  })),
}))
