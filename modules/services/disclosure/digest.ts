import { spoken } from '#kernel/id/spoken.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import type { Block } from './fields.ts'

/** By what a document is known again: what it says, who says it, when; not what was noted about it here. */
export const documentDigest = ({
  title,
  madeOn,
  issuerName,
  body,
}: {
  title: string
  madeOn: string
  issuerName: string
  body: readonly Block[]
}) => digestOf({ title, madeOn, issuerName, text: body.map(({ kind, text }) => `${kind} ${text}`) })

/** 索引号: the division of whoever keeps it, the year, and what people say of its id. */
export const indexNumberOf = (division: string, madeOn: string, id: string) => `${division}/${madeOn.slice(0, 4)}-${spoken(id)}`

/** By what a reply that was made public is known: the number of its application cannot be had from it. */
export const publicIdOf = (request: string): string => digestOf({ publicReply: request }).slice(-16)
