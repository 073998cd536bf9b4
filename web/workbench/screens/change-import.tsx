// An existing sheet becomes a change: choose its kind, try it, mend the rows that are named, propose.
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { In, Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/network/changes/contract.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { RecordLines } from './change-parts.tsx'
import { NoRight } from './no-right.tsx'
import { type Unread, sheetText } from './sheet-text.ts'

type Tried = Out<typeof contract.importSheet>
type Sheets = Out<typeof contract.sheets>['sheets']

export function ChangeImport() {
  const { t } = useSpeech()
  const go = useGo()
  const read = useAnswer<Out<typeof contract.sheets>>('changes.sheets')
  const [kind, setKind] = useState<string>()
  const [text, setText] = useState<string>()
  const [unread, setUnread] = useState<Unread>()
  const [tried, setTried] = useState<Tried>()
  const [failure, setFailure] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  if (!read.allowed) return <NoRight title={t('changes.import')} may="changes.propose" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading />
  const sheet = read.data.sheets.find((one) => one.kind === kind)
  const forget = () => {
    setTried(undefined)
    setFailure(undefined)
  }
  const take = async (file: File | undefined) => {
    forget()
    const found = file ? await sheetText(file) : undefined
    setUnread(found?.unread)
    setText(found?.text)
  }
  const send = async (mode: In<typeof contract.importSheet>['mode']) => {
    setBusy(true)
    setFailure(undefined)
    try {
      const answer = await post<Tried>('/api/changes/import-sheet', { kind, sheet: text, mode }, freshKey())
      if (answer.proposed) go(`/changes/${answer.proposed.id}`)
      else setTried(answer)
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <PageHead title={t('changes.import')} trail={[{ to: '/changes', label: t('changes.title') }]} lead={t('sheet.lead')} />
      <div className="y-form">
        <div className="y-fields">
          <Kind sheets={read.data.sheets} kind={kind} onKind={(name) => (forget(), setKind(name))} />
          {sheet && <Columns sheet={sheet} />}
          <div className="y-field">
            <label className="y-label" htmlFor="sheet-file">
              {t('sheet.file')}
            </label>
            <input id="sheet-file" type="file" accept=".csv,text/csv" onChange={(event) => void take(event.target.files?.[0])} />
            {unread && <p className="y-error">{t(unread)}</p>}
          </div>
        </div>
        <div className="y-form-foot">
          <Button
            type={tried?.bad.length === 0 ? 'default' : 'primary'}
            disabled={!kind || !text}
            loading={busy}
            onClick={() => void send('dry-run')}
          >
            {t('sheet.try')}
          </Button>
          {tried && tried.bad.length === 0 && (
            <Button type="primary" loading={busy} onClick={() => void send('propose')}>
              {t('sheet.propose')}
            </Button>
          )}
        </div>
      </div>
      {failure !== undefined && <ProblemNotice error={failure} />}
      {tried && <Result tried={tried} />}
    </>
  )
}

function Kind({ sheets, kind, onKind }: { sheets: Sheets; kind: string | undefined; onKind: (kind: string) => void }) {
  const { t, w } = useSpeech()
  return (
    <div className="y-field y-change-verb">
      <label className="y-label" htmlFor="sheet-kind">
        {t('sheet.kind')}
      </label>
      <Select
        id="sheet-kind"
        value={kind ?? null}
        onChange={onKind}
        placeholder={t('sheet.kind')}
        options={sheets.map((one) => ({ value: one.kind, label: w({ zh: one.title, en: one.titleEn }) }))}
      />
    </div>
  )
}

function Columns({ sheet }: { sheet: Sheets[number] }) {
  const { t, w } = useSpeech()
  const header = sheet.columns.map(({ title }) => title).join(',')
  return (
    <div className="y-field">
      <p className="y-label">{t('sheet.columns')}</p>
      <p>
        {sheet.columns.map(({ title, titleEn, must, hint }, i) => (
          <span key={`${title} ${i}`}>
            {i > 0 && '　'}
            <b>{w({ zh: title, en: titleEn })}</b>
            {must && '*'} {hint && <span className="y-faint">{hint}</span>}
          </span>
        ))}
      </p>
      <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${header}\r\n`)}`} download={`${sheet.title}.csv`}>
        {t('sheet.template')}
      </a>
    </div>
  )
}

function Result({ tried }: { tried: Tried }) {
  const { t, w } = useSpeech()
  const { bad, badSheet, rows, good, moreBad, picture } = tried
  return (
    <section className="y-block" aria-live="polite">
      <h2>{t('sheet.result', { rows, good })}</h2>
      {bad.length === 0 && <p>{t('sheet.clean')}</p>}
      {badSheet && (
        <p>
          <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(badSheet)}`} download="rows-to-mend.csv">
            {t('sheet.mend')}
          </a>
        </p>
      )}
      {bad.length > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('sheet.fault')}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                {(['sheet.row', 'sheet.column', 'sheet.value', 'sheet.fault'] as const).map((key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bad.map(({ row, column, value, message }, i) => (
                <tr key={i}>
                  <td>{row}</td>
                  <td className="y-nowrap">{column}</td>
                  <td>{value}</td>
                  <td>{w(message)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {moreBad > 0 && <p className="y-faint">{t('sheet.moreBad', { n: moreBad })}</p>}
      {picture && <RecordLines lines={picture.records.slice(0, 50)} />}
    </section>
  )
}
