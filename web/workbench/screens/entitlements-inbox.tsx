// 待核准: what the system administrator asks for, each with the difference it would make, and the posts that can do nothing
// yet. Given or declined; nothing is filled in.
import type { Out } from '#kernel/module/contract.ts'
import type * as entitlements from '#modules/platform/entitlements/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'
import { Term } from './organ-staff.tsx'
import { useDuties } from './staff-offers.ts'

type Waiting = Out<typeof entitlements.waiting>
type Request = Waiting['requests'][number]

export function EntitlementsInbox() {
  const { t } = useSpeech()
  const read = useAnswer<Waiting>('entitlements.waiting')
  if (!read.allowed) return <NoRight title={t('rights.inbox')} may="entitlements.grant" />
  const { requests = [], bare = [] } = read.data ?? {}
  return (
    <>
      <PageHead title={t('rights.inbox')} lead={t('rights.inboxLead')} />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {read.data && requests.length + bare.length === 0 && <p className="y-note y-note-good">{t('rights.inboxEmpty')}</p>}
      <ul className="y-staff">
        {requests.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
      {bare.length > 0 && <Bare posts={bare} />}
    </>
  )
}

function RequestCard({ request }: { request: Request }) {
  const { t, language } = useSpeech()
  const { titleOf } = useDuties()
  const { id, post: _, ...at } = request
  return (
    <article aria-labelledby={`request-${id}`}>
      <div className="y-staff-head">
        <h2 id={`request-${id}`}>
          {request.kind === 'duty'
            ? t('rights.askDuty', { post: `${at.organName} · ${at.title}`, duty: titleOf(request.duty ?? '') })
            : t('rights.askPerson', { post: `${at.organName} · ${at.title}`, name: request.name ?? '' })}
        </h2>
        {request.class !== 'business' && <span className="y-tag">{t(`rights.class.${request.class}`)}</span>}
        <span className="y-staff-acts">
          <ActHere name="entitlements.admit" fixed={{ request: id }} label={t('rights.admit')} kind="primary" />
          <ActHere name="entitlements.decline" fixed={{ request: id }} label={t('rights.decline')} />
        </span>
      </div>
      <p>
        {request.reason}{' '}
        <span className="y-faint">{t('rights.askedBy', { name: request.askedBy, at: instantText(request.askedAt, language) })}</span>
      </p>
      {request.account && (
        <p>
          <span className="y-code">{request.account}</span> {request.from && <Term from={request.from} to={request.to} />}
        </p>
      )}
      {request.kind === 'duty' && request.holders.length > 0 && <p>{t('rights.holders', { names: request.holders.join('、') })}</p>}
      {request.lacks.length > 0 && (
        <p className="y-note">
          {t('rights.lacks', { courses: request.lacks.map((one) => (language === 'zh' ? one.title : one.titleEn)).join('、') })}
        </p>
      )}
      <Gains gains={request.gains} />
    </article>
  )
}

/** The difference, module by module. */
function Gains({ gains }: { gains: Request['gains'] }) {
  const { t, w } = useSpeech()
  const { meta, action } = useHouse()
  const scopes = action('entitlements.give-permission')?.input.properties?.scope?.['x-words']
  if (gains.length === 0) return <p className="y-faint">{t('rights.gainsNone')}</p>
  return (
    <details open>
      <summary>{t('rights.gains', { n: gains.length })}</summary>
      <ul className="y-gains">
        {gains.map(({ permission, scope }) => (
          <li key={permission}>
            <ins>{w(meta.permissions.find(({ name }) => name === permission)?.title) || permission}</ins>{' '}
            <span className="y-faint">{w(scopes?.[scope])}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Bare({ posts }: { posts: Waiting['bare'] }) {
  const { t } = useSpeech()
  const { offer } = useDuties()
  return (
    <section className="y-block" aria-labelledby="rights-bare">
      <h2 id="rights-bare">{t('rights.bare')}</h2>
      <p className="y-hint">{t('rights.bareWhy')}</p>
      <ul className="y-lines">
        {posts.map(({ post, title, organName, holders, class: kind }) => (
          <li key={post}>
            <span className="y-line-main">
              {organName} · {title} <span className="y-faint">{holders.join('、')}</span>
            </span>
            <ActHere name="entitlements.give-duty" fixed={{ post }} offer={{ duty: offer((duty) => duty.class === kind) }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
