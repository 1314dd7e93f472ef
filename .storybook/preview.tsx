import type {Preview} from '@storybook/react-vite'
import {en, InkstoneProvider} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {useEffect} from 'react'
import './preview.css'

const locales = {'zh-CN': zhCN, en}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, exclude: /^(ref|key)$/},
    options: {storySort: {order: ['Start', 'Templates', 'Components', 'Primitives']}},
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
      toolbar: {title: 'Scheme', icon: 'circlehollow', dynamicTitle: true, items: ['light', 'dark', 'sepia']},
    },
    locale: {
      description: 'Locale',
      toolbar: {title: 'Locale', icon: 'globe', dynamicTitle: true, items: ['zh-CN', 'en']},
    },
    direction: {
      description: 'Direction',
      toolbar: {title: 'Direction', icon: 'transfer', dynamicTitle: true, items: ['ltr', 'rtl']},
    },
  },
  initialGlobals: {scheme: 'light', locale: 'zh-CN', direction: 'ltr'},
  decorators: [
    (Story, {globals, args}) => {
      const locale = locales[globals.locale as keyof typeof locales] ?? zhCN
      useEffect(() => {
        const {documentElement: html} = document
        html.lang = (args as {locale?: {tag: string}}).locale?.tag ?? locale.tag
        html.dir = globals.direction
        html.dataset.inkTheme = globals.scheme
      })
      return (
        <InkstoneProvider locale={{...locale, dir: globals.direction}} timeZone="Asia/Shanghai">
          <Story />
        </InkstoneProvider>
      )
    },
  ],
}
export default preview
