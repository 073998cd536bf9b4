// 谁看过我的数据: who looked, when, in which register, at what, for which case. The list is written by the registers themselves.
import { SPOKEN } from '#kernel/id/spoken.ts'
import type { Out } from '#kernel/module/contract.ts'
import { ways } from '#kernel/registers/base/ways.ts'
import { myLooks } from '#modules/platform/reading/contract.ts'
import { myApplications } from '#modules/services/applications/contract.ts'
import type { Doing, Here } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Choices, Title } from '../../../parts/blocks.tsx'
import { instantWords } from '../../../parts/format.ts'
import { InstantText, listed, Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { about } from '../refused.tsx'

type Look = Out<typeof myLooks>['looks'][number]

const NUMBERS = new RegExp(`[A-Z]{2,6}-\\d{4}-${SPOKEN}`, 'g')
const REGISTER = /^[a-z-]{1,40}\.[a-z0-9-]{1,39}$/

export const looks = ({ v, doing }: Here): Promise<Page> => {
  const { register = '', before = '' } = v.query
  const wish = {
    ...(REGISTER.test(register) && { register }),
    ...(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(before) && { before }),
  }
  return about(v, doing.ask(myLooks, wish), async (found) => looksPage(v, found, await casesByNumber(doing)))
}

/** A case that a look was for, where it is one's own. */
async function casesByNumber(doing: Doing): Promise<ReadonlyMap<string, string>> {
  const found = await doing.ask(myApplications, {}).catch(() => undefined)
  return new Map(found?.cases.flatMap(({ number, id }) => (number ? [[number, id] as const] : [])))
}

function looksPage(v: Visit, { looks: rows, next }: Out<typeof myLooks>, cases: ReadonlyMap<string, string>): Page {
  const registers = new Map(rows.map(({ register, registerTitle }) => [register, v.of(registerTitle)]))
  const chosen = v.query.register ?? ''
  return {
    title: v.t('looks.title'),
    description: v.t('looks.lead'),
    body: (
      <div className="printable">
        <Title lead={v.t('looks.lead')}>{v.t('looks.title')}</Title>
        {(registers.size > 1 || chosen) && (
          <Choices
            label={v.t('looks.register')}
            items={[
              { name: v.t('looks.every'), href: v.to('/me/looks'), chosen: chosen === '' },
              ...[...registers].map(([register, name]) => ({
                name,
                href: v.to(`/me/looks?register=${register}`),
                chosen: register === chosen,
              })),
            ]}
          />
        )}
        {rows.length === 0 ? (
          <p>{v.t('looks.none')}</p>
        ) : (
          <ol className="looks">
            {rows.map((look, i) => (
              <LookOf key={`${look.at} ${i}`} v={v} look={look} cases={cases} isNewDay={dayOf(look) !== (rows[i - 1] && dayOf(rows[i - 1]!))} />
            ))}
          </ol>
        )}
        {next && (
          <p>
            <a href={v.to(`/me/looks?${new URLSearchParams({ ...(chosen && { register: chosen }), before: next })}`)}>{v.t('looks.older')}</a>
          </p>
        )}
        <section>
          <h2>{v.t('looks.heldTitle')}</h2>
          <p>{v.t('looks.held')}</p>
          <p>{v.t('looks.doubt')}</p>
        </section>
      </div>
    ),
  }
}

const dayOf = ({ at }: Look) => instantWords('zh', at).split(' ')[0]

type One = { readonly v: Visit; readonly look: Look; readonly cases: ReadonlyMap<string, string>; readonly isNewDay: boolean }

function LookOf({ v, look, cases, isNewDay }: One) {
  const { at, registerTitle, way, organ, who, system, matter, purpose } = look
  const numbers = purpose.match(NUMBERS) ?? []
  const id = numbers.map((number) => cases.get(number)).find((found) => found !== undefined)
  // The number of the part that an organ handles stands before that of the application, which alone its applicant knows.
  const said = numbers.length > 1 ? purpose.replace(numbers[0]!, '').trim() : purpose
  return (
    <li className={isNewDay ? 'new-day' : undefined}>
      <p className="look-who">
        <strong>
          <Zh v={v}>{organ ?? who}</Zh>
        </strong>
        {organ && (
          <>
            {' '}
            <Zh v={v}>{who}</Zh>
          </>
        )}
        {system && (
          <span className="quiet">
            {' '}
            <Zh v={v}>{system}</Zh>
          </span>
        )}
        <span className="quiet">
          {' '}
          {v.of(ways[way])} · <InstantText v={v} at={at} />
        </span>
      </p>
      <p>
        {v.of(registerTitle)}
        {v.t('frame.colon')}
        {listed(v, v.language === 'zh' ? look.fields : look.fieldsEn)}
      </p>
      <p className="quiet">
        {v.t('looks.for')}
        <Zh v={v}>{matter}</Zh>
        {purpose && purpose !== matter && (
          <>
            {' · '}
            {id ? <a href={v.to(`/me/cases/${id}`)}>{said}</a> : <Zh v={v}>{said}</Zh>}
          </>
        )}
      </p>
    </li>
  )
}

