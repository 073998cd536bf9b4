// 见证: how it stands with the second organ that signs the log, and the newest checkpoints. What is wrong stands on top.
import { useQuery } from '@tanstack/react-query'
import { fieldOf } from '#web/forms/field-schema.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { NoRight } from './no-right.tsx'

type Witness = {
  id: string
  publicKey: string
  signedAt: string | null
  size: number | null
  alarm: string | null
  alarmAt: string | null
  waitsSince: string | null
}
type Checkpoint = { size: number; at: string; keyId: string; root: string; cosignedAt: string | null }
type State = { witness: Witness | null; checkpoints: Checkpoint[] }

const REFRESH_MS = 5_000

export function AuditWitness() {
  const { t } = useSpeech()
  const question = useHouse().meta.questions.find(({ name }) => name === 'audit.witness')
  const read = useQuery({
    queryKey: ['audit', 'witness'],
    queryFn: ({ signal }) => get<State>('/api/audit/witness', {}, signal),
    enabled: Boolean(question?.allowed),
    refetchInterval: REFRESH_MS,
  })
  if (!question?.allowed) return <NoRight title={t('audit.witness')} may={question?.may ?? 'audit.read'} />
  return (
    <>
      <PageHead title={t('audit.witness')} lead={t('audit.witnessLead')} trail={[{ to: '/audit', label: t('audit.title') }]} />
      {read.isPending && <Loading rows={6} />}
      {read.isError && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
      {read.data && <Standing witness={read.data.witness} />}
      {read.data && read.data.checkpoints.length > 0 && <Checkpoints {...read.data} />}
    </>
  )
}

function Standing({ witness }: { witness: Witness | null }) {
  const { t, w, language } = useSpeech()
  const question = useHouse().meta.questions.find(({ name }) => name === 'audit.witness')
  if (!witness) return <p className="y-note y-note-bad">{t('audit.witnessNone')}</p>
  const schema = question?.output.properties?.witness
  const alarms = fieldOf('witness', schema ?? {}).schema.properties?.alarm
  const said = alarms && fieldOf('alarm', alarms).schema['x-words']
  const at = (instant: string | null) => (instant ? instantText(instant, language) : '—')
  const facts: [string, string][] = [
    [t('audit.witnessSigned'), at(witness.signedAt)],
    [t('audit.witnessedLines'), (witness.size ?? 0).toLocaleString('en-US')],
    [t('audit.witnessKey'), witness.id],
  ]
  return (
    <>
      <div role="status">
        {witness.alarm && (
          <p className="y-note y-note-bad">
            {t('audit.witnessAlarm', { what: w(said?.[witness.alarm]) || witness.alarm, at: at(witness.alarmAt) })} {t('audit.witnessDo')}
          </p>
        )}
        {!witness.alarm && witness.size !== null && (
          <p className="y-note y-note-good">{t('audit.witnessGood', { n: witness.size.toLocaleString('en-US') })}</p>
        )}
        {witness.waitsSince && <p className="y-note">{t('audit.witnessWaits', { age: age(witness.waitsSince, t) })}</p>}
      </div>
      <section className="y-chain" aria-label={t('audit.witness')}>
        <dl className="y-chain-facts">
          {facts.map(([title, value]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd className="y-code">{value}</dd>
            </div>
          ))}
        </dl>
        <details>
          <summary>{t('audit.witnessPublic')}</summary>
          <pre className="y-code" tabIndex={0}>
            {witness.publicKey}
          </pre>
        </details>
      </section>
    </>
  )
}

function Checkpoints({ witness, checkpoints }: State) {
  const { t, language } = useSpeech()
  const cosigned = ({ size, cosignedAt }: Checkpoint) => {
    if (cosignedAt) return instantText(cosignedAt, language)
    return t(size <= (witness?.size ?? 0) ? 'audit.cosignedLater' : 'audit.cosignedNot')
  }
  return (
    <section className="y-block">
      <h2>{t('audit.checkpoints')}</h2>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('audit.checkpoints')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col" className="y-num">
                {t('audit.size')}
              </th>
              <th scope="col">{t('audit.sealedAt')}</th>
              <th scope="col">{t('audit.cosigned')}</th>
              <th scope="col">{t('audit.root')}</th>
            </tr>
          </thead>
          <tbody>
            {checkpoints.map((one) => (
              <tr key={one.size}>
                <td className="y-num">{one.size.toLocaleString('en-US')}</td>
                <td className="y-nowrap">{instantText(one.at, language)}</td>
                <td className="y-nowrap">{cosigned(one)}</td>
                <td className="y-code y-nowrap">{one.root}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function age(since: string, t: ReturnType<typeof useSpeech>['t']): string {
  const seconds = Math.max(0, Math.round((Date.now() - Date.parse(since)) / 1000))
  if (seconds < 120) return t('audit.seconds', { n: seconds })
  return seconds < 7_200 ? t('audit.minutes', { n: Math.round(seconds / 60) }) : t('audit.hours', { n: Math.round(seconds / 3_600) })
}
