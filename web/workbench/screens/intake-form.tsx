// A batch begun: which register and event, the columns of its sheet, the day, the file. The file is sent after the batch is opened,
// and the batch's own page goes on from there.
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/intake/contract.ts'
import { freshKey, post, Problem, Unreachable } from '#web/kit/api/client.ts'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type Registers = Out<typeof contract.forms>['registers']
type Kind = Registers[number]['kinds'][number]

export function IntakeForm({ registers }: { registers: Registers }) {
  const { t, w } = useSpeech()
  const go = useGo()
  const choices = registers.flatMap((one) => one.kinds.map((kind) => ({ register: one.register, title: one.title, kind })))
  const [chosen, setChosen] = useState(0)
  const [effective, setEffective] = useState('')
  const [evidence, setEvidence] = useState('')
  const [simulated, setSimulated] = useState(false)
  const [file, setFile] = useState<File>()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const choice = choices[chosen]!
  const send = async () => {
    if (!file) return
    setBusy(true)
    setFailure(undefined)
    try {
      const card = {
        register: choice.register,
        kind: choice.kind.kind,
        fileName: file.name,
        size: file.size,
        ...(effective && { effective }),
        ...(evidence.trim() && { evidence: evidence.trim() }),
        ...(simulated && { simulated }),
      }
      const { id } = await post<{ id: string }>('/api/intake/open-batch', card, freshKey())
      await upload(id, file)
      go(`/intake/${id}`)
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="y-form">
      <h2 className="y-intake-new">{t('intake.new')}</h2>
      <div className="y-fields">
        <div className="y-field">
          <label className="y-label" htmlFor="intake-kind">
            {t('intake.register')}
          </label>
          <Select
            id="intake-kind"
            value={chosen}
            onChange={setChosen}
            options={choices.map(({ title, kind }, i) => ({ value: i, label: `${w(title)}　${w(kind.title)}` }))}
          />
        </div>
        <Columns kind={choice.kind} name={`${choice.title.zh}-${choice.kind.title.zh}`} />
        <div className="y-field">
          <label className="y-label" htmlFor="intake-day">
            {t('intake.effective')}
          </label>
          <p className="y-hint" id="intake-day-hint">
            {t('intake.effective.hint')}
          </p>
          <input
            id="intake-day"
            className="y-intake-day"
            type="date"
            aria-describedby="intake-day-hint"
            value={effective}
            onChange={(event) => setEffective(event.target.value)}
          />
        </div>
        <div className="y-field">
          <label className="y-label" htmlFor="intake-evidence">
            {t('intake.evidence')}
          </label>
          <Input id="intake-evidence" value={evidence} maxLength={300} onChange={(event) => setEvidence(event.target.value)} />
        </div>
        <Checkbox checked={simulated} onChange={(event) => setSimulated(event.target.checked)}>
          {t('intake.simulated')}
        </Checkbox>
        <div className="y-field">
          <label className="y-label" htmlFor="intake-file">
            {t('intake.file')}
          </label>
          <input
            id="intake-file"
            type="file"
            accept=".csv,.xlsx,text/csv"
            onChange={(event) => {
              setFile(event.target.files?.[0])
              setFailure(undefined)
            }}
          />
        </div>
      </div>
      <div className="y-form-foot">
        <Button type="primary" disabled={!file} loading={isBusy} onClick={() => void send()}>
          {isBusy ? t('intake.uploading') : t('intake.upload')}
        </Button>
      </div>
      {failure !== undefined && <ProblemNotice error={failure} />}
    </section>
  )
}

function Columns({ kind, name }: { kind: Kind; name: string }) {
  const { t, w } = useSpeech()
  const header = kind.columns.map(({ title }) => title.zh).join(',')
  return (
    <details className="y-intake-columns">
      <summary className="y-label">{t('intake.columns')}</summary>
      <ul>
        {kind.columns.map(({ field, title, must, hint }) => (
          <li key={field}>
            <b>{w(title)}</b>
            {must && '*'} <span className="y-faint">{hint}</span>
          </li>
        ))}
      </ul>
      <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${header}\r\n`)}`} download={`${name}.csv`}>
        {t('intake.template')}
      </a>
    </details>
  )
}

/** The browser sends the file as it lies on the disk, without reading it into memory. */
async function upload(id: string, file: File): Promise<void> {
  const answer = await fetch(`/api/intake/file/${id}`, {
    method: 'PUT',
    headers: { 'x-yuelu': '1', 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new Unreachable()
  })
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
}
