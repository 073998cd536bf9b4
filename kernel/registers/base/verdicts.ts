// What a comparison answers.
import { words } from '../../text/text.ts'

export const MOST_COMPARED = 1_000

/** `none` is said only to who has shown, by a field that agrees, that they know whom they ask about. */
export const verdicts = {
  same: words('相符', 'Agrees'),
  different: words('不符', 'Does not agree'),
  none: words('无此项', 'Not recorded'),
}
export type Verdict = keyof typeof verdicts
