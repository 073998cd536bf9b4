// Import in three steps: a file made from the template, a dry run that shows every bad row with its reason, and only
// then the import. Nothing is written while any row is bad; the failing rows alone can be downloaded and corrected.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Modal, Steps } from 'antd'
import { useState } from 'react'
import { sendFile } from '../api/client.ts'
import { handOut } from '../file-bytes.ts'
import { useSpeech } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { failingRows } from './failing-rows.ts'

type BadRow = { row: number; field?: string; message: string; value?: unknown }
type Outcome = { rows: number; good: number; bad: BadRow[]; imported: number }
type Props = { register: string; title: string; onClose: () => void; onSee: () => void; titleOf: (field: string) => string }

const typeOf = (file: File) =>
  file.name.toLowerCase().endsWith('.xlsx') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv'

export function ImportWizard({ register, title, onClose, onSee, titleOf }: Props) {
  const { t } = useSpeech()
  const cache = useQueryClient()
  const [file, setFile] = useState<File>()
  const path = `/api/registers/${register}`
  const run = (mode: string) => (given: File) => sendFile<Outcome>(`${path}/import?mode=${mode}`, given, typeOf(given))
  const trial = useMutation({ mutationFn: run('dry-run') })
  const final = useMutation({ mutationFn: run('confirm'), onSuccess: () => cache.invalidateQueries({ queryKey: ['list', register] }) })
  const choose = (chosen: File | undefined) => {
    if (!chosen) return
    setFile(chosen)
    final.reset()
    trial.mutate(chosen)
  }
  const step = final.isSuccess ? 2 : trial.data ? 1 : 0
  const outcome = trial.data
  return (
    <Modal open width={760} title={t('import.title', { what: title })} onCancel={onClose} footer={null} destroyOnHidden>
      <Steps
        size="small"
        current={step}
        items={[{ title: t('import.step1') }, { title: t('import.step2') }, { title: t('import.step3') }]}
      />
      {!final.isSuccess && (
        <div className="y-import-file">
          <p className="y-hint">{t('import.templateHint')}</p>
          <p>
            <a href={`${path}/template?format=xlsx`} download>
              {t('import.template')} (Excel)
            </a>
            {'　'}
            <a href={`${path}/template?format=csv`} download>
              {t('import.template')} (CSV)
            </a>
          </p>
          <label className="y-file">
            <span>{t('import.choose')}</span>
            <input
              type="file"
              accept=".csv,.xlsx"
              onChange={(event) => {
                choose(event.target.files?.[0])
                event.target.value = ''
              }}
            />
          </label>
          {file && <span className="y-faint">{file.name}</span>}
        </div>
      )}
      <div role="status">
        {(trial.isPending || final.isPending) && <p className="y-hint">{t('import.running')}</p>}
        {outcome && !final.isSuccess && outcome.bad.length === 0 && (
          <p className="y-note y-note-good">{t('import.good', { rows: outcome.rows })}</p>
        )}
        {final.isSuccess && <p className="y-note y-note-good">{t('import.done', { n: final.data.imported })}</p>}
      </div>
      {(trial.error ?? final.error) && <ProblemNotice error={trial.error ?? final.error} />}
      {outcome && outcome.bad.length > 0 && file && <BadRows outcome={outcome} file={file} titleOf={titleOf} />}
      <div className="y-form-foot">
        {outcome && outcome.bad.length === 0 && outcome.rows > 0 && !final.isSuccess && file && (
          <Button type="primary" loading={final.isPending} onClick={() => final.mutate(file)}>
            {t('import.confirm', { n: outcome.rows })}
          </Button>
        )}
        {final.isSuccess && (
          <Button type="primary" onClick={onSee}>
            {t('import.see')}
          </Button>
        )}
      </div>
    </Modal>
  )
}

function BadRows({ outcome, file, titleOf }: { outcome: Outcome; file: File; titleOf: (field: string) => string }) {
  const { t } = useSpeech()
  const failing = new Set(outcome.bad.map((bad) => bad.row))
  const download = async () => {
    const text = failingRows(await file.text(), failing)
    handOut(`${file.name.replace(/\.csv$/i, '')}-failing.csv`, new Blob([`\uFEFF${text}`], { type: 'text/csv' }))
  }
  return (
    <>
      <p className="y-note y-note-bad" role="alert">
        {t('import.bad', { rows: outcome.rows, bad: failing.size })}
      </p>
      {/\.csv$/i.test(file.name) && (
        <Button size="small" onClick={() => void download()}>
          {t('import.failing')}
        </Button>
      )}
      <div className="y-scroll y-import-bad" tabIndex={0} role="region" aria-label={t('import.why')}>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{t('import.row')}</th>
              <th scope="col">{t('import.field')}</th>
              <th scope="col">{t('import.value')}</th>
              <th scope="col">{t('import.why')}</th>
            </tr>
          </thead>
          <tbody>
            {outcome.bad.slice(0, 500).map((bad, at) => (
              <tr key={at}>
                <td className="y-num">{bad.row}</td>
                <td>{bad.field ? titleOf(bad.field.replace(/^\//, '')) : ''}</td>
                <td>{bad.value === undefined || bad.value === null ? '' : String(bad.value)}</td>
                <td>{bad.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
