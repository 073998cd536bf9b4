// How the certificate looks: text and lines, no emblem; simulated ones say so.
import { kindWords } from '#modules/services/certificates/contract.ts'
import { dayWords } from '../../../parts/format.ts'
import { Qr } from '../../../parts/qr.tsx'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { type Certificate, plainValue, spanWords } from './standing.tsx'

export function Picture({ v, certificate }: { readonly v: Visit; readonly certificate: Certificate }) {
  const { kind, number, holderName, contents, issuer, issuedOn, validFrom, validUntil, identifier, simulated, state, edition } = certificate
  const isSaid = contents.some(({ value }) => value === holderName)
  return (
    <section className={state === 'valid' ? 'cert' : 'cert over'} aria-labelledby="cert-title">
      {simulated && <p className="cert-simulated">{v.t('cert.simulated')}</p>}
      <h2 id="cert-title" lang="zh-CN">
        {kindWords[kind]!.zh}
      </h2>
      <p className="cert-number num">{v.t('cert.number', { number })}</p>
      <dl>
        {!isSaid && <Line v={v} title={v.t('cert.holder')} value={holderName} />}
        {contents.map(({ field, title, value }) => (
          <Line key={field} v={v} title={<Zh v={v}>{title}</Zh>} value={plainValue(value)} />
        ))}
        <div>
          <dt>{v.t('cert.valid')}</dt>
          <dd>{spanWords(v, validFrom, validUntil)}</dd>
        </div>
      </dl>
      <div className="cert-foot">
        <figure>
          <Qr text={`${v.publicUrl}/verify?code=${identifier}`} label={v.t('cert.code')} />
          <figcaption>
            <strong>{v.t('cert.verify')}</strong>
            <span>{v.t('cert.identifier')}</span>
            <code>{identifier}</code>
            {edition > 1 && <span>{v.t('cert.edition', { n: edition })}</span>}
          </figcaption>
        </figure>
        <p className="cert-issuer">
          <Zh v={v}>{issuer}</Zh>
          <br />
          {dayWords(v.language, issuedOn)}
        </p>
      </div>
    </section>
  )
}

const Line = ({ v, title, value }: { v: Visit; title: React.ReactNode; value: string }) => (
  <div>
    <dt>{title}</dt>
    <dd>
      <Zh v={v}>{value}</Zh>
    </dd>
  </div>
)
