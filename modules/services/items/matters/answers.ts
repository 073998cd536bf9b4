import { words } from '#kernel/text/text.ts'

/** The commonest answers to a guide's question. */
export const yesNo = { yes: words('是', 'Yes'), no: words('否', 'No') }
