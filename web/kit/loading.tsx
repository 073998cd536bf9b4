// Waiting, in the height of what will come: grey rows, and a word after eight seconds.
import { useEffect, useState } from 'react'
import { useSpeech } from './language.tsx'

export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useSpeech()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 8000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="y-loading" role="status">
      <span className={slow ? 'y-faint' : 'y-hidden'}>{t(slow ? 'state.slow' : 'state.loading')}</span>
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} className="y-bone" />
      ))}
    </div>
  )
}
