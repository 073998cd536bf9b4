// What one gets (结果样本, P4): the certificates that a matter ends in, drawn from the fields of their kinds with names where a real one
// has values. It has no number, no code and no seal, so that nobody can pass it for one.
import { type CertificateKind, kindNamed } from '#modules/services/certificates/contract.ts'
import { NotThere } from '../asking.ts'
import type { Page } from '../page.ts'
import { Title } from '../parts/blocks.tsx'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { nameIn } from './matters.tsx'

export async function sample(v: Visit): Promise<Page> {
  const id = nameIn(v)
  const { title, certificates } = await v.asking.must('matter', { id })
  const kinds = certificates.flatMap((kind) => kindNamed(kind) ?? [])
  if (kinds.length === 0) throw new NotThere()
  const name = v.t('sample.title', { title: v.of(title) })
  return {
    title: name,
    description: v.t('sample.lead'),
    body: (
      <div className="printable">
        <Title lead={v.t('sample.lead')}>{name}</Title>
        {kinds.map((kind) => (
          <Certificate key={kind.id} v={v} kind={kind} />
        ))}
        <p className="no-print">
          <a href={`/items/${id}`}>{v.t('guide.back')}</a>
        </p>
      </div>
    ),
  }
}

const term = (v: Visit, months: number | undefined) => {
  if (months === undefined) return v.t('sample.lasting')
  return months % 12 === 0 ? v.t('sample.years', { n: months / 12 }) : v.t('sample.months', { n: months })
}

const Certificate = ({ v, kind: { id, title, fields, months, basis } }: { v: Visit; kind: CertificateKind }) => (
  <section className="cert over" aria-labelledby={id}>
    <p className="cert-simulated cert-mark">{v.t('sample.mark')}</p>
    <h2 id={id}>{v.of(title)}</h2>
    <p className="cert-number">{v.t('cert.number', { number: '××××' })}</p>
    <dl>
      {fields.map((field) => (
        <div key={field.id}>
          <dt>{v.of(field.title)}</dt>
          <dd>
            {field.kind === 'day' ? v.t('sample.day') : v.t('sample.value', { name: v.of(field.title) })}
            {field.optional && <span className="quiet"> {v.t('sample.optional')}</span>}
          </dd>
        </div>
      ))}
      <div>
        <dt>{v.t('cert.valid')}</dt>
        <dd>{term(v, months)}</dd>
      </div>
      <div>
        <dt>{v.t('sample.basis')}</dt>
        <dd>
          <Zh v={v}>{`《${basis.law}》${basis.article}`}</Zh>
        </dd>
      </div>
    </dl>
    <div className="cert-foot">
      <p className="cert-simulated cert-mark">{v.t('sample.mark')}</p>
      <p className="cert-issuer">{v.t('sample.issuer')}</p>
    </div>
  </section>
)
