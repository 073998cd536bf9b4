// While somebody acts for another, every page of theirs says so on top.
import type { Page } from '../../page.ts'
import { Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import type { Own } from './own.ts'

export async function withBar(v: Visit, { me, capacity }: Own, page: Page): Promise<Page> {
  if (capacity === 'self') return page
  const acting = (await me()).capacities.find((one) => one.capacity === capacity)
  if (!acting) return page
  const [before, after] = v.t('own.actingBar').split('{name}')
  return {
    ...page,
    body: (
      <>
        <p className="acting-bar">
          <span>
            {before}
            <strong>
              <Zh v={v}>{acting.name}</Zh>
            </strong>
            {after}
          </span>{' '}
          <a href={v.to('/me/act-for')}>{v.t('own.change')}</a>
        </p>
        {page.body}
      </>
    ),
  }
}
