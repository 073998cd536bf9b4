// 业务连续性: the level with the figures behind it and what the next one lacks, then drills and backups as they went.
import { useQuery } from '@tanstack/react-query'
import { fieldOf } from '#web/forms/field-schema.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { ContinuityBackups } from './continuity-backups.tsx'
import { ContinuityDrills } from './continuity-drills.tsx'
import { type Standing, useDuration } from './continuity-words.ts'
import { NoRight } from './no-right.tsx'

const QUESTION = 'continuity.standing'
/** Books that the page itself does not show. */
const BOOKS: ReadonlySet<string> = new Set(['continuity.need', 'continuity.work-order'])

export function Continuity() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const question = meta.questions.find(({ name }) => name === QUESTION)
  const read = useQuery({
    queryKey: ['continuity', 'standing'],
    queryFn: ({ signal }) => get<Standing>('/api/continuity/standing', {}, signal),
    enabled: Boolean(question?.allowed),
  })
  if (!question?.allowed) return <NoRight title={t('continuity.title')} may={question?.may ?? 'continuity.read'} />
  const acts = meta.actions.filter(({ name, allowed }) => allowed && (name === 'continuity.order-work' || name === 'continuity.state-need'))
  const books = meta.registers
    .filter(({ name, allowed }) => allowed && BOOKS.has(name))
    .map(({ name, title }) => ({ to: `/registers/${name}`, title }))
  return (
    <>
      <PageHead
        title={t('continuity.title')}
        lead={t('continuity.lead')}
        actions={[...acts.map(({ name, title }) => ({ to: `/do/${name}`, title })), ...books].map(({ to, title }) => (
          <KitLink key={to} to={to}>
            {w(title)}
          </KitLink>
        ))}
      />
      {read.isPending && <Loading rows={6} />}
      {read.isError && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
      {read.data && (
        <>
          <Reached standing={read.data} />
          <ContinuityDrills standing={read.data} />
          <ContinuityBackups standing={read.data} />
          <Bounds standing={read.data} />
        </>
      )}
    </>
  )
}

function Reached({ standing }: { standing: Standing }) {
  const { t, w, language } = useSpeech()
  const duration = useDuration()
  const choices = useChoices()
  const { level, missing, unmet, orders, freshDays } = standing
  const by = standing.drills.find(({ id }) => id === standing.by)
  const figures: [string, string][] = [
    [t('continuity.levelOf'), level > 0 ? t('continuity.level', { n: level }) : t('continuity.noLevel')],
    [t('continuity.rto'), by ? duration(by.rtoSeconds) : '—'],
    [t('continuity.rpo'), by ? duration(by.rpoSeconds) : '—'],
  ]
  return (
    <section aria-label={t('continuity.levelOf')}>
      <dl className="y-counters">
        {figures.map(([title, value], i) => (
          <div key={title} className={i === 0 && level === 0 ? 'y-counter-late' : undefined}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {by && <p>{t('continuity.shownBy', { at: instantText(by.ranAt, language), kind: w(choices('drills', 'kind')[by.kind]) })}</p>}
      {unmet > 0 && <p className="y-note y-note-bad">{t('continuity.unmet', { n: unmet })}</p>}
      {orders.map(({ id, what }) => (
        <p key={id} className="y-note">
          {t('continuity.waiting', { what: w(choices('orders', 'what')[what]) })}
        </p>
      ))}
      <div className="y-note">
        {missing.length === 0 ? t('continuity.top') : t('continuity.next', { n: level + 1 })}
        {missing.length > 0 && (
          <ul>
            {missing.map(({ what, now, most }) => {
              const said = w(choices('missing', 'what')[what])
              return (
                <li key={what}>
                  {now === null ? said : t('continuity.missing', { what: said, now: duration(now), most: duration(most) })}
                </li>
              )
            })}
          </ul>
        )}
      </div>
      <p className="y-hint">
        {t('continuity.fresh', { n: freshDays })} {t('continuity.onlyTimes')}
      </p>
    </section>
  )
}

/** The words of a choice in one of the answer's lists, from the contract. */
function useChoices() {
  const question = useHouse().meta.questions.find(({ name }) => name === QUESTION)
  return (list: string, name: string) => {
    const schema = question?.output.properties?.[list]?.items?.properties?.[name]
    return (schema && fieldOf(name, schema).schema['x-words']) ?? {}
  }
}

function Bounds({ standing: { bounds, law, remark, level } }: { standing: Standing }) {
  const { t } = useSpeech()
  const duration = useDuration()
  return (
    <section className="y-block">
      <h2>{t('continuity.bounds')}</h2>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('continuity.bounds')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col">{t('continuity.reached')}</th>
              <th scope="col">{t('continuity.rto')}</th>
              <th scope="col">{t('continuity.rpo')}</th>
            </tr>
          </thead>
          <tbody>
            {bounds.map((one) => (
              <tr key={one.level} aria-current={one.level === level || undefined}>
                <th scope="row">{t('continuity.level', { n: one.level })}</th>
                <td>{one.rtoMost === null ? t('continuity.noBound') : `≤ ${duration(one.rtoMost)}`}</td>
                <td>{one.rpoMost === 0 ? duration(0) : `≤ ${duration(one.rpoMost)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="y-hint">
        {t('continuity.boundsOf', { law })}
        {remark && `。${remark}`}
      </p>
    </section>
  )
}
