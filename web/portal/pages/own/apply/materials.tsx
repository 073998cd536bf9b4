// The materials (P8), one section each: what is shared needs nothing; a certificate is called, a promise is given, pages are uploaded
// and put in order by buttons. A page that cannot be taken keeps the others.
import { uuid } from '#kernel/id/uuid.ts'
import { MOST_UPLOAD_BYTES, materialWays } from '#modules/services/applications/contract.ts'
import type { Here } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Status, Title } from '../../../parts/blocks.tsx'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, statusWith, titleWith } from '../refused.tsx'
import { type Draft, draftOf, type Material, onward, pathOf } from './draft.ts'
import { Pages } from './uploaded-pages.tsx'

export const MEGABYTES = MOST_UPLOAD_BYTES / 2 ** 20
export const KINDS = '.pdf,.ofd,.jpg,.jpeg,.png,.webp'

export const materials = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, draftOf(v, doing), (draft) =>
    materialsPage(v, own, draft, v.query.fault === 'large' ? [{ text: v.t('apply.tooMuch', { most: MEGABYTES }) }] : []),
  )

export function materialsPage(v: Visit, own: Own, draft: Draft, faults: readonly Fault[]): Page {
  const next = onward(v, draft, '/materials', v.query.from ?? '')
  return {
    title: titleWith(v, v.t('apply.materials'), faults),
    description: v.of(draft.title),
    ...statusWith(faults),
    body: (
      <>
        <p className="trail">
          <a href={pathOf(v, draft.id)}>{v.of(draft.title)}</a>
        </p>
        <Title lead={v.t('apply.materialsLead')}>{v.t('apply.materials')}</Title>
        <Faults v={v} faults={faults} />
        {draft.materials.map((material) => (
          <MaterialRow
            key={material.id}
            v={v}
            own={own}
            draft={draft}
            material={material}
            faults={faults.filter(({ field }) => field === material.id)}
          />
        ))}
        <p className="buttons">
          <a className="button" href={next}>
            {v.t('apply.continue')}
          </a>
        </p>
      </>
    ),
  }
}

type At = { readonly v: Visit; readonly own: Own; readonly draft: Draft; readonly material: Material; readonly faults: readonly Fault[] }

function MaterialRow(at: At) {
  const { v, material } = at
  const { id, title, issuer, why, way, done } = material
  return (
    <section className="material" id={id} tabIndex={-1}>
      <h2>{v.of(title)}</h2>
      <p className="quiet">
        {v.t('apply.issuer')}
        <Zh v={v}>{issuer}</Zh>
        {why && <> · {v.of(why)}</>}
      </p>
      <p>
        <Status tone={done ? 'done' : 'waits'}>
          {v.of(materialWays[way])}
          {!done && v.t('apply.stillOpen')}
        </Status>
      </p>
      {way === 'base' && (
        <p className="quiet">{v.t('apply.shared', { register: material.register ? v.of(material.register) : v.of(title) })}</p>
      )}
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
        <Form key={way} small own={at.own} action={action(at.v, at.draft)} once={uuid()} hidden={{ ...said(at), do: 'way', way }}>
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
    <Form own={at.own} action={action(at.v, at.draft)} once={uuid()} hidden={{ ...said(at), do: 'way', way: 'certificate' }}>
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
  <Form own={at.own} action={action(at.v, at.draft)} once={uuid()} hidden={{ ...said(at), do: 'way', way: 'promise' }}>
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
      <Form own={own} action={action(v, draft)} once={uuid()} files hidden={{ ...said(at), do: 'upload' }}>
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
