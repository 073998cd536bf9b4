// The evidence of one call, for officials of the two organs it was between: a file that anybody checks offline.
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { get } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type Made = { name: string; file: string; isStamped: boolean }

export function ExchangeEvidence({ call }: { call: string }) {
  const { t } = useSpeech()
  const made = useMutation({
    mutationFn: () => get<Made>('/api/exchange/evidence', { call }),
    onSuccess: ({ name, file }) => download(name, file),
  })
  return (
    // A click here is not one on the row.
    <span onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()} role="presentation">
      <Button size="small" loading={made.isPending} onClick={() => made.mutate()}>
        {t('exchange.evidence')}
      </Button>
      <span role="status">
        {made.data && <span className="y-faint">　{t(made.data.isStamped ? 'exchange.stamped' : 'exchange.unstamped')}</span>}
      </span>
      {made.isError && <ProblemNotice error={made.error} />}
    </span>
  )
}

function download(name: string, file: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0))], { type: 'application/zip' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
