// The slips of a hand that copies: two figures changed places, one figure wrong. Pure; what is answered are values that could
// have been meant, or whether two values are one slip apart.

const FIGURES = [...'0123456789']

/** The text with two neighbours changed, for each pair that differs. */
export function transposed(text: string): string[] {
  const out: string[] = []
  for (let i = 0; i + 1 < text.length; i += 1)
    if (text[i] !== text[i + 1]) out.push(text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2))
  return out
}

/** The text with one figure another. */
export const oneFigureOff = (text: string): string[] =>
  [...text].flatMap((one, i) =>
    FIGURES.includes(one) ? FIGURES.filter((other) => other !== one).map((other) => text.slice(0, i) + other + text.slice(i + 1)) : [],
  )

/** Whether two texts of one length differ by two neighbours changed, by one character, or otherwise. */
export function slipBetween(a: string, b: string): 'same' | 'transposed' | 'digit' | 'differs' {
  if (a === b) return 'same'
  if (a.length !== b.length) return 'differs'
  const at = [...a].flatMap((one, i) => (one === b[i] ? [] : [i]))
  if (at.length === 1) return 'digit'
  const [i = 0, j = 0] = at
  return at.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i] ? 'transposed' : 'differs'
}

const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) && text >= '1900' && text < '2100'
}

const swapped = (day: string) => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`

/** Days that could have been meant: day and month changed, one figure wrong, two neighbours changed. */
export function daySlips(day: string): string[] {
  const figures = day.replaceAll('-', '')
  const dashed = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  const all = [swapped(day), ...oneFigureOff(figures).map(dashed), ...transposed(figures).map(dashed)]
  return [...new Set(all)].filter((one) => one !== day && isDay(one))
}

/** Calendars of the moon are not tried: a birthday told by the moon lies up to fifty days away and proves nothing. */
export function dayBetween(a: string, b: string): 'same' | 'swapped' | 'digit' | 'differs' {
  if (a === b) return 'same'
  if (swapped(a) === b) return 'swapped'
  return slipBetween(a.replaceAll('-', ''), b.replaceAll('-', '')) === 'differs' ? 'differs' : 'digit'
}
