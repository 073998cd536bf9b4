// An organ: what it was called and under whom it stood, its posts with their duties, and who holds them from when to when.
import type { Out } from '#kernel/module/contract.ts'
import type * as people from '#modules/platform/people/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere, type Offer } from './act-here.tsx'
import { NoRight } from './no-right.tsx'
import { OrganLife } from './organ-life.tsx'
import { useAccounts, useDuties } from './staff-offers.ts'

type Staff = Out<typeof people.staff>
type Post = Staff['posts'][number]

export function OrganStaff() {
  const { t } = useSpeech()
  const organ = usePart('id')
  const staff = useAnswer<Staff>('people.staff', { organ })
  const { offer } = useDuties()
  const accounts = useAccounts(organ)
  if (!staff.allowed) return <NoRight title={t('staff.title')} may="people.read" />
  return (
    <>
      <PageHead
        title={staff.data?.organName ?? t('staff.title')}
        trail={[{ to: '/organs/tree', label: t('staff.tree') }]}
        actions={
          <>
            <ActHere name="people.create-post" fixed={{ organ }} offer={{ asks: offer() }} kind="primary" />
            <ActHere name="people.create-account" fixed={{ organ }} />
            <ActHere name="people.rename-organ" fixed={{ organ }} />
            <ActHere name="people.move-organ" fixed={{ organ }} />
            <ActHere name="people.end-organ" fixed={{ organ }} />
          </>
        }
      />
      {staff.error && <ProblemNotice error={staff.error} retry={staff.retry} />}
      {staff.isPending && <Loading />}
      {staff.data && (
        <section className="y-block" aria-labelledby="organ-posts">
          <h2 id="organ-posts">{t('staff.posts')}</h2>
          {staff.data.posts.length === 0 && <p className="y-note">{t('staff.noPosts')}</p>}
          <ul className="y-staff">
            {staff.data.posts.map((post) => (
              <li key={post.post}>
                <PostCard post={post} accounts={accounts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <OrganLife organ={organ} />
    </>
  )
}

function PostCard({ post, accounts }: { post: Post; accounts: Offer }) {
  const { t, w } = useSpeech()
  const { question } = useHouse()
  const { titleOf, offer } = useDuties()
  const kinds = question('people.staff')?.output?.properties?.posts?.items?.properties?.class?.['x-words']
  const fitting = offer((duty) => duty.class === post.class && !post.duties.includes(duty.id))
  const has = offer((duty) => post.duties.includes(duty.id))
  return (
    <>
      <div className="y-staff-head">
        <h3>{post.title}</h3>
        <span className={post.class === 'business' ? 'y-faint' : 'y-tag'}>{w(kinds?.[post.class])}</span>
        <span>{post.duties.length > 0 ? post.duties.map(titleOf).join('、') : t('staff.noDuties')}</span>
        <span className="y-staff-acts">
          <ActHere name="people.appoint" fixed={{ post: post.post }} offer={{ official: accounts }} kind="link" />
          <ActHere name="people.end-post" fixed={{ post: post.post }} kind="link" />
          {fitting.length > 0 && (
            <ActHere name="entitlements.give-duty" fixed={{ post: post.post }} offer={{ duty: fitting }} kind="link" />
          )}
          {post.duties.length > 0 && (
            <ActHere name="entitlements.take-duty" fixed={{ post: post.post }} offer={{ duty: has }} kind="link" />
          )}
        </span>
      </div>
      {post.holders.length === 0 && <p className="y-faint">{t('staff.vacant')}</p>}
      <ul className="y-lines">
        {post.holders.map((holder) => (
          <li key={`${holder.official}${holder.from}`}>
            <div className="y-line-main">
              <span>
                <HolderName {...holder} /> {holder.disabled && <span className="y-tag">{t('staff.disabled')}</span>}
              </span>
              <Term {...holder} />
            </div>
            <ActHere name="people.end-appointment" fixed={{ post: post.post, official: holder.official }} kind="link" />
          </li>
        ))}
      </ul>
    </>
  )
}

function HolderName({ official, name }: { official: string; name: string }) {
  const { question } = useHouse()
  return question('people.account')?.allowed ? <KitLink to={`/accounts/${official}`}>{name}</KitLink> : name
}

export function Term({ from, to }: { from: string; to: string | null }) {
  const { t, language } = useSpeech()
  const day = (one: string) => dayText(one, language)
  return (
    <span className="y-faint">
      {to === null ? t('staff.since', { from: day(from) }) : t('staff.term', { from: day(from), to: day(to) })}
    </span>
  )
}
