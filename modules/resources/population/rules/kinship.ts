// Kin by blood, as far as the parents on record say (民法典 第1048条: in the direct line, or within three generations aside).
export type Parents = { readonly father?: string | undefined; readonly mother?: string | undefined }
export type Lineage = ReadonlyMap<string, Parents>

/** Ancestors with how many generations up each stands; oneself stands at 0. */
export function ancestors(lineage: Lineage, of: string, up: number): Map<string, number> {
  const found = new Map([[of, 0]])
  let row = [of]
  for (let at = 1; at <= up; at += 1) {
    const next = row.flatMap((id) => {
      const { father, mother } = lineage.get(id) ?? {}
      return [father, mother].filter((each) => each !== undefined)
    })
    row = next.filter((id) => !found.has(id))
    for (const id of row) found.set(id, at)
  }
  return found
}

/** How far up a lineage is read. One's own generation is the first, so grandparents are the third. */
export const GENERATIONS_UP = 4

/** Whether the two descend from one another, or both from one person at most two generations up. */
export function areNearKin(lineage: Lineage, a: string, b: string): boolean {
  const ofA = ancestors(lineage, a, GENERATIONS_UP)
  const ofB = ancestors(lineage, b, GENERATIONS_UP)
  if (ofA.has(b) || ofB.has(a)) return true
  return [...ofA].some(([id, up]) => up <= 2 && (ofB.get(id) ?? 3) <= 2)
}
