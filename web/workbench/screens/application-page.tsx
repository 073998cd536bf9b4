// W4: left the application as the citizen sees it, right what the machine checked, the clocks, and the next legal act.
import { Button } from 'antd'
import { useState } from 'react'
import { cameBy } from '#modules/services/applications/contract.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ApplicationActs } from './application-acts.tsx'
import { ApplicationPapers } from './application-papers.tsx'
import { ApplicationSide } from './application-side.tsx'
import { type OnePart, stateOf } from './application-words.ts'
import { openFile } from './open-file.ts'
import { NoRight } from './no-right.tsx'

export function ApplicationPage() {
  const { t, w, language } = useSpeech()
  const read = useAnswer<OnePart>('applications.part', { id: usePart('id') })
  if (!read.allowed) return <NoRight title={t('cases.desk')} may="applications.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={10} />
  const one = read.data
  const { tone, title } = stateOf(one.state)
  const facts: [string, string][] = [
    [t('cases.applicant'), one.holderName],
    [t('cases.telephone'), one.telephone ?? ''],
    [t('cases.number'), one.number],
    [t('cases.organ'), one.organ],
    [t('cases.at'), instantText(one.submittedAt, language)],
    [t('cases.cameBy'), w(cameBy[one.cameBy])],
    [t('cases.assisted'), one.assistedBy ?? ''],
    [t('cases.errand'), one.others.length > 0 ? w(one.errandTitle) : ''],
  ]
  return (
    <>
      <PageHead
        title={w(one.title)}
        trail={[{ to: '/applications', label: t('cases.desk') }]}
        actions={
          <>
            {one.simulated && <span className="y-tag">{t('cases.simulated')}</span>}
            <StatusMark tone={tone}>{w(title)}</StatusMark>
          </>
        }
      />
      <div className="y-two y-case-two">
        <div className="y-column">
          <FactList rows={facts} />
          <Said one={one} />
          <ApplicationPapers one={one} />
          <Story one={one} />
        </div>
        <div className="y-column">
          <ApplicationActs one={one} />
          <ApplicationSide one={one} />
        </div>
      </div>
    </>
  )
}

function Said({ one }: { one: OnePart }) {
  const { t, w, language } = useSpeech()
  return (
    <section className="y-side" aria-labelledby="case-said">
      <h2 id="case-said">{t('cases.said')}</h2>
      {one.sections.length === 0 && <p className="y-hint">{t('cases.noFields')}</p>}
      {one.sections.map((section) => (
        <div key={section.id} className="y-case-section">
          <h3>{w(section.title)}</h3>
          <dl className="y-case-said">
            {section.fields.map(({ id, title, value, source }) => (
              <div key={id}>
                <dt>{w(title)}</dt>
                <dd>
                  <span className="y-prose">{value}</span>
                  <span className="y-faint">
                    {source ? t('cases.source', { register: source.register, day: dayText(source.asOf, language) }) : t('cases.typed')}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

function Story({ one }: { one: OnePart }) {
  const { t, w, language } = useSpeech()
  const [failure, setFailure] = useState<unknown>()
  const print = (seq: number) => {
    setFailure(undefined)
    get<{ fileName: string; type: string; content: string }>('/api/applications/letter', { part: one.id, seq }).then(openFile, setFailure)
  }
  return (
    <section className="y-side" aria-labelledby="case-story">
      <h2 id="case-story">{t('cases.story')}</h2>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <ol className="y-case-story">
        {one.acts.toReversed().map((act) => (
          <li key={act.seq}>
            <p>
              <b>{w(act.title)}</b> <span className="y-faint">{[instantText(act.at, language), act.by].filter(Boolean).join(' · ')}</span>
            </p>
            {act.text && <p className="y-prose y-case-text">{act.text}</p>}
            {act.letter && (
              <Button size="small" onClick={() => print(act.seq)}>
                {t('cases.print', { title: act.letter })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
