// What went wrong with a read or a write, in one calm block: the reason, the request number, and what to do.
import { Button } from 'antd'
import { Problem, Unreachable } from './api/client.ts'
import { useSpeech } from './language.tsx'
import { Grounds } from './record-form/grounds.tsx'

export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useSpeech()
  const problem = error instanceof Problem ? error : undefined
  const why = reason(error)
  return (
    <section className="y-refusal" role="alert">
      <h2>{problem && problem.status < 500 && problem.message ? problem.message : t('state.failed')}</h2>
      {problem && problem.grounds.length > 0 ? <Grounds grounds={problem.grounds} /> : <p>{typeof why === 'string' ? why : t(why.key)}</p>}
      <p className="y-refusal-foot">
        {retry && (
          <Button size="small" onClick={retry}>
            {t('state.retry')}
          </Button>
        )}
        {problem?.requestId && <span className="y-faint">{t('state.requestId', { id: problem.requestId })}</span>}
      </p>
    </section>
  )
}

function reason(error: unknown): string | { key: 'state.noNetwork' | 'state.fault' } {
  if (error instanceof Unreachable) return { key: 'state.noNetwork' }
  if (error instanceof Problem && error.status < 500 && error.detail) return error.detail
  return { key: 'state.fault' }
}
