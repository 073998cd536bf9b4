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

/** The words that the contract has for figures and levels; a public question's own answer is not described in the workbench. */
function useFigureWords() {
  const { w } = useSpeech()
  const asked = useHouse().question('goals.behind')?.input.properties
  return {
    figure: (code: string) => w(asked?.figure?.['x-words']?.[code]) || code,
    level: (code: string | null) => (code === null ? '' : w(asked?.level?.['x-words']?.[code]) || code),
  }
}

export function GoalFigures() {
  const { t, w, language } = useSpeech()
  const read = useAnswer<Answer>('goals.figures')
  const [open, setOpen] = useState<string>()
  const words = useFigureWords()
  if (!read.allowed) return null
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={5} />
  const named = (one: Figure) => [words.figure(one.figure), words.level(one.level)].filter(Boolean).join(' · ')
  return (
    <section className="y-block" aria-labelledby="goals">
      <h2 id="goals">{t('vertical.goals')}</h2>
      <p className="y-hint">{t('vertical.asOf', { day: dayText(read.data.asOf, language) })}</p>
      {[...Map.groupBy(read.data.figures, ({ figure }) => figure)].map(([figure, group]) => {
        const { scope, source, clauses } = group[0]!
        const chosen = group.find((one) => keyOf(one) === open)
        return (
          <section key={figure} className="y-goal" aria-labelledby={`goal-${figure}`}>
            <h3 id={`goal-${figure}`}>{words.figure(figure)}</h3>
            <ul className="y-goal-values">
              {group.map((one) => (
                <Value
                  key={keyOf(one)}
                  value={one}
                  level={words.level(one.level)}
                  name={named(one)}
                  open={one === chosen}
                  onOpen={() => setOpen(one === chosen ? undefined : keyOf(one))}
                />
              ))}
            </ul>
            <p>
              {t('vertical.scope')}：{w(scope)}
            </p>
            <p className="y-faint">
              {t('vertical.source')}：{w(source)}
              {'　'}
              <span className="y-zone-clauses">
                {clauses.map((id) => (
                  <KitLink key={id} to={`/clauses/${id}`}>
                    {t('form.clause', { id })}
                  </KitLink>
                ))}
              </span>
            </p>
            {chosen && <BehindFigure figure={chosen} name={named(chosen)} />}
          </section>
        )
      })}
    </section>
  )
}

type ValueProps = { value: Figure; level: string; name: string; open: boolean; onOpen: () => void }

function Value({ value: { reached, of, permille }, level, name, open, onOpen }: ValueProps) {
  const { t } = useSpeech()
  return (
    <li>
      {level && <span className="y-faint">{level}</span>}
      <span className="y-goal-value">{permille === null ? t('vertical.nothing') : `${(permille / 10).toFixed(1)}%`}</span>
      <span className="y-faint y-nowrap">{t('vertical.ratio', { reached, of })}</span>
      <button type="button" className="y-link" aria-expanded={open} aria-label={t('vertical.behindOf', { figure: name })} onClick={onOpen}>
        {t('vertical.behind')}
      </button>
    </li>
  )
}

function BehindFigure({ figure: { figure, level }, name }: { figure: Figure; name: string }) {
  const { t, w } = useSpeech()
  const read = useAnswer<Behind>('goals.behind', { figure, ...(level && { level }) })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={4} />
  const { rows, hidden } = read.data
  return (
    <section className="y-goal-behind" aria-labelledby="goal-behind">
      <h4 id="goal-behind">{t('vertical.behindOf', { figure: name })}</h4>
      {hidden > 0 && <p className="y-hint">{t('vertical.hidden', { n: hidden })}</p>}
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('vertical.behindOf', { figure: name })}>
        <table className="y-rows y-rows-roomy">
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
