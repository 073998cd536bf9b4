// Who applies: the name is known, the telephone is asked once.
import { saveDraft } from '#modules/services/applications/contract.ts'
import type { Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Facts, Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { AskedFieldOf, nameOf } from '../asked-field.tsx'
import type { Fault } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { type Draft, draftOf, onward, pathOf } from './draft.ts'

const TELEPHONE = /^[0-9+ -]{5,20}$/

export const applicant = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, Promise.all([draftOf(v, doing), own.me()]), ([draft]) => applicantPage(v, own, draft, draft.telephone ?? '', []))

async function applicantPage(v: Visit, own: Here['own'], draft: Draft, telephone: string, faults: readonly Fault[]): Promise<Page> {
  const { name } = await own.me()
  const isForAnother = draft.holderName !== name
  return {
    title: titleWith(v, v.t('apply.applicant'), faults),
    description: v.of(draft.title),
    ...statusWith(faults),
    body: (
      <>
        <p className="trail">
          <a href={pathOf(v, draft.id)}>{v.of(draft.title)}</a>
        </p>
        <Title>{v.t('apply.applicant')}</Title>
        <Faults v={v} faults={faults} />
        <Facts
          facts={[
            [
              v.t('apply.holder'),
              <Zh key="holder" v={v}>
                {draft.holderName}
              </Zh>,
            ],
            isForAnother && [
              v.t('apply.doneBy'),
              <Zh key="by" v={v}>
                {name}
              </Zh>,
            ],
          ]}
        />
        <Form
          own={own}
          action={pathOf(v, draft.id, '/applicant')}
          once={freshKey()}
          hidden={{ version: draft.version, from: v.query.from ?? '' }}
        >
          <AskedFieldOf
            v={v}
            field={{
              id: 'telephone',
              title: v.t('apply.telephone'),
              hint: v.t('apply.telephoneHint'),
              kind: 'telephone',
              value: telephone,
              wrong: faults.find(({ field }) => field === nameOf('telephone'))?.text,
            }}
          />
          <button>{v.t('apply.continue')}</button>
        </Form>
      </>
    ),
  }
}

export const saveApplicant: OwnForm['run'] = ({ v, own, doing, filled }) =>
  about(v, draftOf(v, doing), async (draft) => {
    const telephone = filled.text(nameOf('telephone')).trim()
    if (!TELEPHONE.test(telephone))
      return applicantPage(v, own, draft, telephone, [{ field: nameOf('telephone'), text: v.t('apply.telephoneWrong') }])
    return orAgain(
      v,
      async () => {
        const version = Number(filled.text('version')) || draft.version
        await doing.act(saveDraft, { id: draft.id, version, values: {}, telephone }, filled.text('key'))
        return { to: onward(v, await draftOf(v, doing), '/applicant', filled.text('from')) }
      },
      async ({ faults }) => applicantPage(v, own, await draftOf(v, doing), telephone, faults),
    )
  })
