// 减负账: how much nobody had to type, for the province or for one's own organ, by month and by organ.
import { Button, Radio } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type { saved } from '#modules/services/one-form/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

type Saved = Out<typeof saved>
const SavedChart = lazy(async () => ({ default: (await import('./forms-saved-chart.tsx')).SavedChart }))
const HUNDRED = 100

/** Of everybody, of one's own organ, or of one chosen from the table. */
export function FormsSaved() {
  const { t, language } = useSpeech()
  const { session, organName } = useHouse()
  const [organ, setOrgan] = useState('')
  const { data } = useAnswer<Saved>('one-form.saved', organ ? { organ } : {})
  const options = [
    { value: '', label: t('forms.everybody') },
    { value: session.organ.id, label: t('forms.mine') },
    ...(organ && organ !== session.organ.id ? [{ value: organ, label: organName(organ) }] : []),
  ]
  return (
    <section className="y-block y-saved" aria-labelledby="forms-saved">
      <h2 id="forms-saved">{t('forms.saved')}</h2>
      <Radio.Group
        aria-label={t('forms.whose')}
        optionType="button"
        value={organ}
        options={options}
        onChange={(event) => setOrgan(event.target.value as string)}
      />
      {!data && <Loading rows={4} />}
      {data && (
        <>
          <InWords year={data.year} />
          {data.year.returns > 0 && (
            <Suspense fallback={<Loading rows={4} />}>
              <SavedChart months={data.months} />
            </Suspense>
          )}
          {organ === '' && data.organs.length > 0 && <ByOrgan organs={data.organs} onOrgan={setOrgan} />}
          <p className="y-faint">{t('forms.savedScope', { day: dayText(data.asOf, language) })}</p>
          {organ === '' && <p className="y-faint">{t('forms.inUse', inUse(data))}</p>}
        </>
      )}
    </section>
  )
}

const inUse = ({ inForce, declined, stopped, asked, sourced }: Saved) => ({ inForce, declined, stopped, asked, sourced })

function InWords({ year }: { year: Saved['year'] }) {
  const { t } = useSpeech()
  const { returns, typed, taken, changed } = year
  if (returns === 0) return <p>{t('forms.savedNone')}</p>
  const share = Math.round((taken * HUNDRED) / Math.max(1, typed + taken + changed))
  return (
    <p>
      {t('forms.savedLead', { returns, typed: typed + changed, taken })} <strong>{t('forms.savedShare', { n: share })}</strong>
    </p>
  )
}

function ByOrgan({ organs, onOrgan }: { organs: Saved['organs']; onOrgan: (organ: string) => void }) {
  const { t } = useSpeech()
  return (
    <details>
      <summary>{t('forms.byOrgan')}</summary>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('forms.byOrgan')}>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{t('forms.organ')}</th>
              {(['returns', 'typed', 'takenOver', 'changed'] as const).map((name) => (
                <th key={name} scope="col" className="y-num">
                  {t(`forms.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {organs.map((one) => (
              <tr key={one.organ}>
                <th scope="row">
                  <Button type="link" size="small" onClick={() => onOrgan(one.organ)}>
                    {one.organName}
                  </Button>
                </th>
                {[one.returns, one.typed, one.taken, one.changed].map((n, i) => (
                  <td key={i} className="y-num">
                    {n.toLocaleString('zh-CN')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
