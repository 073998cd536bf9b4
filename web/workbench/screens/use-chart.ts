import { type RefObject, useEffect, useRef } from 'react'
import { useAppearance } from '#web/kit/theme.tsx'
import { drawChart } from './draw-chart.ts'

/** The place of a chart, drawn anew in another appearance or by another option: `optionOf` stays the same (`useCallback`) while its option does. */
export function useChart(optionOf: Parameters<typeof drawChart>[1]): RefObject<HTMLDivElement | null> {
  const { shown } = useAppearance()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? drawChart(place.current, optionOf) : undefined), [shown, optionOf])
  return place
}
