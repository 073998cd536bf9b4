// The reply by its kind (政府信息公开条例 第36条): what this kind must say is asked, what it need not is not there, and the remedy of the law
// stands filled in.
import { useQueryClient } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import { type ReplyKind, replyContents, replyKinds } from '#modules/services/disclosure/contract.ts'
import type { requestCard } from '#modules/services/disclosure/contract.ts'
import { post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'

type One = Out<typeof requestCard>

export function DisclosureReply({ one: { templates, consults }, id }: { one: One; id: string }) {
  const { t, w } = useSpeech()
  const cache = useQueryClient()
  const verb = useHouse().action('disclosure.reply')
  const [kind, setKind] = useState<ReplyKind>()
  if (!verb) return null
  // By code: as the decree lists them, and not as keys that look like numbers come.
  const inOrder = templates.map((one) => one.kind).toSorted()
  const template = templates.find((one) => one.kind === kind)
  const must: readonly string[] = kind ? replyContents[kind].must : []
  const discloses = must.includes('content')
  const asked = [
    ...must,
    ...(discloses && consults.some(({ answer }) => answer === 'objects') ? ['publicInterest'] : []),
    ...(discloses ? ['fee', 'makePublic', 'isPersonal'] : []),
  ]
  const properties = Object.fromEntries(
    asked.flatMap((name) => (verb.input.properties?.[name] ? [[name, verb.input.properties[name]]] : [])),
  )
  return (
    <div className="y-reply">
      <label htmlFor="reply-kind">{t('disclosure.replyKind')}</label>
      <Select
        id="reply-kind"
        className="y-wide"
        placeholder={t('form.choose')}
        {...(kind && { value: kind })}
        options={inOrder.map((one) => ({ value: one, label: w(replyKinds[one]) }))}
        onChange={setKind}
      />
      {kind && template && (
        <>
          <p className="y-hint">{t('disclosure.replyBasis', { article: replyContents[kind].law })}</p>
          <RecordForm
            key={kind}
            schema={{ type: 'object', properties, required: must.filter((name) => name !== 'remedy') }}
            initial={{
              ...(must.includes('remedy') && { remedy: template.remedy }),
              ...(must.includes('content') && { content: template.text }),
            }}
            submit={w(verb.title)}
            before={<p className="y-consequence">{w(verb.consequence)}</p>}
            onSubmit={async (values, key) => {
              await post('/api/disclosure/reply', { request: id, kind, ...values }, key)
              await cache.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== 'session' && of !== 'meta' })
            }}
          />
        </>
      )}
    </div>
  )
}
