import { mergeReleases } from './merge-releases.ts'
import type { PublicTender } from './project-and-tender.ts'
import type { Publishing } from './to-oc4ids-project.ts'
import { ocidOf, releasesOf } from './to-ocds-release.ts'

/** The whole story of one contracting process: its releases and what they come to. */
export function toRecordPackage(tender: PublicTender, { base, publisher, prefix }: Publishing) {
  const record = mergeReleases(releasesOf(tender, prefix))
  return {
    uri: `${base}/open/ocds/${ocidOf(tender, prefix)}.json`,
    version: '1.1',
    publishedDate: record.compiledRelease.date,
    publisher: { name: publisher },
    records: [record],
  }
}
