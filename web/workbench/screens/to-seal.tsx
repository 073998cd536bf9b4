// 证照用印: what waits for whoever holds the organ's seal, looked at one by one and sealed together.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useRef, useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import { kindWords } from '#modules/services/certificates/contract.ts'
import type { certificateFile, seal, toSeal } from '#modules/services/certificates/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { freshKey, get, post } from '#web/kit/api/client.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { withWords } from '#web/kit/dictionary/dictionary.ts'
import { ofTheSealing } from '#web/kit/dictionary/of-the-sealing.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { NoRight } from './no-right.tsx'
import { openFile } from './open-file.ts'

withWords(ofTheSealing)

type Waiting = Out<typeof toSeal>
type Row = Waiting['rows'][number]

export function ToSeal() {
  const { t } = useSpeech()
  const read = useAnswer<Waiting>('certificates.to-seal')
  const [done, setDone] = useState<Out<typeof seal>>()
  if (!read.allowed) return <NoRight title={t('toSeal.title')} may="certificates.seal" />
  return (
    <>
      <PageHead title={t('toSeal.title')} lead={t('toSeal.lead')} />
      <div role="status">{done && <p className="y-note y-note-good">{t('toSeal.done', { seal: done.sealName, n: done.sealed })}</p>}</div>
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={4} />}
      {read.data?.total === 0 && <p className="y-note y-note-good">{t('toSeal.none')}</p>}
      {read.data && read.data.total > 0 && <Rows key={read.data.rows[0]?.id} waiting={read.data} sealed={setDone} />}
    </>
  )
}

function Rows({ waiting: { rows, total }, sealed }: { waiting: Waiting; sealed: (done: Out<typeof seal>) => void }) {
  const { t } = useSpeech()
  const cache = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const key = useRef(freshKey())
  const put = (id: string, on: boolean) => setChosen(on ? new Set([...chosen, id]) : new Set([...chosen].filter((one) => one !== id)))
  const apply = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      sealed(await post<Out<typeof seal>>('/api/certificates/seal', { certificates: [...chosen] }, key.current))
      setChosen(new Set())
      await cache.invalidateQueries({ queryKey: ['answer'] })
    } catch (error) {
      setFailure(error)
    } finally {
      key.current = freshKey()
      setBusy(false)
    }
  }
  return (
    <>
      <div className="y-case-batch">
        <Checkbox
          checked={chosen.size === rows.length}
          indeterminate={chosen.size > 0 && chosen.size < rows.length}
          onChange={({ target }) => setChosen(new Set(target.checked ? rows.map(({ id }) => id) : []))}
        >
          {t('toSeal.all')}
        </Checkbox>
        {chosen.size > 0 && (
          <Button type="primary" loading={isBusy} onClick={() => void apply()}>
            {t('toSeal.seal', { n: chosen.size })}
          </Button>
        )}
      </div>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <ul className="y-lines">
        {rows.map((row) => (
          <li key={row.id} className="y-case-line">
            <Checkbox
              aria-label={t('toSeal.pick', { number: row.number })}
              checked={chosen.has(row.id)}
              onChange={({ target }) => put(row.id, target.checked)}
            />
            <Line row={row} failed={setFailure} />
          </li>
        ))}
      </ul>
      {total > rows.length && <p className="y-faint">{t('toSeal.more', { n: total - rows.length })}</p>}
    </>
  )
}

function Line({ row: { id, kind, number, holderName, issuedOn, issuedByName }, failed }: { row: Row; failed: (error: unknown) => void }) {
  const { t, w, language } = useSpeech()
  const look = () =>
    get<Out<typeof certificateFile>>('/api/certificates/file', { id, format: 'pdf' }).then(
      ({ name, file }) => openFile({ fileName: name, type: 'application/pdf', content: file }),
      failed,
    )
  return (
    <>
      <span className="y-line-main">
        <span>
          <KitLink to={`/registers/certificates.certificate/${id}`}>{`${w(kindWords[kind])}：${holderName}`}</KitLink>
        </span>
        <span className="y-faint">
          <span className="y-code">{number}</span> · {t('toSeal.issued', { day: dayText(issuedOn, language), name: issuedByName })}
        </span>
      </span>
      <Button size="small" onClick={() => void look()}>
        {t('toSeal.look')}
      </Button>
    </>
  )
}
