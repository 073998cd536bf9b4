// 导入数据包: a file is dropped, its inspection is shown step by step, and what follows is said: a receipt, or where it lies.
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type { importPackage } from '#modules/network/ferry/contract.ts'
import { MOST_PACKAGE, steps as stepWords } from '#modules/network/ferry/contract/fields.ts'
import { freshKey, get, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, type Tone } from '#web/kit/status-mark.tsx'
import { base64Of, sizeText, takeAway } from '#web/kit/file-bytes.ts'
import { NoRight } from './no-right.tsx'

type Outcome = Out<typeof importPackage>
type State =
  | { readonly at: 'empty' }
  | { readonly at: 'large' | 'inspecting'; readonly file: File }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'done'; readonly file: File; readonly outcome: Outcome }

const TONES: Record<Outcome['outcome'], Tone> = { imported: 'good', acknowledged: 'good', quarantined: 'bad' }

export function FerryImport() {
  const { t } = useSpeech()
  const action = useHouse().action('ferry.import-package')
  const cache = useQueryClient()
  const [state, setState] = useState<State>({ at: 'empty' })
  const [over, setOver] = useState(false)
  if (!action?.allowed) return <NoRight title={t('ferry.import')} may={action?.may ?? 'ferry.import'} />
  const bring = async (file: File | undefined) => {
    if (!file) return
    if (file.size > MOST_PACKAGE) return setState({ at: 'large', file })
    setState({ at: 'inspecting', file })
    try {
      const outcome = await post<Outcome>('/api/ferry/import-package', { name: file.name, content: await base64Of(file) }, freshKey())
      await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'answer' || queryKey[0] === 'register' })
      setState({ at: 'done', file, outcome })
    } catch (error) {
      setState({ at: 'failed', error })
    }
  }
  return (
    <>
      <PageHead title={t('ferry.import')} lead={t('ferry.importLead')} trail={[{ to: '/ferry', label: t('ferry.title') }]} />
      <div
        className={over ? 'y-drop y-drop-over' : 'y-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void bring(event.dataTransfer.files[0])
        }}
      >
        <p>{t('ferry.drop')}</p>
        <label className="y-file">
          {t('ferry.choose')}
          <input
            type="file"
            accept=".ferry"
            disabled={state.at === 'inspecting'}
            onChange={(event) => {
              void bring(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <div aria-live="polite">
        {state.at === 'large' && (
          <p className="y-error">{t('ferry.packageTooLarge', { name: state.file.name, size: sizeText(state.file.size) })}</p>
        )}
        {state.at === 'inspecting' && (
          <>
            <p>{t('ferry.inspecting', { name: state.file.name, size: sizeText(state.file.size) })}</p>
            <Loading rows={3} />
          </>
        )}
        {state.at === 'failed' && <ProblemNotice error={state.error} />}
        {state.at === 'done' && <Inspected name={state.file.name} outcome={state.outcome} />}
      </div>
    </>
  )
}

function Inspected({ name, outcome }: { name: string; outcome: Outcome }) {
  const { t } = useSpeech()
  const [error, setError] = useState<unknown>()
  const take = async () => {
    try {
      const receipt = await get<{ name: string; content: string }>('/api/ferry/receipt-file', { package: outcome.package })
      takeAway(receipt.name, receipt.content)
      setError(undefined)
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="y-block" aria-labelledby="ferry-outcome">
      <h2 id="ferry-outcome">
        <StatusMark tone={TONES[outcome.outcome]}>
          {t(`ferry.${outcome.outcome}`, { files: outcome.files, records: outcome.records })}
        </StatusMark>
      </h2>
      <p className="y-faint">{name}</p>
      {outcome.outcome === 'imported' && <p>{t('ferry.importedLead')}</p>}
      {outcome.outcome === 'quarantined' && <p>{t('ferry.quarantinedLead')}</p>}
      {error !== undefined && <ProblemNotice error={error} />}
      <p className="y-ferry-acts">
        {outcome.outcome === 'imported' && (
          <Button type="primary" onClick={() => void take()}>
            {t('ferry.takeReceipt')}
          </Button>
        )}{' '}
        {outcome.package && <KitLink to={`/registers/ferry.package/${outcome.package}`}>{t('ferry.seePackage')}</KitLink>}
        {outcome.quarantine && <KitLink to={`/registers/ferry.quarantine/${outcome.quarantine}`}>{t('ferry.seeHeld')}</KitLink>}
      </p>
      <Steps steps={outcome.steps} />
    </section>
  )
}

const MARKS = {
  passed: { tone: 'good', words: 'ferry.passed' },
  refused: { tone: 'bad', words: 'ferry.refusedStep' },
  'not-reached': { tone: 'ended', words: 'ferry.notReached' },
} as const

function Steps({ steps }: { steps: Outcome['steps'] }) {
  const { t, w } = useSpeech()
  return (
    <>
      <h3>{t('ferry.steps')}</h3>
      <ol className="y-ferry-steps">
        {steps.map(({ step, outcome, grounds }, n) => (
          <li key={step}>
            <p className="y-ferry-step">
              <span>
                {n + 1}. {w(stepWords[step])}
              </span>
              <StatusMark tone={MARKS[outcome].tone}>{t(MARKS[outcome].words)}</StatusMark>
            </p>
            {grounds.length > 0 && (
              <ul>
                {grounds.map((ground, at) => (
                  <li key={`${ground.code} ${at}`}>{w(ground)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
