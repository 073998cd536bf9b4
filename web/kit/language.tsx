// The language of the reader. Chinese unless switched; the choice is kept on the machine.
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Language, Words } from '#kernel/text/text.ts'
import { say, type WordKey } from './dictionary/dictionary.ts'
import { kept, keep } from './kept.ts'

type Speech = {
  readonly language: Language
  readonly speak: (language: Language) => void
  /** Words of the dictionary. */
  readonly t: (key: WordKey, facts?: Readonly<Record<string, string | number>>) => string
  /** Words that a contract carries; '' when there are none. */
  readonly w: (words: Words | string | undefined | null) => string
}

const SpeechContext = createContext<Speech | null>(null)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (kept<Language>('language') === 'en' ? 'en' : 'zh'))
  const speech = useMemo<Speech>(
    () => ({
      language,
      speak: (next) => {
        keep('language', next)
        setLanguage(next)
      },
      t: (key, facts) => say(language, key, facts),
      w: (words) => (typeof words === 'string' ? words : ((words?.[language] || words?.zh) ?? '')),
    }),
    [language],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('useSpeech stands outside LanguageProvider')
  return speech
}
