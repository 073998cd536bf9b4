// What an application is about, where one may apply for the same matter for several things: a child, somebody who died, a place of
// business. The first way to name it of which every field is there counts; a matter that is about nothing but the applicant has none.
const named: readonly (readonly string[])[] = [
  ['birthCertificate'],
  ['childName', 'childBorn'],
  ['deadNumber'],
  ['pupilNumber'],
  ['premisesAddress'],
  ['companyName'],
]

/** A child is known by the number of its certificate of birth, else by its name and day of birth. */
export function whatAbout(values: Readonly<Record<string, string>>): string {
  const way = named.find((fields) => fields.every((field) => (values[field] ?? '') !== ''))
  return way
    ? way
        .map((field) => values[field]!.replace(/\s/g, '').toUpperCase())
        .join('/')
        .slice(0, 400)
    : ''
}
