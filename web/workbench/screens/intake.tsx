// 数据入库: what the organ may send, a batch begun, and the batches of the organ.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/intake/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { IntakeForm } from './intake-form.tsx'
import { type Batch, grouped, toneOfBatch } from './intake-words.ts'
import { NoRight } from './no-right.tsx'

export function Intake() {
  const { t } = useSpeech()
  const forms = useAnswer<Out<typeof contract.forms>>('intake.forms')
  const sent = useAnswer<Out<typeof contract.batches>>('intake.batches')
  if (!forms.allowed) return <NoRight title={t('intake.title')} may="intake.send" />
  const error = forms.error ?? sent.error
  if (error) return <ProblemNotice error={error} retry={() => (forms.retry(), sent.retry())} />
  if (!forms.data || !sent.data) return <Loading />
  return (
    <>
      <PageHead title={t('intake.title')} lead={t('intake.lead')} />
      {forms.data.registers.length > 0 ? <IntakeForm registers={forms.data.registers} /> : <p className="y-note">{t('intake.nothing')}</p>}
      <section className="y-block">
        <h2>{t('intake.ours')}</h2>
        {sent.data.batches.length === 0 ? <p className="y-faint">{t('intake.none')}</p> : <Batches batches={sent.data.batches} />}
      </section>
    </>
  )
}

function Batches({ batches }: { batches: readonly Batch[] }) {
  const { t, w, language } = useSpeech()
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={t('intake.ours')}>
      <table className="y-rows y-rows-page">
        <thead>
          <tr>
            {(['intake.what', 'intake.state', 'intake.rows', 'intake.when'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <td>
                <KitLink to={`/intake/${batch.id}`}>
                  {w(batch.registerTitle)} {w(batch.kindTitle)}
                </KitLink>{' '}
                {batch.simulated && <span className="y-tag">{t('intake.simulatedMark')}</span>}
                <div className="y-faint">{batch.fileName ?? batch.senderBatch}</div>
              </td>
              <td className="y-nowrap">
                <StatusMark tone={toneOfBatch[batch.state]}>{t(`intake.state.${batch.state}`)}</StatusMark>
              </td>
              <td className="y-nowrap">
                {grouped(batch.entered)} / {grouped(batch.refused)} / {grouped(batch.read)}
              </td>
              <td className="y-nowrap">{instantText(batch.openedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
