import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import type { Visit } from '../../visit.ts'

const notes = { again: 'own.again', ended: 'own.ended', out: 'own.done.out' } as const

/** Before anyone is signed in; `isOpen` is false where there is no issuer to go to. */
export function signIn(v: Visit, isOpen: boolean, back = '/me', note?: keyof typeof notes): Page {
  return {
    title: v.t('own.me'),
    description: v.t('own.signInLead'),
    body: (
      <>
        <Title lead={v.t('own.signInLead')}>{v.t('own.me')}</Title>
        {note && <p role="status">{v.t(notes[note])}</p>}
        {isOpen ? (
          <>
            <p>
              <a className="button" href={`/me/sign-in?${new URLSearchParams({ back })}`}>
                {v.t('own.signIn')}
              </a>
            </p>
            <p className="quiet">{v.t('own.signInHow')}</p>
          </>
        ) : (
          <p>{v.t('own.away')}</p>
        )}
      </>
    ),
  }
}
