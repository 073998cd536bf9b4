import './polyfill.ts'
import './style-nonce.ts'
import '../kit/tokens.css'
import '../kit/kit.css'
import './workbench.css'
import './account.css'
import './staff.css'
import './names.css'
import './zones.css'
import './links.css'
import './changes.css'
import './base-record.css'
import './matching.css'
import './figures.css'
import './firms.css'
import './intake.css'
import './disputes.css'
import './applications.css'
import './base-search.css'
import './window.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem, Unreachable } from '#web/kit/api/client.ts'
import { LanguageProvider } from '#web/kit/language.tsx'
import { ThemeProvider } from '#web/kit/theme.tsx'
import { router } from './router.tsx'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && (error instanceof Unreachable || (error instanceof Problem && error.status >= 500)),
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <ThemeProvider>
          <RouterProvider router={router} />
        </ThemeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
