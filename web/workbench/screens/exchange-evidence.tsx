// The evidence of one call, for officials of the two organs it was between: a file that anybody checks offline. The button
// stands in the call's row; what came of it is said above the table, where there is room for a sentence.
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { get } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { takeAway } from '#web/kit/file-bytes.ts'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type Made = { name: string; file: string; isStamped: boolean }
type Asking = UseMutationResult<Made, Error, string>

export const useEvidence = (): Asking =>
  useMutation({
    mutationFn: (call: string) => get<Made>('/api/exchange/evidence', { call }),
    onSuccess: ({ name, file }) => takeAway(name, file, 'application/zip'),
  })

export function EvidenceButton({ asking, call }: { asking: Asking; call: string }) {
  const { t } = useSpeech()
  return (
    <Button
      size="small"
      loading={asking.isPending && asking.variables === call}
      onClick={(event) => {
        // A click here is not one on the row.
        event.stopPropagation()
        asking.mutate(call)
      }}
    >
      {t('exchange.evidence')}
    </Button>
  )
}

export function EvidenceSaid({ asking }: { asking: Asking }) {
  const { t } = useSpeech()
  return (
    <div role="status">
      {asking.data && (
        <p className="y-note y-note-good">
          {t(asking.data.isStamped ? 'exchange.stamped' : 'exchange.unstamped', { name: asking.data.name })}
        </p>
      )}
      {asking.isError && <ProblemNotice error={asking.error} />}
    </div>
  )
}
