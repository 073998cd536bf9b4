// Statistics of exchange: calls by day as a chart drawn on the server, and the same figures as a table.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { BarChart, ChartKey } from '../parts/bar-chart.tsx'
import { Asked, Figures, Provenance, Table, Title } from '../parts/blocks.tsx'
import { numberWords } from '../parts/format.ts'
import { DayText } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

const SHOWN = 30

export async function statistics(v: Visit): Promise<Page> {
  const found = await v.asking.part('exchange', {})
  v.asking.orAway()
  return {
    title: v.t('column.statistics'),
    description: v.t('statistics.lead'),
    body: (
      <div className="printable">
        <Title lead={v.t('statistics.lead')}>{v.t('column.statistics')}</Title>
        {found.is === 'none' && <p className="quiet">{v.t('statistics.none')}</p>}
        <Asked v={v} part={found}>
          {(answer) => <Figured v={v} answer={answer} />}
        </Asked>
      </div>
    ),
  }
}

function Figured({ v, answer: { services, organs, total, days } }: { v: Visit; answer: Answer<'exchange'> }) {
  const shown = days.toSorted((a, b) => a.day.localeCompare(b.day)).slice(-SHOWN)
  return (
    <>
      <Figures
        items={[
          { n: numberWords(services), name: v.t('statistics.services') },
          { n: numberWords(organs), name: v.t('statistics.organs') },
          { n: numberWords(total.answered), name: v.t('statistics.answered') },
          { n: numberWords(total.refused), name: v.t('statistics.refused') },
          { n: numberWords(total.rows), name: v.t('statistics.rows') },
        ]}
      />
      <Provenance v={v} scope={v.t('statistics.scope')} source={v.t('statistics.source')} />
      {shown.length === 0 ? (
        <section>
          <p className="quiet">{v.t('statistics.none')}</p>
        </section>
      ) : (
        <section>
          <h2>{v.t('statistics.chart')}</h2>
          <ChartKey v={v} />
          <BarChart v={v} bars={shown} />
          <Table
            caption={v.t('statistics.chart')}
            hideCaption
            heads={[
              { name: v.t('statistics.day') },
              { name: v.t('statistics.answered'), kind: 'num' },
              { name: v.t('statistics.refused'), kind: 'num' },
              { name: v.t('statistics.failed'), kind: 'num' },
              { name: v.t('statistics.rows'), kind: 'num' },
            ]}
            rows={shown.toReversed().map(({ day, answered, refused, failed, rows }) => ({
              key: day,
              cells: [
                <DayText key="day" v={v} day={day} />,
                numberWords(answered),
                numberWords(refused),
                numberWords(failed),
                numberWords(rows),
              ],
            }))}
          />
        </section>
      )}
    </>
  )
}
