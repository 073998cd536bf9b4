// What is wrong with a field, and the mend, in the words of its own title: said by the edge of a request and of a row of a sheet.
import type { Words } from '../text/text.ts'

/** As a checker of JSON Schema tells it. */
type Fault = { readonly keyword: string; readonly params: unknown }

export function fieldSentence(error: Fault, zh: string, en: string, codes: Record<string, Words> = {}): [string, string] {
  const { limit, allowedValues, format, type } = error.params as {
    limit?: number
    allowedValues?: string[]
    format?: string
    type?: string
  }
  switch (error.keyword) {
    case 'required':
      return [`请填写“${zh}”。`, `Fill in “${en}”.`]
    case 'additionalProperties':
      return [`不认识的字段“${zh}”，请删去。`, `Unknown field “${en}”; remove it.`]
    case 'minLength':
      return limit === 1
        ? [`“${zh}”不能为空。`, `“${en}” may not be empty.`]
        : [`“${zh}”至少 ${limit} 个字。`, `“${en}” needs at least ${limit} characters.`]
    case 'maxLength':
      return [`“${zh}”最多 ${limit} 个字，请缩短。`, `“${en}” may have at most ${limit} characters.`]
    case 'enum':
      return [
        `“${zh}”只能是：${allowedValues?.map((v) => codes[v]?.zh ?? v).join('、')}。`,
        `“${en}” must be one of: ${allowedValues?.map((v) => codes[v]?.en ?? v).join(', ')}.`,
      ]
    case 'minItems':
      return [`“${zh}”至少要有 ${limit} 项。`, `“${en}” needs at least ${limit} items.`]
    case 'maxItems':
      return [`“${zh}”最多 ${limit} 项。`, `“${en}” may have at most ${limit} items.`]
    case 'minimum':
      return [`“${zh}”不能小于 ${limit}。`, `“${en}” may not be less than ${limit}.`]
    case 'maximum':
      return [`“${zh}”不能大于 ${limit}。`, `“${en}” may not be more than ${limit}.`]
    case 'format':
      return [`“${zh}”的格式不对，应为${formats[format ?? ''] ?? format}。`, `“${en}” has the wrong format; expected ${format}.`]
    case 'type':
      return [`“${zh}”的类型不对，应为 ${type}。`, `“${en}” has the wrong type; expected ${type}.`]
    case 'pattern':
      return [`“${zh}”含有不允许的字符或格式不对。`, `“${en}” has characters or a form that is not allowed.`]
    case 'depth':
      return ['提交的内容层层嵌套太深，请检查程序。', 'What was sent is nested too deep: check the program.']
    default:
      return [`“${zh}”不符合要求（${error.keyword}）。`, `“${en}” does not meet “${error.keyword}”.`]
  }
}

const formats: Record<string, string> = {
  date: '年-月-日（如 2026-11-23）',
  'date-time': '时间（如 2026-11-23T08:00:00Z）',
  uuid: '编号（UUID）',
}
