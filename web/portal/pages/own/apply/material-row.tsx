// One material that the applicant gives: a certificate that is called, a promise, or pages, and the way from one to the other.
import { MOST_UPLOAD_BYTES, materialWays } from '#modules/services/applications/contract.ts'
import { Status } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { Fault, Own } from '../own.ts'
import { Form } from '../parts.tsx'
import { type Draft, type Material, pathOf } from './draft.ts'
import { Pages } from './uploaded-pages.tsx'

export const MEGABYTES = MOST_UPLOAD_BYTES / 2 ** 20
export const KINDS = '.pdf,.ofd,.jpg,.jpeg,.png,.webp'

type At = { readonly v: Visit; readonly own: Own; readonly draft: Draft; readonly material: Material; readonly faults: readonly Fault[] }

const given = { certificate: 'apply.given.certificate', promise: 'apply.given.promise', upload: 'apply.given.upload' } as const
const open = { certificate: 'apply.open.certificate', promise: 'apply.open.promise', upload: 'apply.open.upload' } as const

/** How a material stands, in words. */
export const standingWords = (v: Visit, { way, done, uploads }: Material): string =>
  way === 'base' ? v.of(materialWays.base) : v.t((done ? given : open)[way], { n: uploads.length })

export function MaterialRow(at: At) {
  const { v, material } = at
  const { id, title, issuer, why, way, done } = material
  return (
    <section className="material" id={id} tabIndex={-1}>
      <h3>{v.of(title)}</h3>
      <p className="quiet">
        {v.t('apply.issuer')}
        <Zh v={v}>{issuer}</Zh>
        {why && <> · {v.of(why)}</>}
      </p>
      <p>
        <Status tone={done ? 'done' : 'waits'}>{standingWords(v, material)}</Status>
      </p>
      {material.ways.length > 1 && <Ways {...at} />}
      {way === 'certificate' && <Certificates {...at} />}
      {way === 'promise' && !done && <Promise {...at} />}
      {way === 'upload' && <Uploads {...at} />}
    </section>
  )
}

const action = (v: Visit, draft: Draft) => pathOf(v, draft.id, '/materials')
const said = ({ draft, material }: At) => ({ version: draft.version, material: material.id })

/** The other ways in which it may be given. */
const Ways = (at: At) => (
  <div className="buttons">
    <span className="quiet">{at.v.t('apply.orBy')}</span>
    {at.material.ways
      .filter((way) => way !== at.material.way && way !== 'base')
      .map((way) => (
        <Form key={way} small own={at.own} action={action(at.v, at.draft)} once={freshKey()} hidden={{ ...said(at), do: 'way', way }}>
          <button className="as-link">
            {at.v.of(materialWays[way])}
            <span className="unseen">{at.v.of(at.material.title)}</span>
          </button>
        </Form>
      ))}
  </div>
)

const Certificates = (at: At) =>
  at.material.certificates.length === 0 ? (
    <p>{at.v.t('apply.noCertificate')}</p>
  ) : (
    <Form own={at.own} action={action(at.v, at.draft)} once={freshKey()} hidden={{ ...said(at), do: 'way', way: 'certificate' }}>
      <fieldset>
        <legend>{at.v.t('apply.whichCertificate')}</legend>
        {at.material.certificates.map(({ id, title, chosen }) => (
          <label className="option" key={id}>
            <input type="radio" name="certificate" value={id} defaultChecked={chosen || at.material.certificates.length === 1} />
            <span>
              {at.v.of(title)}
              <small>{id}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <button className={at.material.done ? 'plain' : undefined}>
        {at.v.t(at.material.done ? 'apply.useOther' : 'apply.useCertificate')}
      </button>
    </Form>
  )

const Promise = (at: At) => (
  <Form own={at.own} action={action(at.v, at.draft)} once={freshKey()} hidden={{ ...said(at), do: 'way', way: 'promise' }}>
    <p>{at.v.t('apply.promiseWords', { title: at.v.of(at.material.title) })}</p>
    <button>{at.v.t('apply.promise')}</button>
  </Form>
)

function Uploads(at: At) {
  const { v, own, draft, material, faults } = at
  const name = `file-${material.id}`
  return (
    <>
      {material.uploads.length > 0 && <Pages v={v} own={own} draft={draft} material={material} />}
      <Form own={own} action={action(v, draft)} once={freshKey()} files hidden={{ ...said(at), do: 'upload' }}>
        <div className={faults.length > 0 ? 'field is-wrong' : 'field'}>
          <label htmlFor={name}>
            {v.t(material.uploads.length > 0 ? 'apply.addPage' : 'apply.pickFile', { title: v.of(material.title) })}
          </label>
          <p className="hint" id={`${name}-hint`}>
            {v.t('apply.fileHint', { most: MEGABYTES })}
          </p>
          {faults.map(({ text }, i) => (
            <p key={text} className="wrong" id={`${name}-wrong-${i}`}>
              <span className="unseen">{v.t('own.error')}</span>
              {text}
            </p>
          ))}
          <input
            id={name}
            name="file"
            type="file"
            multiple
            accept={KINDS}
            aria-describedby={[`${name}-hint`, ...faults.map((_, i) => `${name}-wrong-${i}`)].join(' ')}
            aria-invalid={faults.length > 0 || undefined}
          />
        </div>
        <button className={material.uploads.length > 0 ? 'plain' : undefined}>{v.t('apply.upload')}</button>
      </Form>
    </>
  )
}
