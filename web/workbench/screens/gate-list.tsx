// The gates of a project in order: passed (on which day), open (what I can do now), or locked: every ground with its
// clause, and the paper that opens it, as a link for who may write it and as a name of the right for who may not.
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { Icon } from '#web/kit/icon.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { Grounds, type GroundLike } from '#web/kit/record-form/grounds.tsx'
import { opening, passing } from './gate-actions.ts'
import { actionLink, moves } from './subjects.ts'
import type { RecordRow } from './register-columns.tsx'

export type Gate = {
  gate: string
  title: string
  titleEn?: string
  state: 'done' | 'open' | 'locked'
  day?: string | null
  grounds?: GroundLike[]
}
export type Standing = {
  readonly id: string
  readonly system: string | undefined
  readonly record: RecordRow | undefined
  readonly story: CaseStory | undefined
}

const PROJECT = 'projects.project'
const SYSTEM = 'systems.information-system'
const SHAPE = { done: 'check', open: 'open', locked: 'lock' } as const
const STATE = { done: 'projects.done', open: 'projects.open', locked: 'projects.locked' } as const

/** `notes` say beside a gate what has happened there so far, e.g. what was paid. */
export function GateList({
  gates,
  standing,
  notes,
}: {
  gates: readonly Gate[]
  standing: Standing
  notes: Readonly<Record<string, string | undefined>>
}) {
  const { t, language } = useSpeech()
  return (
    <ol className="y-gates">
      {gates.map((gate) => (
        <li key={gate.gate} className={`y-gate y-gate-${gate.state}`}>
          <span className="y-gate-shape">
            <Icon name={SHAPE[gate.state]} />
          </span>
          <div>
            <p className="y-timeline-head">
              <b>{language === 'en' ? (gate.titleEn ?? gate.title) : gate.title}</b>
              <span className="y-faint">
                {t(STATE[gate.state])}
                {gate.day ? `　${dayText(gate.day, language)}` : ''}
              </span>
            </p>
            {notes[gate.gate] && <p className="y-faint">{notes[gate.gate]}</p>}
            {gate.grounds && gate.grounds.length > 0 && (
              <Grounds grounds={gate.grounds} after={(ground) => <Opens code={ground.code} standing={standing} />} />
            )}
            {gate.state !== 'done' && <Passes gate={gate} standing={standing} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function useLink(standing: Standing) {
  const { meta, action } = useHouse()
  return (name: string): string | undefined => {
    const card = action(name)
    if (!card?.allowed) return undefined
    const back = `/projects/${standing.id}`
    const onProject = actionLink(meta, card, { register: PROJECT, id: standing.id, record: standing.record }, back)
    if (onProject.includes(`of=${PROJECT}`) || !standing.system) return onProject
    return actionLink(meta, card, { register: SYSTEM, id: standing.system }, back)
  }
}

/** What this post can do at the gate now. A move of the case is offered only when the case allows it. */
function Passes({ gate, standing }: { gate: Gate; standing: Standing }) {
  const { w } = useSpeech()
  const { meta, action } = useHouse()
  const link = useLink(standing)
  const isNow = gate.state === 'open' || (gate.gate === 'review' && standing.story?.case.state === 'under-review')
  const removing = new Set((gate.grounds ?? []).map(({ code }) => opening[code]))
  const offered = (passing[gate.gate] ?? []).filter((name) => {
    if (!action(name)?.allowed || removing.has(name)) return false
    return moves(meta, name) ? standing.story?.moves.some((move) => move.action === name && move.allowed) : isNow
  })
  if (offered.length === 0) return null
  return (
    <p className="y-gate-acts">
      {offered.map((name) => (
        <KitLink key={name} to={link(name) ?? ''}>
          {w(action(name)?.title)}
        </KitLink>
      ))}
    </p>
  )
}

function Opens({ code, standing }: { code: string; standing: Standing }) {
  const { t, w } = useSpeech()
  const { action, meta } = useHouse()
  const link = useLink(standing)
  const name = opening[code]
  const card = name ? action(name) : undefined
  if (!name || !card) return null
  const to = link(name)
  const right = w(meta.permissions.find((permission) => permission.name === card.may)?.title)
  return (
    <span className="y-opens">
      {t('gate.opens')}
      {to ? <KitLink to={to}>{w(card.title)}</KitLink> : <span>{t('gate.by', { what: w(card.title), right })}</span>}
    </span>
  )
}
