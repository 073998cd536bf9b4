// A network's files as a folder: a folder a device, and beside them the manifest with its signature. A folder is written once,
// into nothing, and read without trust in what stands there.
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { words } from '#kernel/text/text.ts'
import { Unasked } from './verb.ts'

export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'signature.json'

/** Writes all files; refuses a folder that holds anything. */
export function writeFolder(dir: string, files: ReadonlyMap<string, string>): void {
  const there = statSync(dir, { throwIfNoEntry: false })
  if (there && (!there.isDirectory() || readdirSync(dir).length > 0))
    throw new Unasked(
      words(`${dir} 里已有内容，不覆盖；请另取一个文件夹。`, `${dir} is not empty and is not overwritten; name another folder.`),
    )
  try {
    for (const [path, text] of files) {
      mkdirSync(join(dir, dirname(path)), { recursive: true })
      writeFileSync(join(dir, path), text, { flag: 'wx' })
    }
  } catch (error) {
    throw new Unasked(words(`不能写到 ${dir}：${(error as Error).message}`, `${dir} cannot be written: ${(error as Error).message}`))
  }
}

/** Every entry below the folder that is no folder, by its path; what is no plain file has no bytes. */
export function readFolder(dir: string): ReadonlyMap<string, Buffer | undefined> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new Unasked(words(`没有文件夹 ${dir}。`, `There is no folder ${dir}.`))
  const found = new Map<string, Buffer | undefined>()
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    found.set(relative(dir, path), lstatSync(path).isFile() ? readFileSync(path) : undefined)
  }
  return found
}
