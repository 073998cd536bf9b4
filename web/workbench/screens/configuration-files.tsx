// The files that a release would change, a group a device; the difference of a file is asked for when it is opened.
import { Button } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import { type Network, programWords } from '#kernel/module/generated.ts'
import type * as contract from '#modules/network/configuration/contract.ts'
import { kinds } from '#modules/network/configuration/contract.ts'
import { DiffView } from '#web/kit/diff-view.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, type Tone } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'

export type State = Out<typeof contract.state>
type About = { readonly network: Network; readonly release: string | undefined }
type Line = State['differing'][number]

const TONES: Readonly<Record<keyof typeof kinds, Tone>> = { added: 'good', changed: 'running', removed: 'bad' }
const STEP = 20

export function ConfigurationFiles({ state, ...about }: About & { state: State }) {
  const { t } = useSpeech()
  const [most, setMost] = useState(STEP)
  const { files, added, changed, removed, living, differing, more } = state
  const all = added + changed + removed
  const devices = [...Map.groupBy(differing, ({ device }) => device)]
  return (
    <section className="y-block" aria-labelledby="configuration-files">
      <h2 id="configuration-files">{t('configuration.differs', { n: all })}</h2>
      <p className="y-faint">{all === 0 ? t('configuration.nothing') : t('configuration.counts', { files, added, changed, removed })}</p>
      {living > 0 && <p className="y-faint">{t('configuration.living', { n: living })}</p>}
      {devices.slice(0, most).map(([device, lines]) => (
        <div key={device} className="y-block">
          <h3>{t('configuration.devices', { device, n: lines.length })}</h3>
          {lines.map((line) => (
            <FileLine key={line.path} line={line} {...about} />
          ))}
        </div>
      ))}
      {devices.length > most && (
        <Button onClick={() => setMost(most + STEP)}>{t('changes.more', { n: Math.min(STEP, devices.length - most) })}</Button>
      )}
      {more > 0 && <p className="y-faint">{t('configuration.more', { n: more })}</p>}
    </section>
  )
}

function FileLine({ line, ...about }: About & { line: Line }) {
  const { w } = useSpeech()
  const [open, setOpen] = useState(false)
  const { path, program, kind, added, removed } = line
  return (
    <details className="y-change-file" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <StatusMark tone={TONES[kind]}>{w(kinds[kind])}</StatusMark> <b>{path}</b>{' '}
        <span className="y-faint">
          {w(programWords[program])}
          {added !== null && ` · +${added} −${removed}`}
        </span>
      </summary>
      {open && <Difference path={path} {...about} />}
    </details>
  )
}

function Difference({ path, network, release }: About & { path: string }) {
  const { t } = useSpeech()
  const [page, setPage] = useState(1)
  const read = useAnswer<Out<typeof contract.diff>>('configuration.diff', { network, release, path, page })
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={3} />
  const { text, pages } = read.data
  return (
    <>
      <DiffView text={text} label={path} />
      {pages > 1 && (
        <p className="y-links">
          <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('configuration.back')}
          </Button>
          <span>{t('configuration.page', { page, pages })}</span>
          <Button size="small" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {t('configuration.next')}
          </Button>
        </p>
      )}
    </>
  )
}
