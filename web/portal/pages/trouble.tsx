// What went wrong, plainly: what happened, what to do, a number to give. Never a stack, never a detail of the inside.
import { PROVINCE } from '../divisions.ts'
import type { WordKey } from '../dictionary/dictionary.ts'
import type { Page } from '../page.ts'
import { Facts } from '../parts/blocks.tsx'
import { InstantText } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

export const troubles = {
  gone: { status: 404, title: 'gone.title', lead: 'gone.lead', next: 'gone.do' },
  nowhere: { status: 404, title: 'nowhere.title', lead: 'nowhere.lead', next: 'nowhere.do' },
  bad: { status: 400, title: 'bad.title', lead: 'bad.lead', next: 'gone.do' },
  form: { status: 403, title: 'form.title', lead: 'form.lead', next: 'form.do' },
  busy: { status: 429, title: 'busy.title', lead: 'busy.lead', next: 'busy.do' },
  fault: { status: 500, title: 'fault.title', lead: 'fault.lead', next: 'fault.do' },
  away: { status: 503, title: 'away.title', lead: 'away.lead', next: 'away.do' },
} as const satisfies Record<string, { status: number; title: WordKey; lead: WordKey; next: WordKey }>

export type Trouble = keyof typeof troubles

export function troublePage(v: Visit, trouble: Trouble, number: string, facts: Readonly<Record<string, number>> = {}): Page {
  const { status, title, lead, next } = troubles[trouble]
  return {
    status,
    title: v.t(title),
    description: v.t(lead),
    body: (
      <div className="trouble">
        <h1>{v.t(title)}</h1>
        <p className="lead">{v.t(lead)}</p>
        <p className="lead">{v.t(next, facts)}</p>
        <p>
          {trouble === 'away' || trouble === 'fault' ? (
            <a href={v.address}>{v.t('trouble.again')}</a>
          ) : trouble === 'nowhere' ? (
            <a href={`/${PROVINCE}/places`}>{v.t('column.places')}</a>
          ) : (
            <a href="/">{v.t('trouble.home')}</a>
          )}
        </p>
        <Facts
          facts={[
            [
              v.t('trouble.phone'),
              <a key="phone" href="tel:12345">
                12345
              </a>,
            ],
            [v.t('trouble.number'), <code key="number">{number}</code>],
            [v.t('trouble.time'), <InstantText key="time" v={v} at={v.now} />],
          ]}
        />
      </div>
    ),
  }
}
