// 变更推送: what the organ subscribes to, how far behind it is, and what it may subscribe to.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/feeds/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

type Answer = Out<typeof contract.subscriptions>
type Subscription = Answer['subscriptions'][number]

export function Feeds() {
  const { t } = useSpeech()
  const read = useAnswer<Answer>('feeds.subscriptions')
  if (!read.allowed) return <NoRight title={t('feeds.title')} may="feeds.use" />
  const living = read.data?.subscriptions.filter(({ endedAt }) => endedAt === null) ?? []
  const over = read.data?.subscriptions.filter(({ endedAt }) => endedAt !== null) ?? []
  return (
    <>
      <PageHead title={t('feeds.title')} lead={t('feeds.lead')} />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {read.data && (
        <>
          <section className="y-block" aria-labelledby="feeds-living">
            <h2 id="feeds-living">{t('feeds.living', { n: living.length })}</h2>
            {living.length === 0 && <p className="y-faint">{t('feeds.none')}</p>}
            <Lines subscriptions={living} />
          </section>
          <Offers offers={read.data.offers} />
          {over.length > 0 && (
            <details className="y-block">
              <summary>{t('feeds.over', { n: over.length })}</summary>
              <Lines subscriptions={over} />
            </details>
          )}
        </>
      )}
    </>
  )
}

function Lines({ subscriptions }: { readonly subscriptions: readonly Subscription[] }) {
  const { t, w, language } = useSpeech()
  const at = (instant: string) => instantText(instant, language)
  return (
    <ul className="y-lines">
      {subscriptions.map((one) => (
        <li key={one.id}>
          <span className="y-line-main">
            <strong>
              {w(one.registerTitle)} · {one.matterTitle ? w(one.matterTitle) : one.matter}
            </strong>
            <span>
              <Followed subscription={one} /> · {t('feeds.purpose', { purpose: one.purpose })}
            </span>
            <span className="y-faint">
              {t('feeds.begun', { name: one.begunBy, at: at(one.begunAt) })} · {one.organName}
              {one.endedAt && ` · ${t('feeds.ended', { at: at(one.endedAt) })}`}
            </span>
            {one.endedAt === null && <Lag subscription={one} />}
          </span>
          {one.endedAt === null && (
            <>
              <StatusMark tone={one.granted ? 'good' : 'bad'}>{t(one.granted ? 'feeds.live' : 'feeds.revoked')}</StatusMark>
              <ActHere name="feeds.end" fixed={{ subscription: one.id }} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Followed({ subscription: { follows, followed } }: { readonly subscription: Subscription }) {
  const { t, w } = useSpeech()
  const said = useHouse().action('feeds.subscribe')?.input.properties?.follows?.['x-words']?.[follows]
  return <>{follows === 'list' ? t('feeds.followed', { n: followed.toLocaleString('en-US') }) : w(said)}</>
}

function Lag({ subscription: { takenAt, waiting, waitingSince } }: { readonly subscription: Subscription }) {
  const { t, language } = useSpeech()
  const taken = takenAt ? t('feeds.takenAt', { at: instantText(takenAt, language) }) : t('feeds.neverTaken')
  const behind =
    waiting > 0 && waitingSince
      ? t('feeds.waiting', { n: waiting.toLocaleString('en-US'), at: instantText(waitingSince, language) })
      : takenAt && t('feeds.upToDate')
  return (
    <span className={waiting > 0 ? 'y-feed-behind' : 'y-faint'}>
      {taken}
      {behind && ` · ${behind}`}
    </span>
  )
}

function Offers({ offers }: { readonly offers: Answer['offers'] }) {
  const { t, w } = useSpeech()
  return (
    <section className="y-block" aria-labelledby="feeds-offers">
      <h2 id="feeds-offers">{t('feeds.offers')}</h2>
      {offers.length === 0 && <p className="y-faint">{t('feeds.noOffers')}</p>}
      <ul className="y-lines">
        {offers.map(({ register, registerTitle, matter, title, fields }) => (
          <li key={`${register} ${matter}`}>
            <span className="y-line-main">
              <strong>
                {w(registerTitle)} · {w(title)}
              </strong>
              <span className="y-faint">{t('feeds.fields', { fields: fields.map((field) => w(field)).join('、') })}</span>
            </span>
            <ActHere name="feeds.subscribe" fixed={{ register, matter }} tells={[]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
