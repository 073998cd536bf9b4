// The source files of the house, for pages that point to a line.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const FOLDERS = '{kernel,modules,server,policy,province,adapters,web,tests,bench,tools}'

export type Source = { readonly file: string; readonly text: string }

/** Source files by pattern below the top folders, in the order of their names, without what is built. */
export const sources = (pattern: string, folders = FOLDERS): Source[] =>
  globSync(`${folders}/**/${pattern}`, { cwd: root, exclude: (name) => /(^|\/)(dist|node_modules)(\/|$)/.test(String(name)) })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length
