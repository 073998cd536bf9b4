// One account as its administrator sees it: whose it is, whether it is open, and every post it held, holds or will hold.
import type { Out } from '#kernel/module/contract.ts'
import type * as people from '#modules/platform/people/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'
import { Term } from './organ-staff.tsx'

export function AccountPage() {
  const { t, language } = useSpeech()
  const { meta, session } = useHouse()
  const official = usePart('id')
  const read = useAnswer<Out<typeof people.account>>('people.account', { official })
  if (!read.allowed) return <NoRight title={t('staff.accounts')} may="people.manage" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading />
  const { account, sessions, holdings } = read.data
  const own = official === session.official.id
  const isOver = (to: string | null) => to !== null && to <= meta.today
  return (
    <>
      <PageHead
        title={account.name}
        lead={<span className="y-code">{account.account}</span>}
        trail={[{ to: '/accounts', label: t('staff.accounts') }]}
        actions={!own && <ActHere name={account.disabledAt ? 'people.enable-account' : 'people.disable-account'} fixed={{ official }} />}
      />
      {own && <p className="y-note">{t('staff.ownAccount')}</p>}
      {account.disabledAt && (
        <p className="y-note y-note-bad">{t('staff.disabledSince', { at: instantText(account.disabledAt, language) })}</p>
      )}
      <dl className="y-facts">
        <div className="y-fact">
          <dt>{t('staff.organ')}</dt>
          <dd>{account.organ ? <KitLink to={`/organs/${account.organ}`}>{account.organName ?? account.organ}</KitLink> : '—'}</dd>
        </div>
        <div className="y-fact">
          <dt>{t('staff.sessions')}</dt>
          <dd>{sessions}</dd>
        </div>
      </dl>
      <section className="y-block" aria-labelledby="account-holdings">
        <h2 id="account-holdings">{t('staff.holdings')}</h2>
        {holdings.length === 0 && <p className="y-note">{t('staff.noHoldings')}</p>}
        <ol className="y-timeline">
          {holdings.toReversed().map((holding) => (
            <li key={`${holding.post}${holding.from}`} className={isOver(holding.to) ? undefined : 'y-now'}>
              <div className="y-timeline-head">
                <span>
                  <KitLink to={`/organs/${holding.organ}`}>{holding.organName}</KitLink> · {holding.title}
                </span>
                <Term {...holding} />
              </div>
              {!own && !isOver(holding.to) && (
                <ActHere name="people.end-appointment" fixed={{ official, post: holding.post }} kind="link" />
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
