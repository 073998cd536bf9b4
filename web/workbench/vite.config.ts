import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The floor is Chrome 90, which the machines of many offices still run; everything is served from our own origin.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    target: 'chrome90',
    cssTarget: 'chrome90',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 5173, proxy: { '/api': process.env.YUELU_EXTRANET ?? 'http://127.0.0.1:8081' } },
})
