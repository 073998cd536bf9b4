// 看板: at most seven things to act on, each with whose it is and a remark; then the goals, each figure with how it is counted.
import { dueInWords } from '#kernel/time/due.ts'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/services/dashboard/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { get, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { BoardGoals } from './board-goals.tsx'
import { BoardRemarks } from './board-remarks.tsx'
import { takeAway } from '#web/kit/file-bytes.ts'
import { NoRight } from './no-right.tsx'

type Shown = Out<typeof contract.board>
type Exception = Shown['exceptions'][number]

export function Board() {
  const { t, language } = useSpeech()
  const read = useAnswer<Shown>('dashboard.board')
  const [failure, setFailure] = useState<unknown>()
  if (!read.allowed) return <NoRight title={t('board.title')} may="dashboard.read" />
  const brief = async () => {
    setFailure(undefined)
    try {
      const { name, file } = await get<Out<typeof contract.brief>>('/api/dashboard/brief')
      takeAway(name, file)
    } catch (error) {
      setFailure(error)
    }
  }
  const { data } = read
  return (
    <>
      <PageHead
        title={t('board.title')}
        lead={data && t('board.lead', { day: dayText(data.asOf, language) })}
        actions={<Button onClick={() => void brief()}>{t('board.brief')}</Button>}
      />
      {(read.error ?? failure) ? <ProblemNotice error={read.error ?? failure} retry={read.retry} /> : null}
      {read.isPending && <Loading />}
      {data && (
        <>
          <section className="y-block" aria-labelledby="board-exceptions">
            <h2 id="board-exceptions">{t('board.exceptions')}</h2>
            {data.exceptions.length === 0 && <p className="y-note y-note-good">{t('board.none')}</p>}
            <ul className="y-lines y-board-lines">
              {data.exceptions.map((one) => (
                <li key={one.subject}>
                  <ExceptionLine one={one} />
                </li>
              ))}
            </ul>
            {data.more > 0 && <p className="y-faint">{t('board.more', { n: data.more })}</p>}
          </section>
          <BoardRemarks remarks={data.remarks} done={data.done} />
          <BoardGoals goals={data.goals} />
        </>
      )}
    </>
  )
}

function ExceptionLine({ one }: { one: Exception }) {
  const { t, w, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const verb = useHouse().action('dashboard.remark-on')
  return (
    <>
      <span className="y-line-main">
        <strong>{w(one.title)}</strong>
        <span>
          {one.ownerName}
          {one.days > 0 && ` · ${t('board.days', { n: one.days })}`}
        </span>
        {one.example && <span className="y-faint">{t('board.example', { title: one.example })}</span>}
      </span>
      {one.oldest && <KitLink to={`/cases/${one.oldest}`}>{t('board.open')}</KitLink>}
      {one.remark ? (
        <StatusMark tone="running">{dueInWords(one.remark.dueOn, language, (day) => t('board.remarked', { day }))}</StatusMark>
      ) : (
        verb?.allowed && !open && <Button onClick={() => setOpen(true)}>{t('board.remark')}</Button>
      )}
      {open && !one.remark && <RemarkForm one={one} close={() => setOpen(false)} />}
    </>
  )
}

function RemarkForm({ one, close }: { one: Exception; close: () => void }) {
  const { t, w } = useSpeech()
  const verb = useHouse().action('dashboard.remark-on')!
  const cache = useQueryClient()
  return (
    <section className="y-board-remark" aria-label={t('board.remarkOn', { title: w(one.title) })}>
      <RecordForm
        schema={verb.input}
        initial={{ subject: one.subject, days: 5 }}
        settled={['subject']}
        submit={t('board.send', { owner: one.ownerName })}
        before={<p className="y-consequence">{w(verb.consequence)}</p>}
        onSubmit={async (values, key) => {
          await post('/api/dashboard/remark-on', values, key)
          close()
          await cache.invalidateQueries({ queryKey: ['answer'] })
        }}
      />
      <Button type="text" onClick={close}>
        {t('board.cancel')}
      </Button>
    </section>
  )
}
