// How far a report is, for whoever sent it.
import { dueInWords } from '#kernel/time/due.ts'
import type { Out } from '#kernel/module/contract.ts'
import { outcomes, type readAnswer, reportStates } from '#modules/services/reports/contract.ts'
import { Facts, Status } from '../../parts/blocks.tsx'
import { DayText, InstantText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import { AskedFieldOf, nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'
import { Pictures } from './fields.tsx'

export type Report = NonNullable<Out<typeof readAnswer>['found']>

export const tones = { sent: 'waits', handling: 'now', answered: 'done', closed: 'done', declined: 'stopped' } as const

export function ReportShown({ v, report }: { v: Visit; report: Report }) {
  const by =
    report.state === 'sent'
      ? dueInWords(report.acceptBy, v.language, (day) => v.t('talk.acceptBy', { day }))
      : report.state === 'handling' && dueInWords(report.answerBy, v.language, (day) => v.t('talk.answerBy', { day }))
  return (
    <>
      <Facts
        facts={[
          [
            v.t('talk.number'),
            <span key="number" className="num">
              {report.number}
            </span>,
          ],
          [
            v.t('talk.state'),
            <Status key="state" tone={tones[report.state]}>
              {v.of(reportStates[report.state])}
            </Status>,
          ],
          [
            v.t('talk.organ'),
            <Zh key="organ" v={v}>
              {report.organ}
            </Zh>,
          ],
          [v.t('talk.came'), <DayText key="came" v={v} day={report.receivedOn} />],
          by ? [v.t('case.until'), report.overdue > 0 ? `${by}${v.t('frame.colon')}${v.t('talk.over', { n: report.overdue })}` : by] : null,
          report.extendedFor && [
            v.t('talk.extended'),
            <Zh key="extended" v={v}>
              {report.extendedFor}
            </Zh>,
          ],
          report.outcome && [v.t('talk.outcome'), v.of(outcomes[report.outcome])],
        ]}
      />
      {report.reply && (
        <section>
          <h2>{v.t('talk.reply')}</h2>
          <p className="said" lang="zh-CN">
            {report.reply}
          </p>
        </section>
      )}
      {report.declinedFor && (
        <section>
          <h2>{v.t('talk.why')}</h2>
          <p className="said" lang="zh-CN">
            {report.declinedFor}
          </p>
        </section>
      )}
      <Messages v={v} report={report} />
    </>
  )
}

function Messages({ v, report: { messages, organ, reply } }: { v: Visit; report: Report }) {
  const since = messages.filter(({ by, text }) => by === 'sender' || text !== reply)
  return since.length === 0 ? null : (
    <section>
      <h2>{v.t('talk.messages')}</h2>
      <ol className="looks">
        {since.map(({ by, at, text }, i) => (
          <li key={i}>
            <p>
              <strong>{by === 'sender' ? v.t('talk.you') : organ}</strong> <InstantText v={v} at={at} />
            </p>
            <p className="said" lang="zh-CN">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function AddFields({ v, text, faults }: { v: Visit; text: string; faults: readonly Fault[] }) {
  const wrong = faults.find(({ field }) => field === nameOf('text'))?.text
  return (
    <>
      <AskedFieldOf
        v={v}
        field={{ id: 'text', title: v.t('talk.addText'), hint: v.t('talk.addWhat'), kind: 'long-text', value: text, wrong }}
      />
      <Pictures v={v} wrong={faults.find(({ field }) => field === nameOf('pictures'))?.text} again={faults.length > 0} />
      <button>{v.t('talk.addButton')}</button>
    </>
  )
}
