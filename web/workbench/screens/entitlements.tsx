// 权限管理: which duty holds which permission, with which scope, one module at a time; what may not stand together is shown
// as shut, not left out.
import { Select } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type * as entitlements from '#modules/platform/entitlements/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

type Matrix = Out<typeof entitlements.matrix>
type Duty = Matrix['duties'][number]
type Permission = Matrix['permissions'][number]

export function Entitlements() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const [search, setSearch] = useSearchMap()
  const read = useAnswer<Matrix>('entitlements.matrix')
  if (!read.allowed) return <NoRight title={t('rights.title')} may="entitlements.read" />
  const modules = meta.modules.filter(({ name }) => read.data?.permissions.some((one) => one.name.startsWith(`${name}.`)))
  const module = (typeof search.module === 'string' && search.module) || modules[0]?.name
  const shown = read.data?.permissions.filter(({ name }) => name.startsWith(`${module}.`)) ?? []
  return (
    <>
      <PageHead title={t('rights.title')} lead={t('rights.lead')} actions={<ActHere name="entitlements.make-duty" />} />
      <div className="y-inline-field">
        <label className="y-label" htmlFor="rights-module">
          {t('rights.module')}
        </label>
        <Select
          id="rights-module"
          className="y-rights-module"
          showSearch={{ optionFilterProp: 'label' }}
          value={module ?? null}
          options={modules.map(({ name, title }) => ({ value: name, label: w(title) }))}
          onChange={(next) => setSearch({ ...search, module: next })}
        />
      </div>
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading rows={12} />}
      {read.data && <Table duties={read.data.duties} permissions={shown} />}
    </>
  )
}

function Table({ duties, permissions }: { duties: readonly Duty[]; permissions: readonly Permission[] }) {
  const { t, w, language } = useSpeech()
  const { meta } = useHouse()
  const titleOf = (name: string) => w(meta.permissions.find((one) => one.name === name)?.title) || name
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={t('rights.title')}>
      <table className="y-rows y-rows-page y-rights">
        <thead>
          <tr>
            <th scope="col">{t('rights.duty')}</th>
            {permissions.map(({ name, proof, inPerson }) => (
              <th scope="col" key={name}>
                {titleOf(name)}
                {(proof || inPerson) && (
                  <span className="y-faint">
                    {[proof && t('rights.proof'), inPerson && t('rights.inPerson')].filter(Boolean).join(' · ')}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <tr key={duty.id}>
              <th scope="row">
                {language === 'zh' ? duty.title : duty.titleEn} <span className="y-count">{t('rights.posts', { n: duty.posts })}</span>
              </th>
              {permissions.map((permission) => (
                <td key={permission.name}>
                  <Cell duty={duty} permission={permission} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ duty, permission }: { duty: Duty; permission: Permission }) {
  const { t, w } = useSpeech()
  const { action } = useHouse()
  const scopes = action('entitlements.give-permission')?.input.properties?.scope?.['x-words']
  const scope = duty.may[permission.name]
  const fixed = { duty: duty.id, permission: permission.name }
  if (permission.class !== 'any' && permission.class !== duty.class) return <span className="y-faint">{t('rights.shut')}</span>
  return (
    <>
      {scope ? <strong>{w(scopes?.[scope])}</strong> : <span className="y-faint">—</span>}
      <ActHere name="entitlements.give-permission" fixed={fixed} label={t(scope ? 'rights.change' : 'rights.give')} kind="link" />
      {scope && <ActHere name="entitlements.take-permission" fixed={fixed} label={t('rights.take')} kind="link" />}
    </>
  )
}
