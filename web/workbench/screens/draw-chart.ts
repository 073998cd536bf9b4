// Drawing a chart into its place: in SVG, in the colours of the appearance, as wide as the place is, until it is taken away.
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([SVGRenderer])

/** `optionOf` is given the tokens by name (`--c-brand`). Answers what takes the chart away. */
export function drawChart(place: HTMLElement, optionOf: (colour: (name: string) => string) => object): () => void {
  const chart = init(place, null, { renderer: 'svg' })
  const style = getComputedStyle(document.documentElement)
  chart.setOption({ animation: false, ...optionOf((name) => style.getPropertyValue(name).trim()) })
  const fit = () => chart.resize()
  addEventListener('resize', fit)
  return () => {
    removeEventListener('resize', fit)
    chart.dispose()
  }
}
