// A name without its dress: brackets, spaces and dots, and the legal form at its end. `湖南（模拟）科技有限公司` and
// `湖南模拟科技有限责任公司` are bare the same. The database has the same function (kernel.bare_name), under which it keeps an index.
const DRESS = /[[\]（）()〔〕【】《》“”"'·•・.。,，、 　\t-]/gu
const FORM = /(?:股份有限公司|有限责任公司|有限公司|公司|特殊普通合伙|普通合伙|有限合伙|农民专业合作社|专业合作社)$/u

export const bareName = (name: string): string => name.toLowerCase().replace(DRESS, '').replace(FORM, '')
