// What a matter (事项) is: typed code, because its law is code. What the law decides stands here: basis, legal term, conditions,
// materials and where each comes from, the questions that find a person's own case. What the organ in charge decides where it
// serves (place, hours, telephone, promise) is its service list (实施清单) and is loaded from that organ, never invented here.
import type { Words } from '#kernel/text/text.ts'
import type { Channel, ExercisedAt, Handling, MatterKind, ServedKind, SpecialKind, Topic } from './codes.ts'

export type Basis = { readonly law: string; readonly article: string; readonly remark?: string }

/** Answers to the guide's questions, by question. */
export type Answers = Readonly<Record<string, string>>

/** Where the answer to a material comes from (ux.md: four states, never 「其他材料」). */
export type Supply =
  /** Free: the state holds it. Fields of a base register. */
  | { readonly from: 'base'; readonly register: string; readonly fields: readonly string[] }
  /** Free: an electronic licence or certificate is called. */
  | { readonly from: 'certificate'; readonly certificate: string }
  /** A written promise stands for it (告知承诺). */
  | { readonly from: 'promise' }
  /** The applicant uploads it. */
  | { readonly from: 'upload' }

export type Material = {
  readonly id: string
  readonly title: Words
  /** Who issues the paper, in words where it is no organ of the province. */
  readonly issuer: string
  readonly supply: Supply
  /** Asked for only so; always when absent. */
  readonly when?: (answers: Answers) => boolean
  readonly why?: Words
}

export type Question = {
  readonly id: string
  readonly text: Words
  readonly options: Readonly<Record<string, Words>>
  /** Asked only so; always when absent. */
  readonly when?: (answers: Answers) => boolean
}

/** What is typed so far, by field. */
export type Typed = Readonly<Record<string, unknown>>

/** Whose record of a base register holds what a field asks: the applicant's own, the spouse's in it, or the firm's they stand for. */
export type HeldBy = 'self' | 'spouse' | 'firm'

/** Lines of shareholders, lines of people, a whole number: what a register is given of a text. */
export type FieldShape = 'shareholders' | 'people' | 'whole'

/** One thing asked of the applicant. Fields of one id in several matters of a life event are asked once. */
export type FormField = {
  readonly id: string
  readonly title: Words
  readonly hint?: Words
  readonly kind: 'text' | 'long-text' | 'day' | 'choice' | 'number' | 'money' | 'village' | 'identity-number' | 'credit-code' | 'telephone'
  /** What its text must read as, beyond its kind. */
  readonly shape?: FieldShape
  readonly options?: Readonly<Record<string, Words>>
  /** The standard code table of the options. */
  readonly codes?: string
  /** Characters at most; 200 when absent. */
  readonly max?: number
  readonly optional?: true
  /** Asked only so; always when absent. */
  readonly when?: (answers: Answers, typed: Typed) => boolean
  /** A base register holds it: shown with its source and day, never asked while the register answers. */
  readonly held?: { readonly register: string; readonly field: string; readonly of: HeldBy }
}

/** One topic of the form, one page of it. */
export type FormSection = { readonly id: string; readonly title: Words; readonly fields: readonly FormField[] }

/** Why a matter cannot be had with these answers, and what to do instead. */
export type Bar = { readonly why: Words; readonly instead: Words; readonly basis: Basis; readonly when: (answers: Answers) => boolean }

/** What the law says of a matter, in plain words. */
export type Said = { readonly words: Words; readonly basis: Basis }

/**
 * A permit that was given is prolonged: the certificate called for `material` ends on a day, and undecided by then it is prolonged by the law
 * (行政许可法 第50条). `latest`, `earliest`: working days before its last day by which, and from which on, it must be asked for.
 */
export type Renewal = { readonly material: string; readonly latest: number; readonly earliest?: number; readonly basis: Basis }

export type Matter = {
  readonly id: string
  readonly title: Words
  /** One sentence in plain words: what one gets by it. */
  readonly plain: Words
  /** What people call it, for the search. */
  readonly also: readonly string[]
  readonly kind: MatterKind
  readonly handling: Handling
  readonly levels: readonly ExercisedAt[]
  readonly serves: readonly ServedKind[]
  readonly channels: readonly Channel[]
  /** The organ that leads it in the province. */
  readonly organ: string
  readonly with?: readonly string[]
  readonly topics: readonly Topic[]
  readonly basis: readonly Basis[]
  /** 行使内容: what exactly is registered or decided. */
  readonly content?: Said
  /** 权限划分: which level does which case. Absent: the law leaves it to the levels named. */
  readonly competence?: Said
  /** 特别程序: what may take longer, or comes before the decision. */
  readonly special?: readonly (Said & { readonly kind: SpecialKind })[]
  /** 中介服务: what somebody outside the government does first. Absent: nobody. */
  readonly intermediary?: Said
  /** 数量限制. Absent: none. */
  readonly quota?: Said
  /** The law's term; `licensing`: the clocks of 行政许可法. Absent: the law sets none. */
  readonly term?: { readonly days: number; readonly unit: 'working' | 'natural'; readonly licensing?: true; readonly basis: Basis }
  readonly renews?: Renewal
  /** Days that the law leaves to the applicant, told on the guide. */
  readonly applyWithin?: Words
  readonly fee?: { readonly basis: Basis; readonly words: Words }
  /** How often one must come in person, and why: reason required when not 0. */
  readonly visits: number
  readonly visitWhy?: Words
  readonly results: readonly { readonly title: Words; readonly certificate?: string }[]
  readonly questions: readonly Question[]
  readonly bars: readonly Bar[]
  readonly materials: readonly Material[]
  /** What is asked, topic by topic; the applicant's name, number and telephone are asked of everybody and stand in no form. */
  readonly form: readonly FormSection[]
}

/** An errand that joins matters of several organs: one form, each organ its part (一件事). */
export type LifeEvent = {
  readonly id: string
  readonly title: Words
  readonly plain: Words
  readonly also: readonly string[]
  /** Matters in their order; those of one step go side by side. */
  readonly steps: readonly (readonly string[])[]
  /** Answers that the event itself gives to the questions of its matters. */
  readonly given?: Answers
}
