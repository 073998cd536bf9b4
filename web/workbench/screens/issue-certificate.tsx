// A certificate issued by hand: the kind says whose it may be and what stands on it, so that nobody types the names of fields.
import { Radio, Select } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import { type CertificateField, kindNamed, kinds } from '#modules/services/certificates/contract.ts'
import type { issue } from '#modules/services/certificates/contract.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { withWords } from '#web/kit/dictionary/dictionary.ts'
import { ofTheSealing } from '#web/kit/dictionary/of-the-sealing.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { NoRight } from './no-right.tsx'

withWords(ofTheSealing)

type Issued = Out<typeof issue>
type Whose = 'firm' | 'person'

export function IssueCertificate() {
  const { t, w } = useSpeech()
  const house = useHouse()
  const verb = house.action('certificates.issue')
  const [id, setId] = useState<string>()
  const [whose, setWhose] = useState<Whose>('firm')
  const [issued, setIssued] = useState<Issued>()
  if (!verb?.allowed) return <NoRight title={t('issue.title')} may="certificates.issue" />
  const own = kinds.filter(({ issuers }) => issuers.includes(house.session.organ.id))
  const kind = id === undefined ? undefined : kindNamed(id)
  const holder: Whose | undefined = kind && (kind.holder === 'any' ? whose : kind.holder)
  return (
    <>
      <PageHead
        title={w(verb.title)}
        trail={[{ to: '/registers/certificates.certificate', label: t('issue.list') }]}
        lead={t('issue.lead')}
      />
      <div role="status">
        {issued && (
          <p className="y-note y-note-good">
            {t('issue.done', { number: issued.number })}{' '}
            <KitLink to={`/registers/certificates.certificate/${issued.id}`}>{t('issue.see')}</KitLink>
          </p>
        )}
      </div>
      <section className="y-side" aria-labelledby="issue-kind-title">
        <h2 id="issue-kind-title">{t('issue.what')}</h2>
        {own.length === 0 && <p className="y-hint">{t('issue.none')}</p>}
        <div className="y-reply">
          <label htmlFor="issue-kind">{t('issue.kind')}</label>
          <Select
            id="issue-kind"
            className="y-wide"
            placeholder={t('form.choose')}
            {...(id !== undefined && { value: id })}
            options={own.map((one) => ({ value: one.id, label: w(one.title) }))}
            onChange={setId}
          />
          {kind?.holder === 'any' && (
            <Radio.Group
              aria-label={t('issue.whose')}
              value={whose}
              options={(['firm', 'person'] as const).map((value) => ({ value, label: t(`issue.${value}`) }))}
              onChange={({ target }) => setWhose(target.value as Whose)}
            />
          )}
          {kind && holder && (
            <RecordForm
              key={`${kind.id}${holder}`}
              schema={schemaOf(holder, kind.fields, verb.input, t)}
              submit={w(verb.title)}
              before={<p className="y-consequence">{w(verb.consequence)}</p>}
              onSubmit={async (given, key) => {
                setIssued(await post<Issued>('/api/certificates/issue', { kind: kind.id, ...sentOf(holder, kind.fields, given) }, key))
                setId(undefined)
              }}
            />
          )}
        </div>
      </section>
    </>
  )
}

const named = (title: string, more: Partial<FieldSchema> = {}): FieldSchema => ({ type: 'string', title, 'x-en': title, ...more })
/** What stands on it of its holder is said once. */
const NAMES: ReadonlySet<string> = new Set(['name', 'firmName', 'operator'])
const isHolders = (id: string) => NAMES.has(id) || id === 'uscc'

/** A field of the certificate, apart from what is asked beside it. */
const AT = 'on-'

function schemaOf(
  whose: Whose,
  fields: readonly CertificateField[],
  input: FieldSchema,
  t: ReturnType<typeof useSpeech>['t'],
): FieldSchema {
  const { validFrom = {}, validUntil = {} } = input.properties ?? {}
  const code =
    whose === 'firm'
      ? named(t('issue.credit'), { maxLength: 18, minLength: 18 })
      : named(t('issue.record'), { description: t('issue.recordHint'), maxLength: 36, minLength: 36 })
  return {
    type: 'object',
    properties: {
      code,
      holderName: named(t('issue.holderName'), { maxLength: 100 }),
      ...Object.fromEntries(fields.filter(({ id }) => !isHolders(id)).map((field) => [AT + field.id, shapeOf(field)])),
      validFrom,
      validUntil,
    },
    required: ['code', 'holderName', ...fields.filter(({ id, optional }) => !optional && !isHolders(id)).map(({ id }) => AT + id)],
  }
}

const shapeOf = ({ title, kind, max = 200 }: CertificateField): FieldSchema => ({
  type: 'string',
  title: title.zh,
  'x-en': title.en,
  ...(kind === 'day' ? { format: 'date' } : { maxLength: max }),
  ...(kind === 'long-text' && { 'x-widget': 'textarea' }),
})

function sentOf(
  whose: Whose,
  fields: readonly CertificateField[],
  { code, holderName, validFrom, validUntil, ...on }: Readonly<Record<string, unknown>>,
) {
  const ofHolder = (id: string) => (NAMES.has(id) ? holderName : id === 'uscc' && whose === 'firm' ? code : undefined)
  const values = fields.flatMap(({ id }) => {
    const value = ofHolder(id) ?? on[AT + id]
    return value ? [{ field: id, value: String(value) }] : []
  })
  return {
    holder: whose === 'firm' ? `legal-person/${String(code)}` : `person/${String(code)}`,
    ...(whose === 'firm' && { holderCode: code }),
    holderName,
    values,
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
  }
}
