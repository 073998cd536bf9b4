// Figures of quality as rows: what, of which base, whose, how much, and how it is counted.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/statistics/contract.ts'
import { useSpeech } from '#web/kit/language.tsx'

type Figure = Out<typeof contract.quality>['figures'][number]

export function FigureTable({ figures, label }: { readonly figures: readonly Figure[]; readonly label: string }) {
  const { t, w } = useSpeech()
  const number = (n: number) => n.toLocaleString('en-US')
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="y-rows y-rows-page y-rows-roomy y-quality-table">
        <thead>
          <tr>
            <th scope="col">{t('quality.measure')}</th>
            <th scope="col">{t('quality.organ')}</th>
            <th scope="col" className="y-num">
              {t('quality.share')}
            </th>
            <th scope="col" className="y-num">
              {t('quality.counts')}
            </th>
            <th scope="col">{t('quality.scope')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.register} ${figure.aspect} ${figure.measure} ${figure.organ}`}>
              <th scope="row">
                {w(figure.title)}
                <span className="y-faint">{w(figure.registerTitle)}</span>
              </th>
              <td>{figure.organName}</td>
              <td className="y-num">
                {figure.permille === null ? t('quality.open') : `${(figure.permille / 10).toFixed(1)}%`}
                {figure.days !== null && <span className="y-faint">{t('quality.days', { n: figure.days })}</span>}
              </td>
              <td className="y-num">{figure.permille === null ? number(figure.of) : `${number(figure.reached)}／${number(figure.of)}`}</td>
              <td>{w(figure.scope)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
