// 填报: the forms that wait for this organ, and what is saved by not asking.
import { dueInWords } from '#kernel/time/due.ts'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/services/one-form/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { FormsSaved } from './forms-saved.tsx'
import { NoRight } from './no-right.tsx'

export function FormsDue() {
  const { t, language } = useSpeech()
  const { action } = useHouse()
  const read = useAnswer<Out<typeof contract.dueReturns>>('one-form.due')
  if (!read.allowed) return <NoRight title={t('forms.title')} may="one-form.fill" />
  const { data } = read
  return (
    <>
      <PageHead
        title={t('forms.title')}
        lead={data && t('forms.lead', { n: data.submitted })}
        actions={
          <>
            <KitLink to="/registers/one-form.form">{t('forms.all')}</KitLink>
            <KitLink to="/registers/one-form.return">{t('forms.submittedAll')}</KitLink>
            {action('one-form.register-form')?.allowed && <KitLink to="/forms/new">{t('forms.register')}</KitLink>}
          </>
        }
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={4} />}
      {data?.due.length === 0 && <p className="y-note y-note-good">{t('forms.none')}</p>}
      <ul className="y-lines">
        {data?.due.map((one) => (
          <li key={one.id}>
            <span className="y-line-main">
              <span>
                <KitLink to={`/forms/${one.id}`}>{t('forms.titleOf', { title: one.title, period: one.periodCode })}</KitLink>
              </span>
              <span className="y-faint">
                {t('forms.by', { organ: one.organName })} · {t('forms.count', { asked: one.asked, sourced: one.sourced })} ·{' '}
                {dueInWords(one.dueOn, language, (day) => t('forms.due', { day }))}
              </span>
            </span>
            {one.late && <StatusMark tone="bad">{t('forms.late')}</StatusMark>}
          </li>
        ))}
      </ul>
      <FormsSaved />
    </>
  )
}
