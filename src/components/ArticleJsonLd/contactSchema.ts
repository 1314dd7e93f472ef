import {minutesOf, week} from '../../lib/hours.ts'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import type {Contact} from '../../model.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** Two digits each, as schema.org's Time; the end of the day is its last minute. */
function timeOf(text: unknown) {
  const minutes = Math.min(minutesOf(text), 1439)
  return minutes >= 0 ? `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : undefined
}

const hoursSchema = (hours: Contact['openingHours']) =>
  toList(hours).flatMap(({days: names, opens: from, closes: to, note}) => {
    const opens = timeOf(from)
    const closes = timeOf(to)
    const dayOfWeek = Array.isArray(names) ? week.filter((day) => names.includes(day)) : []
    if (!opens || !closes || !dayOfWeek.length) return []
    return [{'@type': 'OpeningHoursSpecification' as const, dayOfWeek, opens, closes, description: textOf(note)}]
  })

/** How to reach an organization: its address, and its contact point where one of its parts is known. */
export function contactSchema(contact: Contact | undefined, address: (url: unknown) => string | undefined) {
  if (typeof contact !== 'object' || contact === null) return
  const hours = hoursSchema(contact.openingHours)
  const telephone = textOf(contact.telephone)
  const email = textOf(contact.email)
  const url = toList(contact.accounts).flatMap((account) => address(account.url) ?? [])
  const point = {
    '@type': 'ContactPoint' as const,
    contactType: 'customer service',
    name: textOf(contact.name),
    description: textOf(contact.description),
    telephone,
    email,
    url: url.length ? url : undefined,
    hoursAvailable: hours.length ? hours : undefined,
  }
  return {
    address: textOf(contact.address),
    contactPoint: telephone || email || url.length || hours.length ? point : undefined,
  }
}
