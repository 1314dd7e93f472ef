import {useEffect} from 'react'
import {openRegion, say} from './announcements.ts'

/** Says a sentence to screen readers, by one polite live region for the whole page, there while anything may speak. */
export function useAnnounce() {
  useEffect(openRegion, [])
  return say
}
