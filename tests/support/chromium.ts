import { existsSync } from 'node:fs'

/** Where Chromium lies, or undefined: then the browser tests are skipped. */
export const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)

export const noBrowser = chromiumPath ? false : 'no Chromium on this machine: install it or set CHROMIUM_PATH'
