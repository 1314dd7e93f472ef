// oxlint-disable-next-line no-control-regex
const suspect = /[\0-\x08\x0b\r\x0e-\x1f\x7f\ud800-\udfff]/
// oxlint-disable-next-line no-control-regex
const unprintable = /[\0-\x08\x0b\r\x0e-\x1f\x7f]/g
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Characters that a browser would read differently on the server's page and in the client's tree are left out. */
export const cleanText = (text: string) =>
  suspect.test(text) ? text.replace(unprintable, '').replace(lone, '\ufffd') : text
