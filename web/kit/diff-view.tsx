// A difference of two texts in unified form. Each line says by its sign and by words for a reader of the screen what it is;
// the colour comes last.
import { useSpeech } from './language.tsx'

const KIND = { '+': 'added', '-': 'removed', '@': 'hunk' } as const

export function DiffView({ text, label }: { text: string; label: string }) {
  const { t } = useSpeech()
  if (text === '') return <p className="y-faint">{t('diff.none')}</p>
  return (
    <div className="y-diff-view" tabIndex={0} role="region" aria-label={label}>
      <pre>
        {text.split('\n').map((line, i) => {
          const kind = KIND[line[0] as keyof typeof KIND]
          if (!kind) return <span key={i}>{`${line}\n`}</span>
          if (kind === 'hunk') return <span key={i} className="y-diff-hunk">{`${line}\n`}</span>
          const Line = kind === 'added' ? 'ins' : 'del'
          return <Line key={i}>{`${line}\n`}</Line>
        })}
      </pre>
    </div>
  )
}
