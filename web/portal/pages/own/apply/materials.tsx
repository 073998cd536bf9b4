// The materials (P8), one section each: what is shared needs nothing; a certificate is called, a promise is given, pages are uploaded
// and put in order by buttons. A page that cannot be taken keeps the others.
import type { Here } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Status, Title } from '../../../parts/blocks.tsx'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { Fault, Own } from '../own.ts'
import { Faults } from '../parts.tsx'
import { about, statusWith, titleWith } from '../refused.tsx'
import { type Draft, draftOf, type Material, onward, pathOf } from './draft.ts'
import { MaterialRow, MEGABYTES } from './material-row.tsx'

export const materials = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, draftOf(v, doing), (draft) =>
    materialsPage(v, own, draft, v.query.fault === 'large' ? [{ text: v.t('apply.tooMuch', { most: MEGABYTES }) }] : []),
  )

export function materialsPage(v: Visit, own: Own, draft: Draft, faults: readonly Fault[]): Page {
  const yours = draft.materials.filter(({ way }) => way !== 'base')
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
        <h2>{v.t('apply.yours')}</h2>
        {yours.length === 0 && <p>{v.t('apply.nothingYours')}</p>}
        {yours.map((material) => (
          <MaterialRow
            key={material.id}
            v={v}
            own={own}
            draft={draft}
            material={material}
            faults={faults.filter(({ field }) => field === material.id)}
          />
        ))}
        <Shared v={v} materials={draft.materials.filter(({ way }) => way === 'base')} />
        <p className="buttons">
          <a className="button" href={next}>
            {v.t('apply.continue')}
          </a>
        </p>
      </>
    ),
  }
}

const Shared = ({ v, materials: all }: { v: Visit; materials: readonly Material[] }) =>
  all.length === 0 ? null : (
    <section>
      <h2>{v.t('apply.shared')}</h2>
      <p className="quiet">{v.t('apply.sharedWhat')}</p>
      <ul className="case-lines">
        {all.map(({ id, title, issuer }) => (
          <li key={id}>
            <Status tone="done">{v.of(title)}</Status>
            <span className="quiet">
              {v.t('apply.issuer')}
              <Zh v={v}>{issuer}</Zh>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
