// A flow as BPMN 2.0 (ISO/IEC 19510) knows it, as far as our procedures need it: steps, ends, choices, parallel branches.
import type { Words } from '#kernel/text/text.ts'

/**
 * `user`: somebody of an organ acts; `receive`: the case waits for whoever is no official, the applicant or a third party;
 * `choice`: one of the ways out is taken (exclusive gateway); `split`, `join`: all of them (parallel gateway).
 */
export type NodeKind = 'start' | 'end' | 'user' | 'receive' | 'choice' | 'split' | 'join'

export type FlowNode = {
  readonly id: string
  readonly kind: NodeKind
  readonly title: Words
  /** Who acts: a permission of a procedure, an organ of an errand. */
  readonly who?: string
  /** Attributes of ours, kept in the file so that it can be read back whole. */
  readonly more?: Readonly<Record<string, string>>
}

export type FlowEdge = { readonly id: string; readonly from: string; readonly to: string; readonly title?: Words; readonly action?: string }

export type Flow = {
  /** `<module>.<noun>` of a procedure; the code of an errand. */
  readonly name: string
  readonly title: Words
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
}

/** An id that XML allows (NCName), made of a name of ours; `nameOf` is its way back only by the file's own attributes. */
export const idOf = (...names: readonly string[]): string => names.join('_').replaceAll(/[^A-Za-z0-9_-]/g, '-')
