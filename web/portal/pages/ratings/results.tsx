// 好差评 results by office: with the number that each rests on, and nothing of fewer than ten.
import type { Answer } from '../../asked.ts'
import type { Page } from '../../page.ts'
import { Provenance, Table, Title } from '../../parts/blocks.tsx'
import { dayWords, numberWords } from '../../parts/format.ts'
import { Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'

type Organ = Answer<'ratings'>['organs'][number]

export async function ratings(v: Visit): Promise<Page> {
  const { from, to, organs } = await v.asking.must('ratings', {})
  const lead = v.t('rate.lead', { from: dayWords(v.language, from), to: dayWords(v.language, to) })
  return {
    title: v.t('column.ratings'),
    description: lead,
    body: (
      <>
        <Title lead={lead}>{v.t('column.ratings')}</Title>
        <p>
          <a href={v.to('/ratings/rate')}>{v.t('rate.byReceipt')}</a>
        </p>
        {organs.length === 0 ? (
          <p>{v.t('rate.none')}</p>
        ) : (
          <Table
            caption={v.t('column.ratings')}
            hideCaption
            heads={[
              { name: v.t('rate.office') },
              { name: v.t('rate.ended'), kind: 'num' },
              { name: v.t('rate.rated'), kind: 'num' },
              { name: v.t('rate.score'), kind: 'num' },
              { name: v.t('rate.bad'), kind: 'num' },
              { name: v.t('rate.righted'), kind: 'num' },
              { name: v.t('rate.called'), kind: 'num' },
              { name: v.t('rate.active'), kind: 'num' },
            ]}
            rows={organs.map((organ) => ({ key: organ.organ, cells: cellsOf(v, organ) }))}
          />
        )}
        <Provenance v={v} scope={v.t('rate.scope')} source={v.t('rate.source')} />
      </>
    ),
  }
}

function cellsOf(v: Visit, { name, ended, rated, score, badRate, rectifiedRate, calledBackRate, activeRate }: Organ) {
  const organ = (
    <Zh key="name" v={v}>
      {name}
    </Zh>
  )
  // Too few to say more: a row of dashes says no more either.
  if (rated === null) return [organ, numberWords(ended), v.t('rate.few'), null, null, null, null, null]
  const percent = (permille: number | null, none: string) => (permille === null ? none : `${(permille / 10).toFixed(1)}%`)
  const noBad = v.t('rate.noBad')
  return [
    organ,
    numberWords(ended),
    numberWords(rated),
    score === null ? '—' : (score / 10).toFixed(1),
    percent(badRate, '—'),
    percent(rectifiedRate, noBad),
    percent(calledBackRate, noBad),
    percent(activeRate, '—'),
  ]
}
