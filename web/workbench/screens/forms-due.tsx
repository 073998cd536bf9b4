// 填报: the forms that wait for this organ, and what is saved by not asking.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/services/one-form/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
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
        actions={action('one-form.register-form')?.allowed && <KitLink to="/do/one-form.register-form">{t('forms.register')}</KitLink>}
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={4} />}
      {data?.due.length === 0 && <p className="y-note y-note-good">{t('forms.none')}</p>}
      <ul className="y-lines">
        {data?.due.map((one) => (
          <li key={one.id}>
            <span className="y-line-main">
              <span>
                <KitLink to={`/forms/${one.id}`}>{one.title}</KitLink> {one.periodCode === 'once' ? '' : one.periodCode}
              </span>
              <span className="y-faint">
                {t('forms.by', { organ: one.organName })} · {t('forms.count', { asked: one.asked, sourced: one.sourced })} ·{' '}
                {t('forms.due', { day: dayText(one.dueOn, language) })}
              </span>
            </span>
            {one.late && <StatusMark tone="bad">{t('forms.late')}</StatusMark>}
          </li>
        ))}
      </ul>
      <Saved />
    </>
  )
}

function Saved() {
  const { t } = useSpeech()
  const { data } = useAnswer<Out<typeof contract.saved>>('one-form.saved')
  if (!data) return null
  return (
    <section className="y-block" aria-labelledby="forms-saved">
      <h2 id="forms-saved">{t('forms.saved')}</h2>
      <dl className="y-facts">
        {(['inForce', 'declined', 'asked', 'sourced', 'notFilled'] as const).map((name) => (
          <div key={name} className="y-fact">
            <dt>{t(`forms.${name}`)}</dt>
            <dd>{data[name].toLocaleString('zh-CN')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
