// 数据质量: the worst figures first with the organ that answers, then each aspect by organ and by month, then all of them.
import { Select } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/statistics/contract.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { FigureTable } from './data-quality-table.tsx'
import type { Share } from './data-quality-charts.tsx'
import { NoRight } from './no-right.tsx'

const ShareChart = lazy(() => import('./data-quality-charts.tsx').then((module) => ({ default: module.ShareChart })))

type Answer = Out<typeof contract.quality>
type Figure = Answer['figures'][number]
type Aspect = Figure['aspect']

const SHOWN: readonly Aspect[] = ['completeness', 'timeliness', 'validity', 'consistency']
const WORST = 8

export function DataQuality() {
  const { t, language } = useSpeech()
  const [area, setArea] = useState<string>()
  const read = useAnswer<Answer>('statistics.quality', area ? { area } : {})
  if (!read.allowed) return <NoRight title={t('quality.title')} may="statistics.read" />
  const { data } = read
  return (
    <>
      <PageHead title={t('quality.title')} lead={t('quality.lead')} />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {data?.asOf === null && <p className="y-note">{t('quality.none')}</p>}
      {data?.asOf && data.takenAt && (
        <>
          <div className="y-quality-head">
            <label>
              <span>{t('quality.area')}</span>
              <Select
                aria-label={t('quality.area')}
                value={area ?? ''}
                onChange={(chosen) => setArea(chosen || undefined)}
                options={[
                  { value: '', label: t('quality.wholeProvince') },
                  ...data.areas.map(({ code, name }) => ({ value: code, label: name })),
                ]}
              />
            </label>
            <p>
              {t('quality.asOf', { day: dayText(data.asOf, language), at: instantText(data.takenAt, language) })}
              {data.simulated && <span className="y-tag">{t('quality.simulated')}</span>}
            </p>
          </div>
          <Report answer={data} />
        </>
      )}
    </>
  )
}

function Report({ answer: { figures, trend } }: { answer: Answer }) {
  const { t, w } = useSpeech()
  const shares = figures.filter(({ permille }) => permille !== null)
  const worst = shares.filter(({ permille }) => permille! < 1000).toSorted(byShare)
  const open = figures.filter(({ aspect, of }) => aspect === 'conflict' && of > 0)
  const registers = [...new Map(figures.map(({ register, registerTitle }) => [register, w(registerTitle)])).values()]
  if (figures.length === 0) return <p className="y-note">{t('quality.nothingHere')}</p>
  return (
    <>
      <section className="y-block" aria-labelledby="quality-worst">
        <h2 id="quality-worst">{t('quality.worst')}</h2>
        {worst.length === 0 ? (
          <p className="y-note y-note-good">{t('quality.allWell')}</p>
        ) : (
          <FigureTable figures={worst.slice(0, WORST)} label={t('quality.worst')} />
        )}
      </section>
      {SHOWN.map((aspect) => (
        <AspectPictures key={aspect} aspect={aspect} figures={figures.filter((one) => one.aspect === aspect)} trend={trend} />
      ))}
      {open.length > 0 && (
        <section className="y-block" aria-labelledby="quality-conflicts">
          <h2 id="quality-conflicts">{t('quality.conflicts')}</h2>
          <FigureTable figures={open.toSorted((a, b) => b.of - a.of)} label={t('quality.conflicts')} />
        </section>
      )}
      <details className="y-block">
        <summary>{t('quality.all', { n: shares.length })}</summary>
        <FigureTable figures={shares.toSorted(byShare)} label={t('quality.all', { n: shares.length })} />
      </details>
      <p className="y-faint">{t('quality.source', { registers: registers.join('、') })}</p>
    </>
  )
}

const byShare = (a: Figure, b: Figure) => a.permille! - b.permille! || b.of - a.of

type PicturesProps = { readonly aspect: Aspect; readonly figures: readonly Figure[]; readonly trend: Answer['trend'] }

function AspectPictures({ aspect, figures, trend }: PicturesProps) {
  const { t, w } = useSpeech()
  const words = useHouse().question('statistics.quality')?.output?.properties?.figures?.items?.properties?.aspect?.['x-words']?.[aspect]
  if (figures.length === 0) return null
  const name = w(words) || aspect
  const byOrgan = [...Map.groupBy(figures, ({ organName }) => organName)]
    .map(([organ, all]) => shareOf(organ, all))
    .toSorted((a, b) => a.percent - b.percent)
  const byMonth = trend.filter((one) => one.aspect === aspect && one.of > 0).map((one) => shareOf(one.month, [one]))
  return (
    <section className="y-block" aria-labelledby={`quality-${aspect}`}>
      <h2 id={`quality-${aspect}`}>{name}</h2>
      <div className="y-quality-pictures">
        <Suspense fallback={<Loading rows={4} />}>
          <ShareChart title={t('quality.byOrgan', { aspect: name })} head={t('quality.organ')} shares={byOrgan} kind="bars" />
          <ShareChart title={t('quality.byMonth', { aspect: name })} head={t('quality.month')} shares={byMonth} kind="line" />
        </Suspense>
      </div>
    </section>
  )
}

function shareOf(name: string, all: readonly { readonly reached: number; readonly of: number }[]): Share {
  const [reached, of] = all.reduce(([r, o], one) => [r + one.reached, o + one.of], [0, 0])
  return { name, reached, of, percent: of === 0 ? 0 : (reached * 100) / of }
}
