// The annual report on disclosure (第50条): five heads; every number with what it counts, where it comes from, and when.
import type { Answer } from '../../asked.ts'
import { NotThere } from '../../asking.ts'
import type { Page } from '../../page.ts'
import { Choices, Table, Title } from '../../parts/blocks.tsx'
import { numberWords } from '../../parts/format.ts'
import { InstantText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'

type Report = Answer<'disclosureReports'>['reports'][number]

export async function yearly(v: Visit): Promise<Page> {
  if (!/^20\d{2}$/.test(v.parameters.year ?? '')) throw new NotThere()
  const year = Number(v.parameters.year)
  const { years, reports } = await v.asking.must('disclosureReports', { year })
  const title = v.t('yearly.title', { year })
  return {
    title,
    description: v.t('yearly.lead'),
    body: (
      <div className="printable">
        <Title lead={v.t('yearly.lead')}>{title}</Title>
        {years.some((it) => it !== year) && (
          <Choices
            label={v.t('yearly.years')}
            items={years.map((it) => ({ name: String(it), href: v.to(`/disclosure/report/${it}`), chosen: it === year }))}
          />
        )}
        {reports.length === 0 && <p>{v.t('yearly.none', { year })}</p>}
        {reports.map((report) => (
          <ReportOf key={report.organ} v={v} report={report} />
        ))}
      </div>
    ),
  }
}

const ReportOf = ({ v, report }: { v: Visit; report: Report }) => (
  <section>
    <h2>
      <Zh v={v}>{report.organName}</Zh>
    </h2>
    <p>
      {v.t('yearly.computed')}
      {v.t('frame.colon')}
      <InstantText v={v} at={report.computedAt} /> · <a href={v.to(`/docs/${report.document}`)}>{v.t('yearly.document')}</a>
    </p>
    <FiguresOf v={v} caption={v.t('yearly.first')} figures={report.proactive} />
    <FiguresOf v={v} caption={v.t('yearly.second')} figures={report.requests} />
    <FiguresOf v={v} caption={v.t('yearly.third')} figures={report.disputes} />
    <h3>{v.t('yearly.fourth')}</h3>
    <p>
      <Zh v={v}>{report.problems}</Zh>
    </p>
    <h3>{v.t('yearly.fifth')}</h3>
    <p>
      <Zh v={v}>{report.other}</Zh>
    </p>
  </section>
)

const FiguresOf = ({ v, caption, figures }: { v: Visit; caption: string; figures: Report['requests'] }) => (
  <Table
    caption={caption}
    heads={[{ name: v.t('yearly.figure') }, { name: v.t('yearly.value'), kind: 'num' }, { name: v.t('yearly.scope') }]}
    rows={figures.map(({ code, zh, en, value, scope, source }) => ({
      key: code,
      cells: [v.of({ zh, en }), numberWords(value), <Zh key="scope" v={v}>{`${scope} · ${source}`}</Zh>],
    }))}
  />
)
