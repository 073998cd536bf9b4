// The courses that posts of the seeded province ask for (3.9.3). What they teach comes with the training room; the gate and
// its recorded waivers stand already.
export const courses = [
  {
    id: 'it-skills',
    title: '公务员信息技术知识与技能',
    en: 'Information technology for civil servants',
    standard: '全省公务员信息技术培训标准',
  },
  { id: 'security-duty', title: '三员岗位安全培训', en: 'Duties of the three administrators', standard: null },
] as const

export type CourseId = (typeof courses)[number]['id']
