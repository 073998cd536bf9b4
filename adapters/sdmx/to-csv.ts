// SDMX-CSV 1.0: a row an observation, the dataflow in the first column.
import { AGENCY, type Cells, frequencyOf, type Observation, VERSION } from './cube.ts'

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export function toCsv(cells: Cells, observations: readonly Observation[]): string {
  const simulated = new Map(cells.snapshots.map(({ period, simulated: is }) => [period, is]))
  const head = [
    'DATAFLOW',
    'FREQ',
    ...cells.dimensions.map(({ id }) => id),
    'TIME_PERIOD',
    'OBS_VALUE',
    'OBS_STATUS',
    'UNIT_MEASURE',
    'DATA_KIND',
  ]
  const rows = observations.map(({ key, period, value, status }) => [
    `${AGENCY}:${cells.cube}(${VERSION})`,
    frequencyOf(period),
    ...key,
    period,
    value === null ? '' : String(value),
    status,
    'COUNT',
    simulated.get(period) ? 'SIMULATED' : 'REGISTERED',
  ])
  return `${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}
