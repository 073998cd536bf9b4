// The lines of the present search as a file of evidence. A reason is asked for and stands in the log; the file is checked
// offline, by whoever has the two public keys.
import { useMutation } from '@tanstack/react-query'
import { Button, Input, Modal } from 'antd'
import { useState, type FormEvent } from 'react'
import { getFor, type Query } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { handOut } from '#web/kit/file-bytes.ts'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { MOST_EXPORTED } from '#modules/platform/audit/contract.ts'

type Made = { name: string; text: string; lines: number; left: number; open: number }

export function AuditExport({ search }: { search: Query }) {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const made = useMutation({
    mutationFn: () => getFor<Made>(reason.trim(), '/api/audit/export', search),
    onSuccess: ({ name, text }) => handOut(name, new Blob([text], { type: 'application/jsonl' })),
  })
  const close = () => {
    setOpen(false)
    setReason('')
    made.reset()
  }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    made.mutate()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('audit.export')}</Button>
      <Modal open={isOpen} title={t('audit.export')} footer={null} onCancel={close} destroyOnHidden>
        <form onSubmit={ask}>
          <p>{t('audit.exportLead', { n: MOST_EXPORTED })}</p>
          <label className="y-label" htmlFor="audit-reason">
            {t('audit.exportReason')}
          </label>
          <p className="y-hint" id="audit-reason-hint">
            {t('audit.exportReasonHint')}
          </p>
          <Input
            id="audit-reason"
            aria-describedby="audit-reason-hint"
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
          />
          <p className="y-form-foot">
            <Button type="primary" htmlType="submit" loading={made.isPending} disabled={!reason.trim()}>
              {t('audit.export')}
            </Button>
          </p>
        </form>
        <div role="status">{made.data && <Done made={made.data} />}</div>
        {made.isError && <ProblemNotice error={made.error} />}
      </Modal>
    </>
  )
}

function Done({ made: { lines, left, open } }: { made: Made }) {
  const { t } = useSpeech()
  return (
    <>
      <p className="y-note y-note-good">{t('audit.exportDone', { n: lines })}</p>
      {left > 0 && <p className="y-note">{t('audit.exportLeft', { n: left })}</p>}
      {open > 0 && <p className="y-note">{t('audit.exportOpen', { n: open })}</p>}
      <p className="y-hint">{t('audit.exportCheck')}</p>
    </>
  )
}
