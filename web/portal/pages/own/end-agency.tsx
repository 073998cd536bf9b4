import type { Page } from '../../page.ts'
import { Facts, Title } from '../../parts/blocks.tsx'
import { dayWords } from '../../parts/format.ts'
import { Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import type { Agency, Own } from './own.ts'
import { Form, mattersIn } from './parts.tsx'

/** Says once more what ends, and that it ends at once. */
export const endAgency = (v: Visit, own: Own, agency: Agency): Page => ({
  title: v.t('own.endTitle'),
  description: v.t('own.endLead'),
  body: (
    <>
      <Title lead={v.t('own.endLead')}>{v.t('own.endTitle')}</Title>
      <Facts
        facts={[
          [
            v.t('own.principal'),
            <Zh key="principal" v={v}>
              {agency.principal}
            </Zh>,
          ],
          [
            v.t('own.agent'),
            <Zh key="agent" v={v}>
              {agency.agent}
            </Zh>,
          ],
          [v.t('own.matters'), mattersIn(v, agency.matters)],
          [v.t('own.term'), v.t('own.termWords', { from: dayWords(v.language, agency.from), until: dayWords(v.language, agency.until) })],
          [
            v.t('own.reason'),
            <Zh key="reason" v={v}>
              {agency.reason}
            </Zh>,
          ],
        ]}
      />
      <Form own={own} action="/me/end-agency">
        <input type="hidden" name="id" value={agency.id} />
        <button className="grave">{v.t('own.endButton')}</button>
      </Form>
      <p>
        <a href="/me">{v.t('own.cancel')}</a>
      </p>
    </>
  ),
})
