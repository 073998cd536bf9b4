// 督办: each remark with what was answered, in time or late; the leader closes it or sends it back where it stands. What is closed
// stays for a month.
import type { Out } from '#kernel/module/contract.ts'
import { dueInWords } from '#kernel/time/due.ts'
import type { board } from '#modules/services/dashboard/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark, type Tone } from '#web/kit/status-mark.tsx'
import { ActHere } from './act-here.tsx'

type Remark = Out<typeof board>['remarks'][number]

export function BoardRemarks({ remarks, done }: { remarks: readonly Remark[]; done: readonly Remark[] }) {
  const { t } = useSpeech()
  return (
    <section className="y-block" aria-labelledby="board-remarks">
      <h2 id="board-remarks">{t('board.remarks')}</h2>
      {remarks.length === 0 && <p className="y-faint">{t('board.noRemarks')}</p>}
      <ul className="y-lines y-board-lines">
        {remarks.map((one) => (
          <li key={one.id}>
            <RemarkLine one={one} />
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <>
          <h3 id="board-done" className="y-board-done">
            {t('board.done', { n: done.length })}
          </h3>
          <ul className="y-lines y-board-lines" aria-labelledby="board-done">
            {done.map((one) => (
              <li key={one.id}>
                <RemarkLine one={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The word of the mark: the state, and whether it was in time. */
function useMark({ state, late, dueOn }: Remark): { tone: Tone; words: string } {
  const { t, w } = useSpeech()
  const title = w(useHouse().procedure('dashboard.supervising')?.states[state]?.title) || state
  if (state === 'given') return late ? { tone: 'bad', words: t('board.late') } : { tone: 'wait', words: title }
  const words = dueOn === null ? title : t(late ? 'board.stateLate' : 'board.stateInTime', { state: title })
  return { tone: late ? 'bad' : state === 'answered' ? 'running' : 'good', words }
}

function RemarkLine({ one }: { one: Remark }) {
  const { t, language } = useSpeech()
  const mark = useMark(one)
  return (
    <>
      <span className="y-line-main">
        <span>
          <KitLink to={`/cases/${one.id}`}>{one.title}</KitLink> <span className="y-code">{one.number}</span>
        </span>
        <span>{t('board.said', { who: one.byName, text: one.remark })}</span>
        {one.answer && (
          <span>{t('board.answered', { organ: one.ownerName, day: dayText(one.answeredOn ?? '', language), text: one.answer })}</span>
        )}
        <span className="y-faint">
          {[
            one.ownerName,
            dueInWords(one.dueOn, language, (day) => t('board.due', { day })),
            one.closedOn && t('board.closedOn', { day: dayText(one.closedOn, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <StatusMark tone={mark.tone}>{mark.words}</StatusMark>
      {one.state !== 'closed' && <ActHere name="dashboard.close-remark" fixed={{ id: one.id }} />}
      {one.state === 'answered' && <ActHere name="dashboard.return-remark" fixed={{ id: one.id }} />}
    </>
  )
}
