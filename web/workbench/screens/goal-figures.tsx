// The goals of 2.1 and 3.2.4 as numbers: numerator and denominator, what they count, where they come from, and the list behind each.
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as goals from '#modules/network/goals/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

type Answer = Out<typeof goals.goalFigures>
type Figure = Answer['figures'][number]
type Behind = Out<typeof goals.behindFigure>

const keyOf = ({ figure, level }: Figure) => `${figure} ${level ?? ''}`

/** The words that the contract has for a figure and a level. */
function useFigureWords() {
  const { w } = useSpeech()
  const parts = useHouse().question('goals.figures')?.output?.properties?.figures?.items?.properties
  const levels = parts?.level?.anyOf?.[0]?.['x-words']
  return ({ figure, level }: Pick<Figure, 'figure' | 'level'>) =>
    [w(parts?.figure?.['x-words']?.[figure]) || figure, level && w(levels?.[level])].filter(Boolean).join(' · ')
}

export function GoalFigures() {
  const { t, language } = useSpeech()
  const read = useAnswer<Answer>('goals.figures')
  const [open, setOpen] = useState<string>()
  const said = useFigureWords()
  if (!read.allowed) return null
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={5} />
  const chosen = read.data.figures.find((figure) => keyOf(figure) === open)
  return (
    <section className="y-block" aria-labelledby="goals">
      <h2 id="goals">{t('vertical.goals')}</h2>
      <p className="y-hint">{t('vertical.asOf', { day: dayText(read.data.asOf, language) })}</p>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('vertical.goals')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col">{t('vertical.figure')}</th>
              <th scope="col">{t('vertical.value')}</th>
              <th scope="col">{t('vertical.scope')}</th>
              <th scope="col">{t('vertical.behind')}</th>
            </tr>
          </thead>
          <tbody>
            {read.data.figures.map((figure, at, all) => (
              <Line
                key={keyOf(figure)}
                figure={figure}
                name={said(figure)}
                repeats={all[at - 1]?.figure === figure.figure ? 0 : all.filter((one) => one.figure === figure.figure).length}
                open={keyOf(figure) === open}
                onOpen={() => setOpen(keyOf(figure) === open ? undefined : keyOf(figure))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {chosen && <BehindFigure figure={chosen} name={said(chosen)} />}
    </section>
  )
}

type LineProps = { figure: Figure; name: string; repeats: number; open: boolean; onOpen: () => void }

/** The definition stands once beside the lines that share it: `repeats` says over how many. */
function Line({ figure, name, repeats, open, onOpen }: LineProps) {
  const { t, w } = useSpeech()
  const { reached, of, permille, scope, source, clauses } = figure
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="y-nowrap">
        <span className="y-goal-value">{permille === null ? t('vertical.nothing') : `${(permille / 10).toFixed(1)}%`}</span>
        <br />
        <span className="y-faint">{t('vertical.ratio', { reached, of })}</span>
      </td>
      {repeats > 0 && (
        <td rowSpan={repeats}>
          {w(scope)}
          <br />
          <span className="y-faint">
            {t('vertical.source')}：{w(source)}{' '}
            {clauses.map((id) => (
              <KitLink key={id} to={`/clauses/${id}`}>
                {`${id} `}
              </KitLink>
            ))}
          </span>
        </td>
      )}
      <td>
        <button
          type="button"
          className="y-link"
          aria-expanded={open}
          aria-label={t('vertical.behindOf', { figure: name })}
          onClick={onOpen}
        >
          {t('vertical.behind')}
        </button>
      </td>
    </tr>
  )
}

function BehindFigure({ figure: { figure, level }, name }: { figure: Figure; name: string }) {
  const { t, w } = useSpeech()
  const read = useAnswer<Behind>('goals.behind', { figure, ...(level && { level }) })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={4} />
  const { rows, hidden } = read.data
  return (
    <section className="y-block" aria-labelledby="goal-behind">
      <h3 id="goal-behind">{t('vertical.behindOf', { figure: name })}</h3>
      {hidden > 0 && <p className="y-hint">{t('vertical.hidden', { n: hidden })}</p>}
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('vertical.behindOf', { figure: name })}>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{t('vertical.name')}</th>
              <th scope="col">{t('vertical.organ')}</th>
              <th scope="col">{t('vertical.value')}</th>
              <th scope="col">{t('vertical.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.organName === row.name ? '' : row.organName}</td>
                <td className="y-nowrap">
                  <StatusMark tone={row.counted ? 'good' : 'draft'}>
                    {t(row.counted ? 'vertical.counted' : 'vertical.uncounted')}
                  </StatusMark>
                </td>
                <td>{w(row.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
