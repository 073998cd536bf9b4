// 替谁办: oneself, whoever appointed me, or the firm that I stand for.
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import { Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import type { Capacity, Fault, Own } from './own.ts'
import { Faults, Form, mattersIn, UntilText } from './parts.tsx'

export async function actFor(v: Visit, own: Own, faults: readonly Fault[] = []): Promise<Page> {
  const { name, capacities } = await own.me()
  return {
    title: v.t('own.choose'),
    description: v.t('own.chooseLead'),
    ...(faults.length > 0 && { status: 422 }),
    body: (
      <>
        <Title lead={v.t('own.chooseLead')}>{v.t('own.choose')}</Title>
        <Faults v={v} faults={faults} />
        <Form own={own} action="/me/act-for">
          <fieldset id="capacity">
            <legend>{v.t('own.choose')}</legend>
            <label className="option">
              <input type="radio" name="capacity" value="self" defaultChecked={own.capacity === 'self'} />
              <span>
                {v.t('own.self')}
                <small>
                  <Zh v={v}>{name}</Zh>
                </small>
              </span>
            </label>
            {capacities.map((capacity) => (
              <Option key={capacity.capacity} v={v} capacity={capacity} chosen={own.capacity === capacity.capacity} />
            ))}
          </fieldset>
          <button>{v.t('own.chooseButton')}</button>
        </Form>
        <p>
          <a href="/me">{v.t('own.cancel')}</a>
        </p>
      </>
    ),
  }
}

const Option = ({ v, capacity: { capacity, name, by, matters, until }, chosen }: { v: Visit; capacity: Capacity; chosen: boolean }) => (
  <label className="option">
    <input type="radio" name="capacity" value={capacity} defaultChecked={chosen} />
    <span lang={v.language === 'zh' ? undefined : 'zh-CN'}>
      {name}
      <small lang={v.language === 'zh' ? undefined : 'en'}>
        {by === 'representative' ? (
          v.t('own.byRepresentative')
        ) : (
          <>
            {mattersIn(v, matters)} · <UntilText v={v} until={until} />
          </>
        )}
      </small>
    </span>
  </label>
)
