// The first of the rows that came back, as they were sent, with every reason; all of them as a sheet to mend.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/intake/contract.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import type { Batch } from './intake-words.ts'

const SHOWN = 50
const LONGEST = 120

export function RefusedRows({ batch }: { batch: Batch }) {
  const { t, w } = useSpeech()
  const read = useAnswer<Out<typeof contract.refusedRows>>('intake.refused-rows', { id: batch.id, most: SHOWN, after: 0 })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={3} />
  const { rows, more } = read.data
  return (
    <section className="y-block">
      <h2>{t('intake.back')}</h2>
      <p>
        <a href={`/api/intake/refused-rows.csv?id=${batch.id}`} download>
          {t('intake.back.take')}
        </a>
      </p>
      {more && <p className="y-faint">{t('intake.back.some', { n: SHOWN })}</p>}
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('intake.back')}>
        <table className="y-rows y-rows-page y-intake-back">
          <thead>
            <tr>
              <th scope="col">{t('intake.row')}</th>
              <th scope="col">{t('intake.reason')}</th>
              <th scope="col">{t('intake.cells')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells, reasons }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>
                  <ul>
                    {reasons.map((reason, i) => (
                      <li key={i}>{w(reason)}</li>
                    ))}
                  </ul>
                </td>
                <td className="y-faint">{shortened(cells.join('，'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
