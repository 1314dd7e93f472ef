// The English words, one export a group, so that a bundler keeps only those that the components in use fall back on.
import type {Messages} from './locale.ts'

/** What joins names and counts: of all formats these alone are asked of any component. */
export const formats = {
  separator: ', ',
  lastSeparator: ' and ',
  group: ',',
  decimal: '.',
  units: [
    {value: 1e12, name: 'T'},
    {value: 1e9, name: 'B'},
    {value: 1e6, name: 'M'},
    {value: 1e3, name: 'K'},
  ],
}

const periods = [
  {from: 0, name: 'AM'},
  {from: 12, name: 'PM'},
]
const time = '{hour12}:{minute} {period}'

export const dates = {
  date: '{monthName} {day}, {year}',
  dateTime: '{date} at {time}',
  time,
  periods,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** Without the names of the days, which are those of the data. */
export const hours = {
  openingTime: time,
  periods,
  dayRange: '{first} to {last}',
  timeRange: '{first}–{last}',
}

export const like: Messages['like'] = {
  label: 'Like',
  count: {one: '{count} like', other: '{count} likes'},
  failed: 'Not saved.',
  retry: 'Try again',
  offline: 'Waiting for a connection',
  login: 'Log in first',
}

export const author: Messages['author'] = {
  label: 'About the author',
  anonymous: 'Anonymous',
  posts: {one: '{count} post', other: '{count} posts'},
  followers: {one: '{count} follower', other: '{count} followers'},
}

export const copy: Messages['copy'] = {
  label: 'Copy',
  named: 'Copy {name}',
  copied: 'Copied',
  failed: 'Could not be copied',
}

export const counts: Messages['counts'] = {views: 'Views', comments: 'Comments', likes: 'Likes'}

export const header: Messages['header'] = {
  viewCount: {one: '{count} view', other: '{count} views'},
  updated: 'Updated {date}',
  readingTime: {one: '{count} minute read', other: '{count} minute read'},
}

export const relative: Messages['relative'] = {
  now: 'just now',
  minutes: {one: '{count} minute ago', other: '{count} minutes ago'},
  hours: {one: '{count} hour ago', other: '{count} hours ago'},
  days: {one: '{count} day ago', other: '{count} days ago'},
}

export const preferences: Messages['preferences'] = {
  label: 'Reading preferences',
  reset: 'Reset',
  size: {label: 'Text size', small: 'Small', medium: 'Medium', large: 'Large', larger: 'Larger'},
  spacing: {label: 'Line spacing', tight: 'Tight', normal: 'Normal', loose: 'Loose'},
  measure: {label: 'Line length', narrow: 'Narrow', normal: 'Normal', wide: 'Wide'},
  face: {label: 'Typeface', serif: 'Serif', sans: 'Sans serif'},
  theme: {label: 'Theme', system: 'Automatic', light: 'Light', dark: 'Dark', sepia: 'Sepia'},
}

export const related: Messages['related'] = {heading: 'Read next'}

export const breadcrumb: Messages['breadcrumb'] = {label: 'Breadcrumb'}

export const contents: Messages['contents'] = {
  heading: 'Contents',
  sections: {one: '{count} section', other: '{count} sections'},
}

export const share: Messages['share'] = {
  label: 'Share',
  to: 'Share on {network}',
  email: 'Share by email',
  scan: 'Scan with WeChat to read it there and share it.',
  code: 'QR code of this page',
  server: 'Your Mastodon server',
  names: {copy: 'Copy link', more: 'More ways to share'},
  networks: ['copy', 'facebook', 'x', 'more'],
}

export const navigation: Messages['navigation'] = {
  label: 'Previous and next post',
  previous: 'Previous',
  next: 'Next',
  first: 'This is the first post',
  last: 'This is the latest post',
}

export const tags: Messages['tags'] = {label: 'Tags'}

export const attribution: Messages['attribution'] = {
  source: '“{title}” was published by {publisher}.',
  copyright: '©\u00A0{holder}.',
  license: 'Licensed under {license}.',
  licenses: {by: 'Attribution', nc: 'NonCommercial', nd: 'NoDerivatives', sa: 'ShareAlike'},
  publicDomain: 'This work is in the public domain.',
  basedOn: 'Based on {source}.',
  original: 'an earlier work',
  cite: 'When you quote it, please name the source: {url}',
  separator: ' ',
}

export const comments: Messages['comments'] = {
  heading: 'Comments',
  login: {title: 'Log in to comment', description: 'Read what others say, and add your own.'},
  members: {title: 'Comments are for members', description: 'Join to read and answer.'},
  closed: {title: 'Comments are closed', description: 'What was said stays here.'},
  loginAction: 'Log in',
  registerAction: 'Sign up',
  write: 'Write a comment',
}

export const commentList: Messages['commentList'] = {
  count: {one: '{count} comment', other: '{count} comments'},
  empty: 'No comments yet.',
  failed: {title: 'Comments could not be loaded', description: 'The article is all here.'},
  retry: 'Try again',
  older: 'Older comments',
  olderFailed: 'Older comments could not be loaded.',
  end: 'There are no older comments.',
  missing: 'The comment you were looking for is not here. It may have been deleted, or be among older ones.',
  deleted: 'This comment was deleted.',
  anonymous: 'Anonymous',
  pinned: 'Pinned',
  reply: 'Reply',
  replyTo: 'Reply to {name}',
  replyFailed: 'The form could not be loaded. Try again.',
  inReplyTo: 'in reply to {name}',
}

export const commentForm: Messages['commentForm'] = {
  label: 'Your comment',
  hint: 'Plain text. Line breaks are kept.',
  submit: 'Post comment',
  cancel: 'Cancel',
  retry: 'Try again',
  remaining: 'Characters left: {count}',
  over: 'Characters too many: {count}',
  empty: 'Please write something first.',
  failed: 'Not posted. Your text is still here.',
  sent: 'Your comment was sent.',
}

export const contact: Messages['contact'] = {
  heading: 'Contact us',
  telephone: 'Phone',
  email: 'Email',
  address: 'Address',
  hours: 'Hours',
  open: 'Open now, until {time}',
  always: 'Always open',
  closedToday: 'Closed now, opens at {time}',
  closed: 'Closed now, opens {day} at {time}',
  zone: '{city} time',
  zones: {'Asia/Shanghai': 'China time'},
  networks: {qq: 'QQ', wechat: 'WeChat', weibo: 'Weibo', whatsapp: 'WhatsApp', telegram: 'Telegram', line: 'LINE'},
  chat: 'Chat now',
  qrCode: 'QR code: {name}',
  copy: {
    telephone: 'Copy phone number',
    email: 'Copy email address',
    address: 'Copy address',
    account: 'Copy {network} ID',
  },
}

export const code: Messages['code'] = {label: 'Code', named: 'Code, {language}'}

export const table: Messages['table'] = {label: 'Table'}

export const callout: Messages['callout'] = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
}

export const notes: Messages['notes'] = {
  label: 'Notes',
  reference: 'Note {label}',
  back: 'Back to the text',
  backTo: 'Back to the text, place {number}',
}

export const embed: Messages['embed'] = {
  title: 'Content from {provider}',
  notice: 'This comes from {provider}, which learns of your visit when it is loaded.',
  load: 'Load from {provider}',
  open: 'Open at {provider}',
  providers: {},
}

export const lightbox: Messages['lightbox'] = {
  open: 'Enlarge the picture',
  label: 'Pictures',
  close: 'Close',
  zoom: 'Zoom',
  previous: 'Previous picture',
  next: 'Next picture',
  position: '{number} of {total}',
}

export const anchor: Messages['anchor'] = {label: 'Link to this section'}

export const task: Messages['task'] = {done: 'Done', open: 'Not done'}
