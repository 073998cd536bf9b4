// What is known of a return before anybody types: what its sources say, each with its definition and day, and its own last values.
import { censusFigures } from './census.ts'
import { countsIn, type Counted } from './counted.ts'
import type { Answered, Line, WhyEmpty } from './fields.ts'
import { type GdpFigure, gdpOf, GDP_UNIT, partOfGdp } from './gdp.ts'
import { countOf } from './rules/counts.ts'
import { ONCE } from './rules/periods.ts'
import { unitOf } from './rules/same-field.ts'
import { misfitOf } from './rules/values-fit.ts'
import { inUnit } from './rules/units.ts'
import { lastAnswers, placeOf, type Read, type ReturnWithForm, type LastAnswer } from './store.ts'

/** What a source says for one field: a value with its definition and day, or why there is none. */
export type Taken =
  | { readonly value: string; readonly scope: string | null; readonly time: string; readonly why?: undefined }
  | { readonly value: null; readonly time?: undefined; readonly why: WhyEmpty }
export type Known = { readonly taken: ReadonlyMap<string, Taken>; readonly before: ReadonlyMap<string, string> }

const none = (why: WhyEmpty): Taken => ({ value: null, why })

export async function knownOf(desk: Read, { id, form, organ, lines, period_code }: ReturnWithForm): Promise<Known> {
  const sourced = lines.flatMap((line) => (line.source ? [{ line, parts: line.source.code.split('/') }] : []))
  const ofKind = (kind: string) => sourced.filter(({ parts }) => parts[0] === kind)
  const { division } = await placeOf(desk, organ)
  const wanted = sourced.flatMap(({ line }) => countOf(line.source!.code) ?? [])
  const counted = await countsIn(desk, division, period_code, wanted)
  const items = ofKind('resource').map(({ parts }) => ({ resource: parts.slice(1, -1).join('/'), item: parts.at(-1)! }))
  const figures = await censusFigures(desk, division, items)
  const hasGdp = sourced.some(({ line }) => partOfGdp(line.source!.code) !== undefined)
  const gdp = hasGdp ? await gdpOf(desk, division, period_code) : (): GdpFigure => ({ why: 'not-published' })
  const last = await lastAnswers(desk, [form, ...ofKind('form').map(({ parts }) => parts[1]!)], organ, id)
  const answers = new Map<string, LastAnswer & { readonly answer: Answered }>(
    last.flatMap((one) => one.answers.map((answer) => [`${one.form}/${answer.field}`, { ...one, answer }] as const)),
  )

  const takenOf = (line: Line, [kind, ...rest]: readonly string[]): Taken => {
    const path = rest.join('/')
    if (kind === 'form') return ofForm(line, answers.get(path))
    if (kind === 'resource') {
      const figure = figures.get(path)
      if (!figure) return none('no-service')
      if (figure.value === null) return none('not-here')
      const value = inUnit(String(figure.value), line.source!.unit ?? null, unitOf(line))
      return { value, scope: figure.scope, time: figure.moment }
    }
    const part = partOfGdp(line.source!.code)
    if (part) return ofGdp(line, gdp(part))
    const count = countOf(line.source!.code)
    return count ? ofCount(line, counted.get(count.name)) : none('by-record')
  }
  return {
    taken: new Map(sourced.map(({ line, parts }) => [line.id, takenOf(line, parts)])),
    before: new Map(
      (last.find((one) => one.form === form)?.answers ?? []).flatMap(({ field, value }) =>
        value === null ? [] : [[field, value] as const],
      ),
    ),
  }
}

function ofCount(line: Line, found: Counted | undefined): Taken {
  if (!found || 'why' in found) return none(found?.why ?? 'not-published')
  return { value: inUnit(String(found.value), found.unit, unitOf(line)), scope: found.scope, time: found.time }
}

const ofGdp = (line: Line, found: GdpFigure): Taken =>
  'why' in found ? none(found.why) : { ...found, value: inUnit(found.value, GDP_UNIT, unitOf(line)) }

function ofForm(line: Line, found: (LastAnswer & { readonly answer: Answered }) | undefined): Taken {
  if (!found || found.answer.value === null) return none('not-answered')
  const value = inUnit(found.answer.value, unitOf(found.answer), unitOf(line))
  if (misfitOf(line, value)) return none('not-fitting')
  const period = found.period_code === ONCE ? '' : `${found.period_code}，`
  return { value, scope: line.source?.scope ?? null, time: `${period}${found.submitted_on} 报送` }
}
