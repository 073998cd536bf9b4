// 网络变更: the list of changes, and the ways to a new one and to the history.
import { Button } from 'antd'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink, useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { NoRight } from './no-right.tsx'
import { RegisterTable } from './register-list.tsx'

export function Changes() {
  const { t } = useSpeech()
  const { register, action } = useHouse()
  const go = useGo()
  const card = register('changes.change')
  if (!card?.allowed) return <NoRight title={t('changes.title')} may="changes.read" />
  const proposes = action('changes.propose-change')?.allowed
  return (
    <RegisterTable
      card={card}
      title={t('changes.title')}
      below={
        <>
          <p className="y-lead">{t('changes.lead')}</p>
          <p className="y-links">
            {proposes && (
              <>
                <Button type="primary" onClick={() => go('/changes/new')}>
                  {t('changes.new')}
                </Button>
                <Button onClick={() => go('/changes/import')}>{t('changes.import')}</Button>
              </>
            )}
            <KitLink to="/changes/history">{t('changes.history')}</KitLink>
          </p>
        </>
      }
    />
  )
}
