// 更正通知: what this organ was shown and has been corrected since. Each is reviewed once, with what was done about decisions.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/disputes/contract.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { Pages } from './dispute-parts.tsx'

type Notices = Out<typeof contract.notices>
type Notice = Notices['rows'][number]

export function DisputeNotices({ page }: { page: number }) {
  const { t } = useSpeech()
  const read = useAnswer<Notices>('disputes.notices', { page })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={4} />
  const { rows, total } = read.data
  if (rows.length === 0) return <p className="y-note y-note-good">{t('disputes.none.notices')}</p>
  return (
    <>
      <ul className="y-lines">
        {rows.map((notice) => (
          <li key={notice.id}>
            <NoticeLine notice={notice} />
          </li>
        ))}
      </ul>
      <Pages at="/disputes?tab=notices" page={page} total={total} />
    </>
  )
}

function NoticeLine({ notice }: { notice: Notice }) {
  const { t, w, language } = useSpeech()
  const { action, organName, procedure } = useHouse()
  const words = action('disputes.acknowledge-notice')?.input.properties?.outcome?.['x-words']
  const state = procedure('disputes.reviewing')?.states[notice.state]
  const looks = {
    first: dayText(notice.firstLook, language),
    last: dayText(notice.lastLook, language),
    n: notice.looks,
    people: notice.people,
  }
  const looked = t(notice.firstLook === notice.lastLook ? 'disputes.review.once' : 'disputes.review.looked', looks)
  const corrected = t('disputes.review.corrected', {
    organ: organName(notice.correctedBy ?? null),
    at: instantText(notice.correctedAt, language),
    day: dayText(notice.effective, language),
  })
  return (
    <>
      <span className="y-line-main">
        <span>
          {notice.title} <KitLink to={`/bases/${notice.register}/${notice.record}`}>{t('disputes.review.record')}</KitLink>
        </span>
        <span className="y-faint">{[looked, corrected, ...notice.systems].join(' · ')}</span>
        {notice.outcome && (
          <span>
            {t('disputes.review.done', {
              day: dayText(notice.acknowledgedOn ?? '', language),
              who: notice.acknowledgedBy ?? '',
              outcome: w(words?.[notice.outcome]) || notice.outcome,
            })}
            {notice.note && `：${notice.note}`}
          </span>
        )}
      </span>
      {notice.state === 'open' ? (
        <ActHere name="disputes.acknowledge-notice" fixed={{ notice: notice.id }} label={t('disputes.review.act')} kind="primary" />
      ) : (
        <StatusMark tone="good">{w(state?.title) || notice.state}</StatusMark>
      )}
    </>
  )
}
