import {css} from '../../../theme/fragments.ts'
import {theme} from '../../../theme/theme.ts'

/** Code in a line and in blocks, and keys; formulas, which run over as it does. */
export const code = css`
  :is(code, kbd, samp, pre) {
    padding: 0;
    border-radius: 0;
    background: none;
    line-height: inherit;
    color: inherit;
    font-family: ${theme.font.mono};
    font-size: 0.875em;
    direction: ltr;
    unicode-bidi: isolate;
    text-autospace: no-autospace;
    text-spacing-trim: space-all;
    hyphens: none;
    font-variant-numeric: normal;
  }

  :is(:not(pre) > code, kbd) {
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    padding: 0.1em 0.3em;
    background: ${theme.color.surfaceSunken};
  }

  /* Filled lines would be torn open before a word that is moved down whole. */
  :is(:not(pre) > code, kbd, [data-address]):is(:lang(zh), :lang(ja)) {
    word-break: break-all;
  }

  kbd {
    border: 1px solid ${theme.color.borderControl};
    border-radius: 3px;
  }

  pre {
    overflow-x: auto;
    padding: 1rem 1.25rem;
    background: ${theme.color.surfaceSunken};
    line-height: 1.6;
    text-align: start;
    tab-size: 2;
  }

  :is(code, kbd, samp) {
    display: inline;
  }

  pre code {
    font-size: inherit;
  }

  math {
    overflow-x: auto;
  }
`
