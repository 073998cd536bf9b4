// Sessions as a table: one's own, or those of an account that a system administrator looks at.
import { Button } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { instantText } from '#web/forms/value-text.ts'
import { freshKey, get, post } from '#web/kit/api/client.ts'
import { dictionary, type WordKey } from '#web/kit/dictionary/dictionary.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

export type SessionLine = {
  id: string
  device: string
  deviceEn: string
  client: string
  methods: string[]
  openedAt: string
  seenAt: string
}

export function OwnSessions({ present }: { present: string }) {
  const { t } = useSpeech()
  const read = useQuery({
    queryKey: ['account', 'sessions'],
    queryFn: ({ signal }) => get<{ sessions: SessionLine[] }>('/api/account/sessions', {}, signal),
  })
  const end = useMutation({
    mutationFn: (id: string | undefined) =>
      id === undefined
        ? post('/api/account/end-other-sessions', { keep: present }, freshKey())
        : post('/api/account/end-session', { id }, freshKey()),
    onSettled: () => read.refetch(),
  })
  const sessions = read.data?.sessions ?? []
  return (
    <section className="y-card y-card-wide" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{t('account.sessions')}</h2>
      <p className="y-hint">{t('account.sessionsWhat')}</p>
      {(read.isError || end.isError) && <ProblemNotice error={read.error ?? end.error} />}
      <SessionTable sessions={sessions} present={present} onEnd={(id) => end.mutate(id)} />
      {sessions.length > 1 && (
        <p className="y-line-tools">
          <Button loading={end.isPending} onClick={() => end.mutate(undefined)}>
            {t('account.endOthers')}
          </Button>
        </p>
      )}
    </section>
  )
}

type Props = { sessions: readonly SessionLine[]; present?: string; onEnd: (id: string) => void }

export function SessionTable({ sessions, present, onEnd }: Props) {
  const { t, language } = useSpeech()
  const device = (line: SessionLine) => (language === 'zh' ? line.device : line.deviceEn)
  const method = (name: string) => {
    const key = `account.by.${name}`
    return key in dictionary ? t(key as WordKey) : ''
  }
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={t('account.sessions')}>
      <table className="y-rows">
        <thead>
          <tr>
            {(['device', 'address', 'how', 'since', 'seen', 'doing'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`account.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((line) => (
            <tr key={line.id}>
              <td>{device(line)}</td>
              <td className="y-num-left">{line.client}</td>
              <td>{line.methods.map(method).filter(Boolean).join('、')}</td>
              <td className="y-num-left">{instantText(line.openedAt, language)}</td>
              <td className="y-num-left">{instantText(line.seenAt, language)}</td>
              <td>
                {line.id === present ? (
                  t('account.thisOne')
                ) : (
                  <Button size="small" aria-label={t('account.endWhich', { device: device(line) })} onClick={() => onEnd(line.id)}>
                    {t('account.end')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
