// Light or dark: follows the system until a person chooses. Sets the tokens of tokens.css and of antd together.
import { ConfigProvider, theme } from 'antd'
import type { Locale } from 'antd/es/locale/index.js'
import enUS from 'antd/es/locale/en_US.js'
import zhCN from 'antd/es/locale/zh_CN.js'
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { keep, kept } from './kept.ts'
import { useSpeech } from './language.tsx'
import { dark, light } from './tokens.ts'

export type Appearance = 'system' | 'light' | 'dark'
type Choice = { readonly chosen: Appearance; readonly shown: 'light' | 'dark'; readonly choose: (next: Appearance) => void }

const ThemeContext = createContext<Choice | null>(null)
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content

export function ThemeProvider({ children }: { children: ReactNode }) {
  const { language } = useSpeech()
  const [chosen, setChosen] = useState<Appearance>(() => kept<Appearance>('appearance') ?? 'system')
  const [system, setSystem] = useState(prefersDark.matches)
  useEffect(() => {
    const follow = () => setSystem(prefersDark.matches)
    prefersDark.addEventListener('change', follow)
    return () => prefersDark.removeEventListener('change', follow)
  }, [])
  const shown = chosen === 'system' ? (system ? 'dark' : 'light') : chosen
  useEffect(() => {
    document.documentElement.dataset.theme = shown
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [shown, language])
  const choice = useMemo<Choice>(
    () => ({
      chosen,
      shown,
      choose: (next) => {
        keep('appearance', next === 'system' ? undefined : next)
        setChosen(next)
      },
    }),
    [chosen, shown],
  )
  const looks = shown === 'dark' ? { ...dark, algorithm: theme.darkAlgorithm } : light
  return (
    <ThemeContext value={choice}>
      <ConfigProvider
        theme={looks}
        locale={(language === 'zh' ? zhCN : enUS) as unknown as Locale}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
        {...(nonce && { csp: { nonce } })}
      >
        {children}
      </ConfigProvider>
    </ThemeContext>
  )
}

export function useAppearance(): Choice {
  const choice = useContext(ThemeContext)
  if (!choice) throw new Error('useAppearance stands outside ThemeProvider')
  return choice
}
