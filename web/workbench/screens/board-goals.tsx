// The goals of the policy: a table, because a leader reads numbers beside their definitions; nothing is told by colour.
import type { Out } from '#kernel/module/contract.ts'
import type { board } from '#modules/services/dashboard/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'

type Goal = Out<typeof board>['goals'][number]
type Figure = Goal['figures'][number]

export function BoardGoals({ goals }: { goals: readonly Goal[] }) {
  const { t, w } = useSpeech()
  return (
    <section className="y-block" aria-labelledby="board-goals">
      <h2 id="board-goals">{t('board.goals')}</h2>
      {goals.map((goal) => (
        <section key={goal.clause} className="y-board-goal">
          <h3 id={`goal-${goal.clause}`}>
            <KitLink to={`/clauses/${goal.clause}`}>{goal.clause}</KitLink> {w(goal.words)}
          </h3>
          <div className="y-scroll" tabIndex={0} role="region" aria-labelledby={`goal-${goal.clause}`}>
            <table className="y-rows y-board-figures">
              <thead>
                <tr>
                  <th scope="col">{t('board.figure')}</th>
                  <th scope="col">{t('board.value')}</th>
                  <th scope="col">{t('board.owner')}</th>
                  <th scope="col">{t('board.scope')}</th>
                  <th scope="col">{t('board.source')}</th>
                </tr>
              </thead>
              <tbody>
                {goal.figures.map((figure, i) => (
                  <FigureRow key={figure.title.zh} figure={figure} isSameScope={figure.scope.zh === goal.figures[i - 1]?.scope.zh} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </section>
  )
}

function FigureRow({ figure, isSameScope }: { figure: Figure; isSameScope: boolean }) {
  const { t, w, language } = useSpeech()
  const { value, of, unit } = figure
  return (
    <tr>
      <th scope="row">{w(figure.title)}</th>
      <td>
        {value === null ? (
          t('board.notMeasured')
        ) : (
          <>
            <strong>{value.toLocaleString('zh-CN')}</strong>
            {of !== null && ` / ${of.toLocaleString('zh-CN')}`} {w(unit)}
            {of !== null && of > 0 && t('board.percent', { n: Math.floor((value * 100) / of) })}
          </>
        )}
      </td>
      <td>{figure.ownerName}</td>
      <td>{isSameScope ? t('board.sameScope') : w(figure.scope)}</td>
      <td>
        {w(figure.source)} · {dayText(figure.asOf, language)}
      </td>
    </tr>
  )
}
