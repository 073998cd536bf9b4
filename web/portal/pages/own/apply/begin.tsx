// Before a draft is begun: what is applied for, in whose name, where. A draft of the same errand that was left is offered first. The
// answers of the guide come in the address and are not asked again.
import type { Out } from '#kernel/module/contract.ts'
import { divisions } from '#modules/platform/people/contract.ts'
import { myApplications, startDraft } from '#modules/services/applications/contract.ts'
import { NotThere } from '../../../asking.ts'
import type { Doing, Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Facts, Title } from '../../../parts/blocks.tsx'
import { dayWords } from '../../../parts/format.ts'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { Fault, Me, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { pathOf } from './draft.ts'

const ERRAND = /^[a-z0-9-]{1,60}$/
const ANSWER = /^[A-Za-z-]{1,40}:[A-Za-z0-9-]{1,40}$/
const PROVINCE = '430000'

type Wanted = { readonly errand: string; readonly answers: readonly string[]; readonly division: string | undefined }
type Places = Readonly<Out<typeof divisions>['divisions']>

const wantedIn = (errand: string, answers: string, division: string | undefined): Wanted => {
  if (!ERRAND.test(errand)) throw new NotThere()
  return {
    errand,
    answers: answers
      .split(',')
      .filter((answer) => ANSWER.test(answer))
      .slice(0, 40),
    division: division !== undefined && /^43\d{4}$/.test(division) ? division : undefined,
  }
}

export const begin = ({ v, own, doing }: Here): Promise<Page> =>
  beginPage(v, own, doing, wantedIn(v.query.errand ?? '', v.query.a ?? '', v.place), [])

/** What an errand is called: a life event's card, or a matter's. */
async function titleOf(v: Visit, errand: string): Promise<string> {
  const event = await v.asking.part('lifeEvent', { id: errand })
  return v.of((event.is === 'here' ? event.answer : await v.asking.must('matter', { id: errand })).title)
}

async function beginPage(v: Visit, own: Own, doing: Doing, wanted: Wanted, faults: readonly Fault[]): Promise<Page> {
  const { errand, answers, division } = wanted
  const asked = Promise.all([doing.ask(myApplications, {}), titleOf(v, errand), placesOf(v, doing), own.me()])
  return await about(v, asked, ([{ drafts }, title, places, me]) => {
    const left = drafts.filter((draft) => draft.title[v.language] === title)
    return {
      title: titleWith(v, v.t('apply.new', { title }), faults),
      description: v.t('apply.newLead'),
      ...statusWith(faults),
      body: (
        <>
          <Title lead={v.t('apply.newLead')}>{v.t('apply.new', { title })}</Title>
          <Faults v={v} faults={faults} />
          {faults.length > 0 && (
            <p>
              <a href={v.to(`/items/${errand}/guide`)}>{v.t('apply.toGuide')}</a>
            </p>
          )}
          {left.map(({ id, expiresOn }) => (
            <p key={id} className="note">
              {v.t('apply.left', { day: dayWords(v.language, expiresOn) })} <a href={pathOf(v, id)}>{v.t('apply.goOn')}</a>
            </p>
          ))}
          <Facts
            facts={[
              [
                v.t('apply.holder'),
                <span key="holder">
                  <Zh v={v}>{holderName(me, own)}</Zh>
                  {me.capacities.length > 0 && (
                    <>
                      {' '}
                      <a href={v.to('/me/act-for')}>{v.t('own.change')}</a>
                    </>
                  )}
                </span>,
              ],
            ]}
          />
          <Form own={own} action={v.to('/me/apply/new')} once={freshKey()} hidden={{ errand, a: answers.join(',') }}>
            <PlaceField v={v} places={places} chosen={division} />
            <button>{v.t('apply.start')}</button>
          </Form>
          <p>
            <a href={v.to(`/items/${errand}`)}>{v.t('guide.back')}</a>
          </p>
        </>
      ),
    }
  })
}

/** Known already but in the first moments of the portal. */
const placesOf = async (v: Visit, doing: Doing): Promise<Places> => v.divisions?.all ?? (await doing.ask(divisions, {})).divisions

const holderName = (me: Me, { capacity }: Own): string => me.capacities.find((one) => one.capacity === capacity)?.name ?? me.name

/** Counties under their prefecture, the province itself first. */
const PlaceField = ({ v, places, chosen }: { v: Visit; places: Places; chosen: string | undefined }) => (
  <div className="field">
    <label htmlFor="division">{v.t('apply.where')}</label>
    <p className="hint" id="division-hint">
      {v.t('apply.whereHint')}
    </p>
    <select
      id="division"
      name="division"
      defaultValue={chosen ?? ''}
      aria-describedby="division-hint"
      lang={v.language === 'zh' ? undefined : 'zh-CN'}
    >
      <option value="">{v.t('apply.choose')}</option>
      <option value={PROVINCE}>{v.t('apply.wholeProvince')}</option>
      {places
        .filter(({ level }) => level === 'prefecture')
        .map(({ code, name }) => (
          <optgroup key={code} label={name}>
            <option value={code}>{name}</option>
            {places
              .filter(({ parent }) => parent === code)
              .map((county) => (
                <option key={county.code} value={county.code}>
                  {county.name}
                </option>
              ))}
          </optgroup>
        ))}
    </select>
  </div>
)

export const start: OwnForm['run'] = ({ v, own, doing, filled }) => {
  const wanted = wantedIn(filled.text('errand'), filled.text('a', 4_000), filled.text('division'))
  const { errand, answers, division } = wanted
  if (division === undefined) return beginPage(v, own, doing, wanted, [{ field: 'division', text: v.t('apply.whereMissing') }])
  return orAgain(
    v,
    async () => {
      const input = { errand, division, ...(answers.length > 0 && { answers: [...answers] }) }
      const { id } = await doing.act(startDraft, input, filled.text('key'))
      return { to: pathOf(v, id) }
    },
    ({ faults }) => beginPage(v, own, doing, wanted, faults),
  )
}
