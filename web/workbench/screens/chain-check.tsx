// 校验链完整性: asks the server to prove that the newest sealed log holds an earlier one whole, and shows size, root and
// time. The earlier point is the last one this machine has seen, so a log rewritten since then is found.
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { keep, kept } from '#web/kit/kept.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type Checkpoint = { origin: string; size: number; root: string; at: string }
type Consistency = { from: Checkpoint; to: Checkpoint; faults: string[] }
type Verdict = { whole: boolean; checkpoint: Checkpoint; since: number }

const SEEN = 'audit.seen'

async function check(): Promise<Verdict | null> {
  const { checkpoint } = await get<{ checkpoint: Checkpoint | null }>('/api/audit/checkpoint')
  if (!checkpoint) return null
  const seen = kept<{ size: number; root: string; origin: string }>(SEEN)
  const known = seen && seen.origin === checkpoint.origin ? seen : undefined
  if (known && known.size > checkpoint.size) return { whole: false, checkpoint, since: known.size }
  const from = known?.size ?? checkpoint.size
  const proof = await get<Consistency>('/api/audit/consistency', { from, to: checkpoint.size })
  const whole = proof.faults.length === 0 && (!known || proof.from.root === known.root)
  if (whole) keep(SEEN, { size: checkpoint.size, root: checkpoint.root, origin: checkpoint.origin })
  return { whole, checkpoint, since: from }
}

export function ChainCheck() {
  const { t, language } = useSpeech()
  const latest = useQuery({
    queryKey: ['audit', 'checkpoint'],
    queryFn: ({ signal }) => get<{ checkpoint: Checkpoint | null }>('/api/audit/checkpoint', {}, signal),
    retry: false,
  })
  const run = useMutation({ mutationFn: check })
  const shown = run.data?.checkpoint ?? latest.data?.checkpoint
  return (
    <section className="y-chain" aria-label={t('audit.check')}>
      <Button loading={run.isPending} onClick={() => run.mutate()}>
        {t(run.isPending ? 'audit.checking' : 'audit.check')}
      </Button>
      {shown && (
        <dl className="y-chain-facts">
          <div>
            <dt>{t('audit.size')}</dt>
            <dd className="y-num-left">{shown.size.toLocaleString('en-US')}</dd>
          </div>
          <div>
            <dt>{t('audit.sealedAt')}</dt>
            <dd>{instantText(shown.at, language)}</dd>
          </div>
          <div>
            <dt>{t('audit.root')}</dt>
            <dd className="y-code">{shown.root}</dd>
          </div>
        </dl>
      )}
      <div role="status" className="y-chain-verdict">
        {run.data?.whole === true && <p className="y-note y-note-good">{t('audit.whole')}</p>}
        {run.data?.whole === false && <p className="y-note y-note-bad">{t('audit.broken')}</p>}
        {run.isSuccess && run.data === null && <p className="y-note">{t('audit.unsealed')}</p>}
      </div>
      {run.isError && <ProblemNotice error={run.error} />}
    </section>
  )
}
