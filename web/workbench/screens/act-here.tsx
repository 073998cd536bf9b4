// An action beside the record it is about: its own form in a drawer, with what is settled filled in and unseen, and with
// choices where the contract only says a code. What the answer says once is shown before the drawer closes.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { fieldsOf, type FieldSchema } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'

export type Offer = readonly { readonly value: string; readonly label: string }[]

type Props = {
  readonly name: string
  /** What is settled already: it goes along unseen. */
  readonly fixed?: Readonly<Record<string, unknown>>
  /** What may be chosen for a field that the contract leaves open. */
  readonly offer?: Readonly<Record<string, Offer>>
  readonly label?: string
  /** The parts of the answer that are told; all of them unless said. What is empty is not told. */
  readonly tells?: readonly string[]
  readonly kind?: 'primary' | 'default' | 'link'
}

const chosenFrom = (schema: FieldSchema, offer: Offer): FieldSchema => {
  const words = Object.fromEntries(offer.map(({ value, label }) => [value, { zh: label, en: label }]))
  const { title, description, 'x-en': en } = schema
  const said = { type: 'string', ...(title && { title }), ...(description && { description }), ...(en && { 'x-en': en }) }
  return { ...said, enum: offer.map(({ value }) => value), 'x-words': words }
}

function withOffers(schema: FieldSchema, offers: Readonly<Record<string, Offer>>): FieldSchema {
  const properties = { ...schema.properties }
  for (const [name, offer] of Object.entries(offers)) {
    const field = properties[name]
    if (field)
      properties[name] = field.type === 'array' ? { ...field, items: chosenFrom(field.items ?? {}, offer) } : chosenFrom(field, offer)
  }
  return { ...schema, properties }
}

const NONE = {}

export function ActHere({ name, fixed = NONE, offer = NONE, label, tells, kind = 'default' }: Props) {
  const { w, t } = useSpeech()
  const { action: find, names } = useHouse()
  const cache = useQueryClient()
  const [open, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<Record<string, unknown>>()
  const action = find(name)
  if (!action?.allowed) return null
  const title = w(action.title)
  const close = () => {
    setOpen(false)
    setOutcome(undefined)
  }
  const toldOf = (answer: Readonly<Record<string, unknown>>) =>
    fieldsOf(action.output).filter(({ name: part, kind: of }) => {
      const said = answer[part]
      return of !== 'id' && said !== undefined && (tells ? tells.includes(part) && !(Array.isArray(said) && said.length === 0) : true)
    })
  const told = outcome ? toldOf(outcome) : []
  const send = async (values: Record<string, unknown>, key: string) => {
    const answer = (await post<Record<string, unknown>>(action.path ?? `/api/${name.replace('.', '/')}`, values, key)) ?? {}
    await cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'meta' })
    if (toldOf(answer).length > 0) setOutcome(answer)
    else close()
  }
  return (
    <>
      <Button type={kind} size={kind === 'link' ? 'small' : 'middle'} onClick={() => setOpen(true)}>
        {label ?? title}
      </Button>
      <Drawer open={open} size={520} title={title} onClose={close} destroyOnHidden>
        {outcome ? (
          <div role="status">
            <dl className="y-facts y-facts-one">
              {told.map((field) => (
                <div key={field.name} className="y-fact">
                  <dt>{w(field.title)}</dt>
                  <dd className={field.name === 'password' ? 'y-recovery-code' : undefined}>
                    {valueText(field, outcome[field.name], names)}
                  </dd>
                  {field.schema.description && <p className="y-hint">{field.schema.description}</p>}
                </div>
              ))}
            </dl>
            <Button type="primary" onClick={close}>
              {t('staff.close')}
            </Button>
          </div>
        ) : (
          <RecordForm
            schema={withOffers(action.input, offer)}
            initial={{ ...fixed }}
            settled={Object.keys(fixed)}
            submit={title}
            onSubmit={send}
            before={w(action.consequence) && <p className="y-consequence">{w(action.consequence)}</p>}
          />
        )}
      </Drawer>
    </>
  )
}
