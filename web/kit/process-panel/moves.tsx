// What can be done with a case. An open move says what follows from it before the button; a locked one says why, with
// the clause that locks it, and which permission would open it.
import { Button } from 'antd'
import { useHouse } from '../house.tsx'
import { Icon } from '../icon.tsx'
import { useGo } from '../kit-link.tsx'
import { useSpeech } from '../language.tsx'
import { Grounds } from '../record-form/grounds.tsx'
import type { CaseMove } from './case-story.ts'

export function Moves({ moves, linkOf }: { moves: readonly CaseMove[]; linkOf: (action: string) => string }) {
  const { t, w } = useSpeech()
  const { action } = useHouse()
  const go = useGo()
  const open = moves.filter((move) => move.allowed)
  const locked = moves.filter((move) => !move.allowed)
  const title = (name: string) => w(action(name)?.title) || name
  return (
    <>
      <section aria-labelledby="moves-open">
        <h3 id="moves-open">{t('process.actions')}</h3>
        {open.length === 0 && <p className="y-hint">{t('process.noMoves')}</p>}
        <ul className="y-moves">
          {open.map((move, at) => (
            <li key={move.action}>
              {w(action(move.action)?.consequence) && <p>{w(action(move.action)?.consequence)}</p>}
              <Button type={at === 0 ? 'primary' : 'default'} block onClick={() => go(linkOf(move.action))}>
                {title(move.action)}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {locked.length > 0 && (
        <section aria-labelledby="moves-locked">
          <h3 id="moves-locked">{t('process.locked')}</h3>
          <ul className="y-locks">
            {locked.map((move) => (
              <li key={move.action}>
                <p className="y-lock-title">
                  <Icon name="lock" /> {title(move.action)}
                </p>
                {move.why && move.why.length > 0 && <Grounds grounds={move.why} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
