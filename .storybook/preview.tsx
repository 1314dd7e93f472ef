import type {Decorator, Preview} from '@storybook/react-vite'
import {InkstoneProvider, type Locale} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {useLayoutEffect, type ReactNode} from 'react'
import type {ArgTypesEnhancer} from 'storybook/internal/csf'
import {locales} from '../test/fixtures/locales.ts'
import {ComponentPage} from './docs/ComponentPage.tsx'
import {Container} from './docs/Container.tsx'
import './preview.css'

interface PageProps {
  lang: string
  dir: string
  /** None where the reader's system says. */
  scheme: string | undefined
  children: ReactNode
}

/** A story on its own is a page: what the toolbar says stands on `<html>`, as in an app. */
function Page({lang, dir, scheme, children}: PageProps) {
  useLayoutEffect(() => {
    const {documentElement: html} = document
    html.lang = lang
    html.dir = dir
    if (scheme) html.dataset.inkTheme = scheme
    return () => {
      html.removeAttribute('dir')
      html.removeAttribute('data-ink-theme')
    }
  }, [lang, dir, scheme])
  return children
}

/** In the docs many stories share one page, so each carries its own. */
const Section = ({lang, dir, scheme, children}: PageProps) => (
  <div className="section" lang={lang} dir={dir} data-ink-theme={scheme}>
    {children}
  </div>
)

const withToolbar: Decorator = (Story, {globals, args, viewMode}) => {
  const locale = (args as {locale?: Locale}).locale ?? locales[globals.locale] ?? zhCN
  const dir = globals.direction === 'auto' ? locale.dir : globals.direction
  const Frame = viewMode === 'docs' ? Section : Page
  return (
    <Frame lang={locale.tag} dir={dir} scheme={globals.scheme === 'auto' ? undefined : globals.scheme}>
      <InkstoneProvider locale={{...locale, dir}} timeZone="Asia/Shanghai">
        <Story />
      </InkstoneProvider>
    </Frame>
  )
}

interface Documented {
  __docgenInfo?: {props?: Record<string, {description?: string; tsType?: {name: string; raw?: string}}>}
}

/** The types and defaults as the sources have them: `'card' | 'compact'` instead of `union`, and what `@default` says. */
const fromSource: ArgTypesEnhancer = ({argTypes, component}) => {
  const props = (component as Documented | undefined)?.['__docgenInfo']?.props ?? {}
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const {description = '', tsType} = props[name] ?? {}
      const summary = /@default (.+)/.exec(description)?.[1]
      const table = {
        ...argType.table,
        ...(tsType?.raw && {type: {summary: tsType.raw}}),
        ...(summary && {defaultValue: {summary}}),
      }
      return [name, {...argType, table}]
    }),
  )
}

// So that every story can be tested once more: STORYBOOK_SCHEME=dark npx vitest run --project stories
const {STORYBOOK_SCHEME, STORYBOOK_LOCALE, STORYBOOK_DIRECTION} = import.meta.env

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, exclude: /^(ref|key)$/},
    docs: {
      container: Container,
      page: ComponentPage,
      toc: {headingSelector: 'h2', ignoreSelector: '.docs-story *, .docs-window *', title: 'On this page'},
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Welcome',
          'Guides',
          [
            'Start',
            'Next.js',
            'Astro, React Router and others',
            'Server rendering',
            'Theming',
            'Beside other CSS',
            'Links and pictures',
            'Typography',
            'Locales',
            'Content',
            'Migrating from WordPress',
            'Search and sharing',
            'Reader preferences',
            'Accessibility',
            'Security',
            'Performance',
            'Testing your app',
          ],
          'Components',
          'Content',
          'Templates',
          'Foundations',
          ['Colours', 'Type', 'Icons', 'Motion', 'Health'],
          'Playground',
        ],
      },
    },
    viewport: {
      options: {
        phone: {name: 'Phone', styles: {width: '390px', height: '844px'}},
        desktop: {name: 'Desktop', styles: {width: '1280px', height: '900px'}},
      },
    },
  },
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {title: 'Scheme', icon: 'circlehollow', dynamicTitle: true, items: ['auto', 'light', 'dark', 'sepia']},
    },
    locale: {
      description: 'Locale',
      toolbar: {title: 'Locale', icon: 'globe', dynamicTitle: true, items: Object.keys(locales)},
    },
    direction: {
      description: 'Direction',
      toolbar: {title: 'Direction', icon: 'transfer', dynamicTitle: true, items: ['auto', 'ltr', 'rtl']},
    },
  },
  initialGlobals: {
    scheme: STORYBOOK_SCHEME ?? 'auto',
    locale: STORYBOOK_LOCALE ?? 'zh-CN',
    direction: STORYBOOK_DIRECTION ?? 'auto',
  },
  argTypes: {locale: {control: false}, linkComponent: {control: false}, imageComponent: {control: false}},
  argTypesEnhancers: [fromSource],
  decorators: [withToolbar],
}
export default preview
