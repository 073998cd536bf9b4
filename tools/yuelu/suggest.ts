// "Did you mean": the known names that are nearest to what was typed.

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** At most three names that could have been meant: those that hold the word, else those a few letters away. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const word = typed.toLowerCase()
  const scored = names.map((name) => ({
    name,
    score: name.includes(word) ? 0 : Math.min(distance(word, name), distance(word, name.split('.')[1] ?? name)),
  }))
  const most = word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 4))
  return scored
    .filter(({ score }) => score <= most)
    .toSorted((a, b) => a.score - b.score || a.name.length - b.name.length)
    .slice(0, 3)
    .map(({ name }) => name)
}
