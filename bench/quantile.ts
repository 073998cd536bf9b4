/** The value below which the share `q` of the values lies. */
export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * q)] ?? 0

export const median = (values: readonly number[]): number => quantile(values, 0.5)
