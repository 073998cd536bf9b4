// Which fonts documents are set in. A deployment names a folder (FONTS_DIR); what it lacks the bundled Noto Serif SC
// stands in for, and whoever sets a document says so on it.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { familiesIn } from './font-names.ts'

export type Fonts = {
  /** Folders that the compiler reads fonts from. */
  readonly folders: readonly string[]
  /** Family names found in the deployment's own folder. */
  readonly families: readonly string[]
}

/** The family that is always there. */
export const BUNDLED = 'Noto Serif SC'

const bundled = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json')))
const bundledFolders = [join(bundled, '400Regular'), join(bundled, '700Bold')]

/** The fonts of a folder besides the bundled ones. Throws when the folder cannot be read. */
export function fontsIn(folder?: string): Fonts {
  if (folder === undefined) return { folders: bundledFolders, families: [] }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ttf|otf|ttc|otc)$/i.test(name))
  const families = [...new Set(files.toSorted().flatMap((name) => familiesIn(join(folder, name))))]
  return { folders: [folder, ...bundledFolders], families }
}

let chosen: Fonts | undefined

/** Said once by the role that starts; a process that says nothing has the bundled fonts. */
export function chooseFonts(folder: string | undefined): Fonts {
  chosen = fontsIn(folder)
  return chosen
}

export const fontsChosen = (): Fonts => (chosen ??= fontsIn())
