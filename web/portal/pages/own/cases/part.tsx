// One part of an application: its office, its three stages, the days of the law and those promised, what happened, what came of it
// and what the applicant may do.
import { dayInWords } from '#kernel/time/day.ts'
import { dueInWords } from '#kernel/time/due.ts'
import { partStates } from '#modules/services/applications/contract.ts'
import type { WordKey } from '../../../dictionary/dictionary.ts'
import { Facts, Status } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { DayText, InstantText, Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { Own } from '../own.ts'
import { Form } from '../parts.tsx'
import { type Application, type Part, stagesOf, toneOf } from './stages.ts'

type At = { readonly v: Visit; readonly own: Own; readonly application: Application; readonly part: Part }

export function PartOf(at: At) {
  const { v, part, application } = at
  return (
    <section className="part" id={part.id}>
      {/* One part alone is called as its application, which the page says already. */}
      <h2>{application.parts.length > 1 ? v.of(part.title) : v.t('case.progress')}</h2>
      <p>
        <Zh v={v}>{part.organ}</Zh> · <Status tone={toneOf(part.state)}>{v.of(partStates[part.state])}</Status>
      </p>
      <ol className="stages">
        {stagesOf(part).map(({ name, tone, word }) => (
          <li key={name} className={tone}>
            <svg className="dot" viewBox="-1 -1 17 17" aria-hidden="true">
              <circle cx="7.5" cy="7.5" r="6" />
            </svg>
            <h3>{v.t(name)}</h3>
            <div>
              <p className="when">{v.t(word)}</p>
              {name === 'case.stage.accept' && part.acceptedOn && (
                <p>
                  <DayText v={v} day={part.acceptedOn} />
                  {part.bySilence && v.t('case.bySilence')}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <Days v={v} part={part} />
      <Outcome {...at} />
      {part.steps.length > 0 && (
        <details>
          <summary>{v.t('case.steps', { n: part.steps.length })}</summary>
          <ul className="lines">
            {part.steps.map(({ at: when, title, by, text, letter }) => (
              <li key={when + title.zh}>
                <InstantText v={v} at={when} /> {v.of(title)}
                {by && (
                  <>
                    {' · '}
                    <Zh v={v}>{by}</Zh>
                  </>
                )}
                {letter && (
                  <>
                    {' · '}
                    <a href={v.to(`/me/cases/${application.id}/papers/${part.id}/${letter.seq}`)}>
                      {v.t('case.paper', { title: letter.title })}
                      {application.parts.length > 1 && <span className="unseen">{v.of(part.title)}</span>}
                    </a>
                  </>
                )}
                {text && (
                  <p className="quiet">
                    <Zh v={v}>{text}</Zh>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <May {...at} />
    </section>
  )
}

/** Terms that run, each with the day it ends on; a clock that stands says so. */
const Days = ({ v, part }: { v: Visit; part: Part }) => (
  <Facts
    facts={[
      ...(
        [
          ['case.notice', part.notice],
          ['case.promised', part.promised],
          ['case.legal', part.legal],
          ['case.delivery', part.delivery],
        ] as const
      ).map(([name, term]) => term && ([v.t(name), termWords(v, term, part.state === 'paused')] as const)),
      part.state === 'paused' && [
        v.t('case.standsFor'),
        <Zh key="for" v={v}>
          {part.steps.findLast(({ text }) => text !== null)?.text}
        </Zh>,
      ],
      part.endsOn !== null && [v.t('case.permitEnds'), v.t('case.renewed', { day: dayInWords(part.endsOn, v.language) })],
    ]}
  />
)

function termWords(v: Visit, { due, left }: NonNullable<Part['legal']>, stands: boolean): string {
  if (stands && left !== null) return v.t('case.clockStands', { n: Math.max(0, left) })
  return dueInWords(due, v.language, (day) => (left === null ? day : v.t(left < 0 ? 'case.over' : 'case.left', { n: Math.abs(left), day })))
}

function Outcome({ v, part: { refusal, results } }: At) {
  return (
    <>
      {refusal && (
        <Facts
          facts={[
            [
              v.t('case.reason'),
              <Zh key="reason" v={v}>
                {refusal.reason}
              </Zh>,
            ],
            [
              v.t('case.basis'),
              <Zh key="basis" v={v}>
                {refusal.basis}
              </Zh>,
            ],
            [
              v.t('case.remedy'),
              <Zh key="remedy" v={v}>
                {refusal.remedy}
              </Zh>,
            ],
          ]}
        />
      )}
      {results.length > 0 && (
        <>
          <h3>{v.t('case.results')}</h3>
          <ul className="lines">
            {results.map(({ title, certificate, text }) => (
              <li key={title.zh}>
                <strong>{v.of(title)}</strong>
                {text && (
                  <>
                    {' · '}
                    <Zh v={v}>{text}</Zh>
                  </>
                )}
                {certificate && (
                  <>
                    {' · '}
                    <a href={v.to(`/me/certificates?${new URLSearchParams({ id: certificate })}`)}>{v.t('case.certificate')}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const ways: readonly (readonly [Part['may'][number], WordKey])[] = [
  ['rate', 'case.rate'],
  ['urge', 'case.urge'],
  ['ask-hearing', 'case.askHearing'],
  ['withdraw', 'case.withdraw'],
]

function May({ v, own, application, part }: At) {
  const open = ways.filter(([act]) => part.may.includes(act))
  if (open.length === 0) return null
  return (
    <div className="buttons no-print">
      {open.map(([act, word]) =>
        act === 'urge' || act === 'ask-hearing' ? (
          <Form key={act} small own={own} action={v.to(`/me/cases/${application.id}/${act}/${part.id}`)} once={freshKey()}>
            <button className="plain">{v.t(word)}</button>
          </Form>
        ) : (
          <a
            key={act}
            className={act === 'rate' ? 'button' : undefined}
            href={v.to(act === 'rate' ? `/me/cases/rate/${part.id}` : `/me/cases/${application.id}/withdraw/${part.id}`)}
          >
            {v.t(word)}
          </a>
        ),
      )}
    </div>
  )
}
