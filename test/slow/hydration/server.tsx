import {renderToString} from 'react-dom/server'
import locales from 'virtual:locales'
import {Page} from './Page.tsx'

const zones = [undefined, 'Asia/Shanghai', 'America/St_Johns']

/** Each locale's page, with and without a zone of its own. */
const pages = Object.values(locales).flatMap((locale) =>
  zones.map((zone) => ({
    tag: locale.tag,
    dir: locale.dir,
    zone,
    html: renderToString(<Page locale={locale} timeZone={zone} />),
  })),
)
process.stdout.write(JSON.stringify({zone: new Date(2024, 0, 1).getTimezoneOffset(), pages}))
