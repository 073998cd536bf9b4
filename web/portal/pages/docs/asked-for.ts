// How a reply that was made public is named in a list, and where it stands.
const MOST = 60

/** What was asked for, in one line. */
export const askedFor = (wanted: string): string => {
  const line = wanted.replaceAll(/\s+/g, ' ').trim()
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line
}

export const placeOfReply = (id: string): string => `/disclosure/replies#r-${id}`
