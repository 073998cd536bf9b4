// One certificate as it looks, what may be done with it, to whom it was presented and who looked.
import { endPresentation, kindWords, lookKinds, myCertificate, presentationStates } from '#modules/services/certificates/contract.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Status, Table, Title } from '../../../parts/blocks.tsx'
import { dayWords } from '../../../parts/format.ts'
import { InstantText, listed, Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { Picture } from './picture.tsx'
import { type Certificate, StandingText } from './standing.tsx'

type At = { readonly v: Visit; readonly certificate: Certificate }

export const asked = ({ v, doing }: Pick<Here, 'v' | 'doing'>) => doing.ask(myCertificate, { id: v.parameters.id ?? '' })

export const certificate = ({ v, own, doing }: Here): Promise<Page> => about(v, asked({ v, doing }), (found) => page(v, own, found, []))

export const ended: OwnForm['run'] = ({ v, own, doing, filled }) =>
  orAgain(
    v,
    async () => {
      await doing.act(endPresentation, { presentation: filled.text('presentation') })
      return { to: v.to(`/me/certificates/${v.parameters.id}?done=ended`) }
    },
    ({ faults }) => about(v, asked({ v, doing }), (found) => page(v, own, found, faults)),
  )

function page(v: Visit, own: Own, found: Certificate, faults: readonly Fault[]): Page {
  const title = v.of(kindWords[found.kind]!)
  return {
    title: titleWith(v, title, faults),
    description: title,
    ...statusWith(faults),
    body: (
      <div className="printable">
        <Title lead={<StandingText v={v} state={found.state} />}>{title}</Title>
        <Faults v={v} faults={faults} />
        {v.query.done === 'ended' && (
          <p role="status" className="note">
            {v.t('cert.done.ended')}
          </p>
        )}
        <Ceased v={v} certificate={found} />
        <Picture v={v} certificate={found} />
        {found.state === 'valid' && <Uses v={v} certificate={found} />}
        <Presented v={v} own={own} certificate={found} />
        <Looks v={v} certificate={found} />
        <p className="no-print">
          <a href={v.to('/me/certificates')}>{v.t('cert.back')}</a>
        </p>
      </div>
    ),
  }
}

function Ceased({ v, certificate: { state, endedOn, endBasis, validUntil } }: At) {
  const basis = endBasis ?? ''
  if (state === 'valid') return null
  if (state === 'suspended') return <p className="falls">{v.t('cert.suspended', { basis })}</p>
  if (endedOn !== null && endBasis !== null)
    return <p className="falls">{v.t('cert.ended', { day: dayWords(v.language, endedOn), basis })}</p>
  return <p className="falls">{v.t('cert.expired', { day: dayWords(v.language, validUntil ?? endedOn ?? v.today) })}</p>
}

const fileWords = { sealed: 'cert.file.sealed', waiting: 'cert.file.waiting', unsealed: 'cert.file.unsealed' } as const

const Uses = ({ v, certificate: { id, file } }: At) => (
  <section className="no-print">
    <h2>{v.t('cert.use')}</h2>
    <p>{v.t('cert.presentWhat')}</p>
    <p>
      <a className="button" href={v.to(`/me/certificates/${id}/present`)}>
        {v.t('cert.present')}
      </a>
    </p>
    <p>{v.t(fileWords[file])}</p>
    <p className="buttons">
      <a className="button plain" href={v.to(`/me/certificates/${id}/file/pdf`)}>
        {v.t('cert.pdf')}
      </a>
      <a className="button plain" href={v.to(`/me/certificates/${id}/file/ofd`)}>
        {v.t('cert.ofd')}
      </a>
    </p>
  </section>
)

const tones = { open: 'now', over: 'waits', ended: 'stopped' } as const

const Presented = ({ v, own, certificate: { id, presentations } }: At & { own: Own }) => (
  <section className="no-print">
    <h2>{v.t('cert.presented')}</h2>
    {presentations.length === 0 ? (
      <p className="quiet">{v.t('cert.presentedNone')}</p>
    ) : (
      <Table
        caption={v.t('cert.presented')}
        hideCaption
        heads={[
          { name: v.t('cert.for') },
          { name: v.t('cert.what') },
          { name: v.t('cert.until') },
          { name: v.t('cert.looksCount'), kind: 'narrow' },
          { name: v.t('own.state'), kind: 'narrow' },
        ]}
        rows={presentations.map((one) => ({
          key: one.id,
          cells: [
            <Zh key="for" v={v}>
              {one.purpose}
            </Zh>,
            <Zh key="what" v={v}>
              {listed(v, one.fields)}
            </Zh>,
            <InstantText key="until" v={v} at={one.endsAt} />,
            v.t('cert.times', { n: one.looks }),
            <span key="state">
              <Status tone={tones[one.state]}>{v.of(presentationStates[one.state])}</Status>
              {one.state === 'open' && (
                <Form own={own} action={v.to(`/me/certificates/${id}/end`)} hidden={{ presentation: one.id }} small>
                  <button className="plain">{v.t('cert.endNow')}</button>
                </Form>
              )}
            </span>,
          ],
        }))}
      />
    )}
  </section>
)

const Looks = ({ v, certificate: { looks } }: At) => (
  <section className="no-print">
    <h2>{v.t('cert.looks')}</h2>
    {looks.length === 0 ? (
      <p className="quiet">{v.t('cert.looksNone')}</p>
    ) : (
      <ol className="looks">
        {looks.map(({ at, kind, who, purpose }, n) => (
          <li key={`${at} ${n}`}>
            <p className="look-who">
              <strong>{who === null ? v.t('cert.nameless') : <Zh v={v}>{who}</Zh>}</strong>{' '}
              <span className="quiet">
                {v.of(lookKinds[kind])} · <InstantText v={v} at={at} />
              </span>
            </p>
            <p className="quiet">
              {v.t('cert.for')}
              {v.t('frame.colon')}
              <Zh v={v}>{purpose}</Zh>
            </p>
          </li>
        ))}
      </ol>
    )}
  </section>
)
