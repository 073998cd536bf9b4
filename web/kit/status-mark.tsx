// A status is a word and a shape; the colour comes last.
import type { StateCard } from './api/meta.ts'

export type Tone = NonNullable<StateCard['tone']> | 'ended'

export function toneOf(state: StateCard | undefined): Tone {
  return state?.tone ?? (state?.ends ? 'ended' : 'running')
}

export function StatusMark({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`y-status y-status-${tone}`}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        {SHAPES[tone]}
      </svg>
      {children}
    </span>
  )
}

const SHAPES = {
  draft: <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.5" />,
  running: <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  wait: <path d="M2 2v6M5 2v6" stroke="currentColor" strokeWidth="1.8" />,
  good: <path d="M1.5 5.500l2.500 2.500 4.500-6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  bad: <path d="M2 2l6 6M8 2l-6 6" stroke="currentColor" strokeWidth="1.8" />,
  ended: <rect x="1.800" y="1.800" width="6.400" height="6.400" fill="currentColor" />,
}
