// The receipt and the progress of one application (P10): what waits for the applicant first, then each part with its office and its
// days, then what was said.
import { cameBy, myApplication } from '#modules/services/applications/contract.ts'
import type { Here } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Facts, Title } from '../../../parts/blocks.tsx'
import { Qr } from '../../../parts/qr.tsx'
import { InstantText, listed, Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { WordKey } from '../../../dictionary/dictionary.ts'
import type { Fault, Own } from '../own.ts'
import { Faults } from '../parts.tsx'
import { about, statusWith, titleWith } from '../refused.tsx'
import { sizeWords } from '../apply/uploaded-pages.tsx'
import { valueWords } from '../data/record.tsx'
import { PartOf } from './part.tsx'
import type { Application } from './stages.ts'

const notes: Readonly<Record<string, WordKey>> = {
  sent: 'case.done.sent',
  corrected: 'case.done.corrected',
  withdrawn: 'case.done.withdrawn',
  urged: 'case.done.urged',
  hearing: 'case.done.hearing',
}

export const caseOf = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, doing.ask(myApplication, { id: v.parameters.id ?? '' }), (found) => casePage(v, own, found, []))

export function casePage(v: Visit, own: Own, application: Application, faults: readonly Fault[]): Page {
  const { number, title, submittedAt, holderName, assistedBy, parts, unchecked } = application
  const note = Object.hasOwn(notes, v.query.done ?? '') ? notes[v.query.done!] : undefined
  return {
    title: titleWith(v, v.of(title), faults),
    description: number,
    ...statusWith(faults),
    body: (
      <div className="printable">
        <Title lead={v.t('case.lead', { number })}>{v.of(title)}</Title>
        <Faults v={v} faults={faults} />
        {note && (
          <p role="status" className="note">
            {v.t(note)}
          </p>
        )}
        <ToCorrect v={v} application={application} />
        <Facts
          facts={[
            [
              v.t('apply.holder'),
              <Zh key="holder" v={v}>
                {holderName}
              </Zh>,
            ],
            [v.t('case.sentAt'), <InstantText key="at" v={v} at={submittedAt} />],
            [v.t('case.cameBy'), v.of(cameBy[application.cameBy])],
            assistedBy !== null && [
              v.t('case.assistedBy'),
              <Zh key="by" v={v}>
                {assistedBy}
              </Zh>,
            ],
            unchecked.length > 0 && [v.t('case.unchecked'), v.t('case.uncheckedWhat', { registers: listed(v, unchecked.map(v.of)) })],
          ]}
        />
        {parts.map((part) => (
          <PartOf key={part.id} v={v} own={own} application={application} part={part} />
        ))}
        <Said v={v} application={application} />
        <section className="keep">
          <Qr text={`${v.publicUrl}/track`} label={v.t('case.qr')} />
          <p>{v.t('case.keep', { number })}</p>
        </section>
        <p className="no-print">
          <a href={v.to('/me')}>{v.t('own.backToMine')}</a>
        </p>
      </div>
    ),
  }
}

/** The one thing that must not be overlooked: what to put right, all of it, on top. */
const ToCorrect = ({ v, application: { id, parts } }: { v: Visit; application: Application }) => (
  <>
    {parts
      .filter(({ state }) => state === 'correcting')
      .map((part) => (
        <div key={part.id} className="correct-box">
          <h2>{v.t('case.correct', { organ: part.organ })}</h2>
          <ul>
            {part.corrections.map(({ text }) => (
              <li key={text}>
                <Zh v={v}>{text}</Zh>
              </li>
            ))}
          </ul>
          <p>{v.t('case.correctOnce')}</p>
          {part.may.includes('correct') && (
            <p>
              <a className="button" href={v.to(`/me/cases/${id}/correct/${part.id}`)}>
                {v.t('case.correctNow')}
              </a>
            </p>
          )}
        </div>
      ))}
  </>
)

function Said({ v, application: { id, values, uploads } }: { v: Visit; application: Application }) {
  return (
    <section>
      <h2>{v.t('case.said')}</h2>
      <Facts
        facts={values.map(({ title, value }) => [
          v.of(title),
          value === '' ? (
            <span key="none" className="quiet">
              {v.t('apply.empty')}
            </span>
          ) : (
            <Zh key="value" v={v}>
              {valueWords(v, value)}
            </Zh>
          ),
        ])}
      />
      {uploads.length > 0 && (
        <>
          <h3>{v.t('case.uploads')}</h3>
          <ul className="lines">
            {uploads.map((upload) => (
              <li key={upload.id}>
                {v.of(upload.material)} ·{' '}
                <a href={v.to(`/me/cases/${id}/uploads/${upload.id}`)} lang="zh-CN">
                  {upload.fileName}
                </a>{' '}
                <span className="quiet num">{sizeWords(upload.bytes)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
